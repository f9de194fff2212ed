"""One meeting told from both ends: "Lund beat Varby" and "Varby lost to Lund"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.doers import doer, is_led_by_to, is_passive
from claimcheck.core.compare.who.phrases import object_of
from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_BEATING = frozenset(map(stem, words("beat defeat thrash trounce rout overcome")))
_LOSING = frozenset((stem("lose"),))


def tells(side: Side, verb: int) -> bool:
    """True where the passage tells the claim's win or defeat, at its word *verb*, from the other side's end."""
    ours = side.claim.words[verb].stem
    other = _LOSING if ours in _BEATING else _BEATING if ours in _LOSING else frozenset()
    if side.passage.by_stem.keys().isdisjoint(other):
        return False
    clause = next((c for c in side.claim.clauses if c.verb == verb), None)
    if clause is None:
        return False
    won, lost = (side.where(*numbers) for numbers in _ends(side.claim, clause))
    told = [c for c in side.passage.clauses if side.passage.words[c.verb].stem in other]
    return bool(won and lost) and any(_meets(side.passage, c, won, lost) for c in told)


def _meets(passage: Reading, clause: Clause, won: frozenset[int], lost: frozenset[int]) -> bool:
    winner, loser = _ends(passage, clause)
    return not won.isdisjoint(winner) and not lost.isdisjoint(loser) and won.isdisjoint(loser)


def _ends(reading: Reading, clause: Clause) -> tuple[list[int], list[int]]:
    """The words of who won and of who lost."""
    doing = list(doer(reading, clause))
    if reading.words[clause.verb].stem in _LOSING:
        behind = [n for n in range(clause.verb + 1, clause.end) if n not in reading.in_value]
        return [n for n in behind if is_led_by_to(reading, n)], doing
    if is_passive(reading, clause):
        return doing, list(clause.subject)
    return doing, object_of(reading, clause)
