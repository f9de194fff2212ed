"""One claim held against one source: find the passages, compare exactly, say why."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from claimcheck.core.arguments import check_days, check_texts
from claimcheck.core.compare.hearing import Hearing
from claimcheck.core.compare.judge import Judgement, judge
from claimcheck.core.compare.reading import Reading
from claimcheck.core.compare.slots import Side
from claimcheck.core.compare.surroundings import reading_of, surroundings
from claimcheck.core.compare.who.spoken import Spoken, spoken
from claimcheck.core.denied import with_denials
from claimcheck.core.gainsaid import gainsaid
from claimcheck.core.match.blocks import BlockRole
from claimcheck.core.match.corrections import is_retold, notes, retold, stands_there
from claimcheck.core.match.disbelieved import believed, denials, denials_for
from claimcheck.core.match.index import PageIndex
from claimcheck.core.match.ranking import candidates
from claimcheck.core.model.finding import Finding, Passage, QuoteMatch, QuoteState, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from claimcheck.core.match.denials.denial import Denial
    from claimcheck.core.model.value import Value


def assess(
    claim: str, source_text: str, *, claim_date: date | None = None, source_date: date | None = None
) -> Finding:
    """What *source_text* says of *claim*. Relative dates count from ``claim_date`` and ``source_date``.

    Raises TypeError where a text is no str or a day no date.
    """
    check_texts("assess", claim=claim, source_text=source_text)
    check_days("assess", claim_date=claim_date, source_date=source_date)
    return assess_on(claim, _page(source_text, source_date), claim_date=claim_date)


@lru_cache(maxsize=4)
def _page(source_text: str, source_date: date | None) -> PageIndex:
    """The page's index; the last few are kept, for callers that hold many claims against one text."""
    return PageIndex.of(source_text, source_date=source_date)


def assess_on(
    claim: str, page: PageIndex, *, claim_date: date | None = None, values: tuple[Value, ...] = ()
) -> Finding:
    """The same for a page that was read before: for many claims against one source.

    *values* are those recorded for the claim, at their places in it: a date its article resolved ("February of that
    year") counts as resolved there.
    """
    reading = claim_read(claim, claim_date, values)
    denied = denials_for(claim, page) if denials(page) else ()
    found = _believed(reading, page, denied)
    return with_denials(found, reading, page, denied) if denied else found


def _believed(reading: Reading, page: PageIndex, denied: tuple[Denial, ...]) -> Finding:
    """What the page says of the claim where it stands by its words."""
    ranked = candidates(reading.text, page)
    if not ranked:
        return _nothing(page)
    best = ranked[0][1] or 1.0
    sides = [_side(reading, page, unit, score / best, denied) for unit, score in ranked]
    said, standing = _spoken(reading, page, denied), partial(_standing, reading, page)
    heard = Hearing(reading, sides, said, standing, partial(_notes, reading, page) if notes(page) else tuple)
    return _finding(gainsaid(heard, judge(heard, page.text), page.text), page)


@lru_cache(maxsize=512)
def claim_read(claim: str, day: date | None, values: tuple[Value, ...]) -> Reading:
    """The claim as the rules read it, kept for the next page: a whole article's claims are held against each source."""
    return Reading(claim.translate(_BREAKS), 0, len(claim), day, values)


_GAP = 3  # letters between two sentences of one paragraph
_HEAD = 4  # units at the top of a page in which a name is one that heads it
_RECURRING = 3  # units from which a name is one that the page is about
_LOOKED_BACK = 4  # sentences in which a pronoun's name is looked for
_EXCERPT = 3  # units up to which a source is no page but a piece of one
_BREAKS = {ord(c): " " for c in "\r\n\t"}


def _nothing(page: PageIndex) -> Finding:
    passage = None
    if page.units:
        unit = page.units[0]
        passage = Passage(page.text[unit.start : unit.end], unit.start, unit.end)
    reason = Reason("nothing-shared", "no sentence of the source shares a word that matters with the claim")
    return Finding(Verdict.NOT_FOUND, passage, (reason,), 0.0)


def _standing(claim: Reading, page: PageIndex) -> frozenset[str]:
    """The roots of the claim's capitalised words that head the page, or that it keeps coming back to."""
    if len(page.units) <= _EXCERPT:
        return frozenset()
    capital = {w.root for n in claim.content if (w := claim.words[n]).text[0].isupper()}
    held = ((root, page.places(root)) for root in capital)
    return frozenset(
        root for root, units in held if len(units) >= _RECURRING or (units and min(units) < _HEAD)
    )


def _notes(claim: Reading, page: PageIndex) -> list[Side]:
    """The claim beside what the page says in its corrections."""
    return [_side(claim, page, unit, 0.0) for unit in notes(page)]


def _spoken(claim: Reading, page: PageIndex, denied: tuple[Denial, ...]) -> list[Spoken]:
    """What became of the claim's quotations; what the page takes back or denies, it does not quote."""
    found = spoken(claim, page.quotes, page.text)
    if not found:
        return found
    missing, told = QuoteMatch(QuoteState.MISSING), is_retold(claim.text)
    return [
        Spoken(said.value, missing)
        if (not told and stands_there(page, said.match.start, said.match.end))
        or any(d.start < said.match.end and said.match.start < d.end for d in denied)
        else said
        for said in found
    ]


def _side(claim: Reading, page: PageIndex, unit: int, rank: float, denied: tuple[Denial, ...] = ()) -> Side:
    near, earlier = surroundings(page, unit), partial(_earlier, page, unit)
    return Side(claim, _read(claim, page, unit, denied), near, rank, len(page.units) <= _EXCERPT, earlier)


def _read(claim: Reading, page: PageIndex, unit: int, denied: tuple[Denial, ...]) -> Reading:
    """A unit as the rules read it, without what the page denies or takes back of it, unless the claim is about that."""
    if denied and any(denial.unit == unit for denial in denied):
        place = page.units[unit]
        return Reading(believed(denied, page), place.start, place.end, page.day)
    back = retold(page)
    stands = back.get(unit) if back else None
    if stands is None or is_retold(claim.text):
        return reading_of(page, unit)
    return Reading(page.prose, *stands, page.day)


def _earlier(page: PageIndex, unit: int) -> Iterator[Reading]:
    """The few sentences before a unit, the nearest first: in one of them stands who its pronouns mean."""
    for number in range(unit - 1, max(unit - 1 - _LOOKED_BACK, -1), -1):
        if page.units[number].role is BlockRole.PARAGRAPH:
            yield reading_of(page, number)


def _extent(side: Side) -> tuple[int, int]:
    """The deciding sentence, with the one before it where its pronoun stands for a name of the claim there."""
    start, end = side.passage.start, side.passage.end
    if not side.leans:
        return start, end
    before = next((reading for reading in side.near.around if reading.end <= start), None)
    if before is None or start - before.end > _GAP:
        return start, end
    named = any(
        (side.claim.words[n].text[0].isupper() or n in side.meant)
        and side.claim.words[n].stem in before.by_stem
        for n in side.nearby
    )
    return (before.start, end) if named else (start, end)


def _finding(judged: Judgement, page: PageIndex) -> Finding:
    start, end = _extent(judged.side)
    passage = Passage(page.text[start:end], start, end)
    return Finding(judged.verdict, passage, judged.reasons, round(judged.coverage, 4), judged.unchecked)
