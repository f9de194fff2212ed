"""Which of two is the more: "exports grew faster than imports" says that imports grew more slowly, and not the reverse.

A comparison is a scale, the end of it that it names, and one that is there before the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.core.compare.once import kept
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# Each line is a scale: its upper end and its lower.
_SCALES = """
faster quicker quickly rapidly fast|slower slowly
more|less fewer
higher|lower
bigger larger greater|smaller
taller|shorter
longer|shorter
older|younger newer
earlier sooner|later
stronger|weaker
richer wealthier|poorer
heavier|lighter
better|worse
wider broader|narrower
deeper|shallower
dearer costlier expensive|cheaper
hotter warmer|colder cooler
closer nearer|farther further
safer|riskier dangerous
louder|quieter
""".strip().split("\n")
_RANK, _SPEED, _NUMBER, _AMOUNT = "rank", "faster", "more", "higher"
# Verbs that put one above another: the scale, and which end of it who does it is at.
_VERBS = {
    stem(verb): (scale, above)
    for listed, scale, above in (
        ("lead top", _RANK, True),
        ("trail", _RANK, False),
        ("outpace outstrip outrun", _SPEED, True),
        ("outnumber", _NUMBER, True),
        ("exceed surpass", _AMOUNT, True),
    )
    for verb in listed.split()
}
_JOINTS = {"ahead": True, "behind": False}
STEMS = frozenset(_VERBS) | frozenset(map(stem, ("than", "ahead", "behind")))
_ENDS = {
    word: (line.split("|")[0].split()[0], not camp)
    for line in reversed(_SCALES)
    for camp, listed in enumerate(line.split("|"))
    for word in listed.split()
}
_BARE = words(
    "quickly rapidly slowly expensive dangerous fast"
)  # that only "more" or "less" before them compares
_REACH = 6  # words from what is compared to "than"


class Comparison(NamedTuple):
    """A scale, whether the first is nearer its upper end, and the words that say so; the two stand around them."""

    scale: str
    above: bool
    first: int
    last: int


def differing(side: Side) -> tuple[Token, Token] | None:
    """The claim's words for which of two is the more, and the passage's, which have the other for it; or None."""
    found = _both(side)
    if found is None or found[0].scale != found[1].scale:
        return None
    ours, theirs = found
    crossed = _crossed(side, ours, theirs)
    if crossed is None or crossed is not (ours.above == theirs.above):
        return None
    return _token(side.claim, ours), _token(side.passage, theirs)


def is_converse(side: Side) -> bool:
    """True where the passage tells the claim's comparison from its other end: "the mill is lower than the tower"."""
    found = _both(side)
    if found is None or found[0].scale != found[1].scale or found[0].above == found[1].above:
        return False
    return _crossed(side, *found) is True


def _both(side: Side) -> tuple[Comparison, Comparison] | None:
    ours = comparison(side.claim)
    theirs = None if ours is None else comparison(side.passage)
    return None if ours is None or theirs is None else (ours, theirs)


def _crossed(side: Side, ours: Comparison, theirs: Comparison) -> bool | None:
    """Whether the two changed places; None where not both of them can be told.

    What stands on both sides of one of the comparisons tells nothing: "rents in Lund", "rents in Varby".
    """
    moves: list[set[bool]] = [set(), set()]
    for n in side.claim.content:
        if n not in side.matched or ours.first <= n <= ours.last:
            continue
        ends = {p > theirs.last for p in side.matched[n][0] if not theirs.first <= p <= theirs.last}
        if len(ends) == 1:
            moves[n > ours.last].add((n > ours.last) is not ends.pop())
    if True in moves[0] and True in moves[1]:
        return True
    return False if moves == [{False}, {False}] else None


@kept
def comparison(reading: Reading) -> Comparison | None:
    """The one comparison of two that a text makes; None where it makes none, or several."""
    if STEMS.isdisjoint(reading.by_stem):
        return None
    found = [*_by_than(reading), *_by_joint(reading), *_by_verb(reading)]
    return found[0] if len(found) == 1 else None


def _by_than(reading: Reading) -> list[Comparison]:
    return [held for n in reading.by_stem.get("than", ()) if (held := _before_than(reading, n))]


def _before_than(reading: Reading, than: int) -> Comparison | None:
    """The comparative that stands next before "than", "more" or "less" turning the word behind it round."""
    if than - 1 in reading.in_value or than + 1 in reading.in_value:
        return None  # "more than 60"
    for n in range(than - 1, max(than - 1 - _REACH, -1), -1):
        low = reading.low[n]
        if low not in _ENDS:
            continue
        scale, above = _ENDS[low]
        lead = reading.low[n - 1] if n else ""
        if low in _BARE:
            return (
                Comparison(scale, above is (lead == "more"), n - 1, than)
                if lead in ("more", "less")
                else None
            )
        return Comparison(scale, above, n, than)
    return None


def _by_joint(reading: Reading) -> list[Comparison]:
    """Those told by "ahead of" and by "behind"."""
    found = []
    for word, above in _JOINTS.items():
        for n in reading.by_stem.get(word, ()):
            last = n + 1 if reading.low[n + 1 : n + 2] == ("of",) else n
            if (above and last == n) or last + 1 >= len(reading.words) or last + 1 in reading.in_value:
                continue
            found.append(Comparison(_RANK, above, n, last))
    return found


def _by_verb(reading: Reading) -> list[Comparison]:
    return [
        Comparison(*_VERBS[form], clause.first, clause.verb)
        for clause in reading.clauses
        if (form := reading.words[clause.verb].stem) in _VERBS
        and clause.first == clause.verb
        and not _is_done_by(reading, clause.verb)
    ]


def _is_done_by(reading: Reading, verb: int) -> bool:
    """True for "the study, led by Holm", which compares nothing; "led by 3 points" does."""
    return reading.low[verb + 1 : verb + 2] == ("by",) and verb + 2 not in reading.in_value


def _token(reading: Reading, found: Comparison) -> Token:
    return reading.token_of(found.first, found.last)
