"""What a page prints and does not believe: nothing there bears a claim out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.once import kept
from claimcheck.core.match.denials.afterwards import denied_afterwards
from claimcheck.core.match.denials.around import denied_around
from claimcheck.core.match.denials.labels import labelled
from claimcheck.core.match.denials.retracted import retracted
from claimcheck.core.match.denials.revised import revised, tells_of_before
from claimcheck.core.match.denials.telling import tells_of_telling
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.match.denials.denial import Denial
    from claimcheck.core.match.index import PageIndex

# A claim that is about a denial itself has the page as it stands.
_OF_DENIAL = LatePattern(
    r"\b(?:false|falsely|untrue|(?:not|n't|n’t) (?:true|correct|accurate|the case)|incorrect(?:ly)?|inaccurate(?:ly)?"
    r"|(?:is|was|are|were|be|been|proved) wrong|wrongly|mistakenly|erroneous(?:ly)?|debunk(?:s|ed)?|disproved|disproven"
    r"|refute[sd]?|myths?|hoax(?:es)?|fake[sd]?|bogus|baseless|unfounded|misleading|unproven|contrary to|satire"
    r"|retract(?:s|ed|ion)?)\b"
)


@kept
def denials(page: PageIndex) -> tuple[Denial, ...]:
    """Every stretch of *page* that it denies, in order."""
    rules = (labelled, denied_afterwards, denied_around, retracted, revised)
    return tuple(sorted([denial for rule in rules for denial in rule(page)]))


def denials_for(claim: str, page: PageIndex) -> tuple[Denial, ...]:
    """Those that count for *claim*: that somebody said so stays true of what is denied afterwards."""
    found = denials(page)
    if not found or _OF_DENIAL.search(claim.lower()):
        return ()
    if tells_of_before(claim):
        found = tuple([denial for denial in found if not denial.former])
    return tuple([denial for denial in found if denial.whole]) if tells_of_telling(claim) else found


def disbelieved(claim: str, page: PageIndex) -> frozenset[int]:
    """The units of *page* of which nothing is left for *claim* but the words that deny them."""
    found = denials_for(claim, page)
    if not found:
        return frozenset()
    left = believed(found, page)
    marks = {denial.unit: (denial.first, denial.last) for denial in found}
    gone = set()
    for unit, (first, last) in marks.items():
        place = page.units[unit]
        rest = left[place.start : max(first, place.start)] + left[max(last, place.start) : place.end]
        if not any(map(str.isalnum, rest)):
            gone.add(unit)
    return frozenset(gone)


def believed(found: tuple[Denial, ...], page: PageIndex) -> str:
    """The page's prose with blanks for what is denied and for what denies it there, letter for letter in place."""
    held = page.room.setdefault(f"{__name__}.believed", {})
    if found not in held:
        pieces, at = [], 0
        for start, end in sorted(_blanks(found, page)):
            pieces += [page.prose[at:start], " " * (end - max(at, start))]
            at = max(at, end)
        held[found] = "".join([*pieces, page.prose[at:]])
    prose: str = held[found]
    return prose


def _blanks(found: tuple[Denial, ...], page: PageIndex) -> list[tuple[int, int]]:
    blanks = [(denial.start, denial.end) for denial in found]
    for denial in found:
        place = page.units[denial.unit]
        if place.start <= denial.first and denial.last <= place.end:
            blanks.append((denial.first, denial.last))
    return blanks
