"""What a count counts: the noun behind a number, found without a dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.number_words import ONES
from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_FARTHEST = 7
PLURALS = words(
    "people men women children police troops personnel staff cattle sheep fish deer teeth feet mice geese oxen"
    " lives wives knives thieves leaves species series aircraft spacecraft crew offspring bacteria criteria media"
    " data alumni clergy youth folk folks sportsmen servicemen policemen firefighters fishermen"
)
"""Plurals, and words used as plurals, that do not end in s."""
FUNCTION = words(
    "a an the this that these those he she it its they them their we us our you your i my me his her who whom"
    " whose which what when where why how while because since until if though although but and or nor so yet than"
    " as at by for from in into of off on onto out over per to toward towards under up upon with within without"
    " about above across after against along among around before behind below beneath between beyond during"
    " except inside near outside past through throughout despite is are was were be been being am has have had"
    " do does did will would shall should can could may might must not no also both either neither each every"
    " then there here now still just only even ever never already again too very most less fewer least"
    " said says say went came made took got became goes comes gets makes takes becomes remain remains remained"
    " ago later earlier each apiece times"
    " versus vs via s t d ll re ve m whether according same another compared following"
)
"""Words no noun phrase runs across."""
DID = words(
    "fell sold stood won lost told held sent left led met ran rose saw set began broke brought built bought cut hit"
    " drew drove ate flew fought found gave grew kept knew lay paid put read rode sat sang shot slept spoke spent"
    " struck swept taught thought threw wore wrote bent blew bore caught chose clung crept dealt drank dug fled flung"
    " forbade forgave forgot froze hid hung lent lit meant rang sank shed shone shook shrank slid sought sprang spun"
    " stole stuck swam swore tore woke"
)
"""Past tenses in which no rule shows the verb."""
_PLURAL_ENDS = ("men", "people", "children")
_SINGULAR = words("specimen regimen omen acumen abdomen semen hymen yemen stamen ramen amen")
_NOT_PLURAL = ("ss", "us", "is", "'s")
_MORE = words("more other additional further extra such")
_THE = words("the its their his her our my your these those")
_JOINERS = frozenset({"and", "&"})


def plural(word: str) -> bool:
    """True when *word* looks like a plural noun."""
    if word.endswith(_PLURAL_ENDS):
        return word not in _SINGULAR
    return word in PLURALS or (len(word) > 2 and word.endswith("s") and not word.endswith(_NOT_PLURAL))


def counted_behind(t: Tokens, at: int, *, one: bool = False) -> str | None:
    """The noun counted by the number before token *at*, as printed, or None: "six new bridges" counts "bridges".

    The first plural within reach; a phrase without a plural is not understood and gives None. *one* asks for
    the singular that ends the phrase, as behind "one" or "the third". A hyphen's word is taken as it stands.
    """
    if t.lower[at] in DASHES and t.end[at - 1] == t.start[at] and t.glued(at):
        joined = t.lower[at + 1].isalpha() and t.lower[at + 1] != "strong"
        return t.raw(at + 1) if joined else None  # "9-member", but "a 9-strong team"
    if t.lower[at] and "\t" in t.text[t.end[at - 1] : t.start[at]]:
        return None  # the next cell of a table
    at = _past_of(t, at)
    last = None
    for j, word in enumerate(t.lower[at : at + _FARTHEST], at):
        if last is not None and ((word in DASHES and t.glued(j)) or _named_pair(t, j)):
            continue
        if word in _MORE:
            continue
        if not word.isalpha() or word in FUNCTION:
            break
        if one and word in ONES:
            break
        if one and last is not None and (word.endswith(("s", "ed")) or word in DID):
            break  # "one proposal asks", "a third man died"
        last = t.raw(j)
        if plural(word) and not one:
            return last
    return last if one else None


def _past_of(t: Tokens, at: int) -> int:
    """Past the "of its" of "4.6 million of its shares"."""
    if t.lower[at] != "of":
        return at
    at += 1 + (t.lower[at + 1] in _THE)
    return at + t.lower[at].isdecimal()  # "12 of the 40 men"


def _named_pair(t: Tokens, j: int) -> bool:
    """True at the "and" between two names: "Ford and Fiat cars"."""
    return t.lower[j] in _JOINERS and t.capital(j - 1) and t.capital(j + 1)
