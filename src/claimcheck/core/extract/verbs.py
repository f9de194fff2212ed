"""Which words can be the verb of a clause: closed lists and endings, no grammar of all English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.speakers import REPORTING
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from collections.abc import Sequence

AUXILIARIES = words(
    """
    is are was were am has have had will would can could may might must shall should do does did isn't
    aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't don't doesn't
    didn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t shouldn’t
    don’t doesn’t didn’t cannot 'll ’ll he's she's it's they're they've he’s she’s it’s they’re they’ve
    """
)

MODALS = words("would can could may might must shall should ought cannot can't can’t")

COPULAS = words("is are was were am be been being become became becomes remain remains remained isn't wasn't")

# Past tenses that are not regular, and that are seldom another word.
_PAST = words(
    """
    became began bent beat bit blew bore bought broke brought built burnt came caught chose crept cut
    dealt died drew drank drove dug ate fell fed felt fought fled flew forbade forgot forgave froze gave
    got grew had heard held hid hit hung hurt kept knew laid lay learnt led left lent lit lost made meant met
    paid put quit ran rang read rode rose said sang sank sat saw sent set shed shone shook shot shrank
    shut slept slid sold sought spent spilt split spoke spread sprang stole stood stuck struck swam
    swept swore swung taught thought threw told took tore understood underwent upheld went wept withdrew
    woke won wore wound wrote overcame overthrew overtook retook rebuilt resold rewrote redrew reran oversaw
    foresaw outsold outbid misled mistook withheld withstood overran undid foretold
    """
)

# Third persons of the present that news prose uses, and that are seldom plural nouns in subject position.
_PRESENT = words(
    """
    accuses adds admits alleges announces appears argues asks becomes begins believes belongs boasts
    brings comes confirms considers contains continues denies describes earns employs exceeds expects
    explains follows gets gives goes grows happens has holds includes insists intends involves joins
    keeps knows lacks loses makes means opens operates owns pays produces promises proposes provides
    receives refuses rejects remains represents requires reveals says seeks seems sees sells serves
    speaks stays stems suffers suggests takes tells thinks tries wants warns weighs wins writes
    owes lends borrows outscores outpaces outnumbers outsells outperforms outweighs overtakes
    """
)

# The same, but as often plural nouns: verbs only behind a pronoun.
_PRESENT_OR_PLURAL = words(
    """
    aims allows averages calls claims costs covers dates ends equals estimates faces falls fears
    features hopes lasts lies lives looks measures moves names needs offers places plans plays ranks
    reads reports returns rises runs shows signals sits stands starts supports totals uses works
    """
)

# Adjectives, nouns and prepositions in -ed.
_NOT_PAST = words(
    """
    compared hundred red bed need indeed seed speed breed feed exceed proceed succeed bleed greed weed shed sled
    hatred sacred naked wicked rugged aged unprecedented so-called alleged united beloved kindred biased
    talented gifted supposed privileged experienced advanced sophisticated complicated limited tired
    unmanned unnamed embed
    """
)

PREPOSITIONS = words(
    """
    in on at by for from to of with without during under over among between about against into onto
    through across within upon per via like despite following amid towards toward near off behind beyond
    inside outside around as according because since until after before than
    """
)

_DETERMINERS = words(
    "a an the this that these those his her its their our my your some any no every each newly most"
)

_ARTICLES = words("a an the its his her their")
_LEADING_IN = _ARTICLES | words("two three four five six seven eight nine ten both several all")

# Behind one of these stands an adjective or noun, not the verb of the clause.
_BEFORE_NOUNS = _DETERMINERS | PREPOSITIONS

PARTICIPLES = words("built born made led held known shot won sold compared")

# Nouns in -ing that are no participle.
_NOT_PARTICIPLE = words(
    """
    king thing nothing something anything everything during morning evening spring string ring wing sing
    being building meeting wedding according ceiling feeling following including housing funding hearing
    ruling beijing
    """
)


_PERFECT = words(
    "have has had we've they've i've you've it's he's she's we’ve they’ve i’ve you’ve it’s he’s she’s"
)
_PROGRESSIVE = words(
    "am is are was were we're they're i'm you're it's he's she's we’re they’re i’m you’re it’s he’s she’s"
)

# Plain forms, which are the verb only behind a plural subject: enough to tell a sentence from a fragment.
PLAIN = words(
    """
    accept accuse add affect agree aim allow apply argue arrive ask attack attend avoid become beat
    begin believe belong break bring build buy call carry cause change charge claim climb close collect
    come commit compete complain consider consist contain continue contribute cost cover create cross
    cut deal decide deliver demand deny depend describe deserve destroy develop die differ disagree
    drive drop earn eat employ end enjoy enter escape exist expect explain express extend face fail fall
    fear feel fight fill find flee fly follow force form gain gather get give go grow happen hate have
    hear help hide hit hold hope hunt hurt ignore impose include increase inform insist intend introduce
    invest investigate join keep kill know lack last launch lead learn leave let lie live look lose love
    maintain make manage marry mean meet miss move need obtain occur offer open operate oppose organise
    own pay plan play post prefer prepare prevent produce promise protect prove provide pull push put
    raise reach read receive recognise reduce refuse reject rely remain remember remove replace report
    represent require rescue resign respond return reveal rise rule run say see seek seem sell send
    serve set share show sing sit sleep smell speak spend spread stand start state stay stop struggle
    study suffer suggest support surface take talk target teach tell tend think threaten throw torture
    trade travel treat try turn understand use visit vote wait walk want warn watch wear win wish work
    worry write
    """
)


def _third_person(plain: str) -> str:
    """The "carries" of "carry" and the "crosses" of "cross"."""
    if plain[-1] == "y" and plain[-2] not in "aeiou":
        return f"{plain[:-1]}ies"
    return f"{plain}es" if plain.endswith(("s", "sh", "ch", "x", "z", "go")) else f"{plain}s"


# Verbs of the present that are told from plural nouns by what stands beside them.
THIRD_PERSONS = _PRESENT_OR_PLURAL | frozenset(map(_third_person, PLAIN)) - _PRESENT

MAYBE_FINITE = AUXILIARIES | _PAST | _PRESENT | THIRD_PERSONS | REPORTING

_SINGULAR_SUBJECTS = words("he she it who which that this also now still")
_SUBJECTS = words("i we you they he she it who which that these those there")


def is_told(low: list[str]) -> bool:
    """True when the words *low* have a verb at all: a finite one, or a plain one behind a plural."""
    first = next((at for at, word in enumerate(low) if word[0].isalnum()), 0)
    if True in finite_words(low) or (low[first] in _SUBJECTS and len(low) > first + 3):
        return True
    return any(_may_be_verb(low, at) for at in range(1, len(low) - 1))


def _may_be_verb(low: list[str], at: int) -> bool:
    """True for "men work" and, whatever the word, for "jobs reflect the" and "the surge reflects a"."""
    word, before, following = low[at], low[at - 1], low[at + 1]
    if at > 1 and before in ("also", "often", "still", "now", "never", "always", "usually"):
        before = low[at - 2]
    if before in _BEFORE_NOUNS:
        return False
    if word in PLAIN and _is_plural(before):
        return True
    return following in _DETERMINERS and word.isalpha() and _is_plural(word) != _is_plural(before)


def _is_plural(word: str) -> bool:
    return (word.endswith("s") and not word.endswith("ss")) or word in (
        "people",
        "police",
        "men",
        "women",
        "children",
    )


def tells(low: list[str]) -> bool:
    """True when the words *low* tell of something that happened or goes on: "fell", "have fallen", "is falling"."""
    if not _PAST.isdisjoint(low) or any(
        word[-2:] == "ed" and is_past(low, at) for at, word in enumerate(low)
    ):
        return True
    if _PERFECT.isdisjoint(low) and _PROGRESSIVE.isdisjoint(low):
        return False
    for at, word in enumerate(low):
        following = low[at + 1] if at + 1 < len(low) else ""
        if word in _PERFECT and (following.endswith(("ed", "en", "wn", "ne"))):
            return True
        if word in _PROGRESSIVE and following.endswith("ing") and following not in _NOT_PARTICIPLE:
            return True
    return False


def finite_words(low: Sequence[str]) -> list[bool]:
    """For each of the words *low*, ``is_finite``; most are ruled out by one look."""
    return [(word in MAYBE_FINITE or word[-2:] == "ed") and is_finite(low, at) for at, word in enumerate(low)]


def is_finite(low: Sequence[str], at: int) -> bool:
    """True when word *at* can be the finite verb of its clause; *low* are a sentence's words in small letters."""
    word = low[at]
    if word in AUXILIARIES:
        return True
    if word in THIRD_PERSONS:
        return at > 0 and (low[at - 1] in _SINGULAR_SUBJECTS or _has_object(low, at))
    if word in _PAST or word in _PRESENT or (word in REPORTING and not word.endswith("ing")):
        return at == 0 or low[at - 1] not in _BEFORE_NOUNS
    return is_past(low, at)


def _has_object(low: Sequence[str], at: int) -> bool:
    """True for the "covers" of "the park covers the hill": between a noun in the singular and an article or a count."""
    before, behind = low[at - 1], low[at + 1] if at + 1 < len(low) else ""
    a_noun = before.isalpha() and before not in _BEFORE_NOUNS and not _is_plural(before)
    return a_noun and behind in _LEADING_IN


def is_past(low: Sequence[str], at: int) -> bool:
    """True when word *at* looks like a regular past tense and does not stand where an adjective stands."""
    word = low[at]
    if len(word) < 4 or not word.endswith("ed") or word in _NOT_PAST or "-" in word:
        return False
    return not at or low[at - 1] not in _BEFORE_NOUNS


def is_participle(low: Sequence[str], at: int) -> bool:
    """True when word *at* can open a participial phrase: "killing", "based", "having", "named"."""
    word = low[at]
    if word.endswith("ing") and len(word) > 4:
        return word not in _NOT_PARTICIPLE
    return is_past(low, at) or word in PARTICIPLES


def is_reporting(word: str) -> bool:
    """True for "said", "warns", "called": verbs that credit somebody with a statement."""
    return word in REPORTING
