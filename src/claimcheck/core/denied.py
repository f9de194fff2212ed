"""A claim that a page has only to deny it: "False: the fire killed 42 people" speaks against 42."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.hearing import Hearing
from claimcheck.core.compare.judge import judge
from claimcheck.core.compare.reading import Reading
from claimcheck.core.compare.slots import Side
from claimcheck.core.compare.surroundings import surroundings
from claimcheck.core.compare.who.spoken import spoken
from claimcheck.core.match.ranking import denying
from claimcheck.core.model.finding import Finding, Passage, Reason, Token, Verdict

if TYPE_CHECKING:
    from claimcheck.core.match.denials.denial import Denial
    from claimcheck.core.match.index import PageIndex

_FIRM = "the source has it only to deny it: “{}”"
_LOOSE = "the source does not vouch for it: “{}”"


def with_denials(found: Finding, claim: Reading, page: PageIndex, denied: tuple[Denial, ...]) -> Finding:
    """The finding of a page that denies some of what it prints: *found* by the rest, or what is denied.

    Denied words that bear the claim out contradict it, where they are said to be false.
    """
    if found.verdict in (Verdict.SUPPORTS, Verdict.CONTRADICTS):
        return found
    held = {denial.unit: denial for denial in denied}
    sides = [
        Side(claim, Reading(page.prose, held[n].start, held[n].end, page.day), surroundings(page, n), 1.0)
        for n, _ in denying(claim.text, page, held)
    ]
    if not sides:
        return found
    judged = judge(Hearing(claim, sides, spoken(claim, page.quotes, page.text)), page.text)
    by = held[judged.side.near.unit]
    if judged.verdict is Verdict.SUPPORTS:
        verdict = Verdict.CONTRADICTS if by.firm else Verdict.PARTLY
        return _finding(verdict, page, by, round(judged.coverage, 4))
    if found.verdict is Verdict.NOT_FOUND and judged.verdict is not Verdict.NOT_FOUND:
        return _finding(Verdict.PARTLY, page, by, round(judged.coverage, 4))
    return found


def _finding(verdict: Verdict, page: PageIndex, by: Denial, score: float) -> Finding:
    mark = page.text[by.first : by.last].strip(" :\n")
    line = (_FIRM if by.firm else _LOOSE).format(mark)
    reason = Reason("disbelieved", line, None, Token(page.text[by.first : by.last], by.first, by.last))
    start, end = by.start, by.end
    if page.units[by.unit].start <= by.first or by.first - end < _NEAR:
        start, end = min(start, by.first), max(end, by.last)
    return Finding(verdict, Passage(page.text[start:end], start, end), (reason,), score)


_NEAR = 40  # letters from what is denied to what denies it, where both are shown
