"""What a count counts: the noun behind a number, found without a dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.quantities.vocabulary import words
from claimcheck.core.values.tokens import DASHES

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_FARTHEST = 5
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
    " then there here now still just only even ever never already again too very more most less fewer least"
    " said says say went came made took got became remain remained ago later earlier each apiece times"
    " versus vs via s t d ll re ve m whether according such same other another compared following"
)
"""Words no noun phrase runs across."""
_NOT_PLURAL = ("ss", "us", "is", "'s")
_JOINERS = frozenset({"and", "&"})


def plural(word: str) -> bool:
    """True when *word* looks like a plural noun."""
    return word in PLURALS or (len(word) > 2 and word.endswith("s") and not word.endswith(_NOT_PLURAL))


def counted_behind(t: Tokens, at: int, *, one: bool = False) -> str | None:
    """The noun counted by the number before token *at*, as printed, or None: "men", "new seasons" gives "seasons".

    The first plural within five words, else the last word before the phrase ends. *one* asks for a singular.
    """
    if t.lower[at] in DASHES and t.end[at - 1] == t.start[at] and t.glued(at):
        at += 1  # "11-member"
        return t.raw(at) if t.lower[at].isalpha() else None
    last = None
    for j in range(at, at + _FARTHEST):
        word = t.lower[j]
        if word in _JOINERS and last is not None and t.capital(j - 1) and t.capital(j + 1):
            continue
        if word in DASHES and t.glued(j) and last is not None:
            continue
        if not word.isalpha() or word in FUNCTION or _sentence_over(t, j, at):
            break
        if one and last is not None and word.endswith("s"):
            break  # "one proposal asks"
        last = t.raw(j)
        if plural(word) and not one:
            return last
    return last


def _sentence_over(t: Tokens, j: int, first: int) -> bool:
    return j > first and t.lower[j - 1] == "."
