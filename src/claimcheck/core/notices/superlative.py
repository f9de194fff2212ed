"""CC120: what is said to be the first, the biggest, or always so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.notices.reading import Reading, Remark
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST = words(
    """
    biggest largest smallest highest lowest longest shortest oldest youngest richest poorest fastest slowest
    strongest weakest deadliest busiest best worst greatest earliest newest tallest deepest heaviest hottest
    coldest cheapest wealthiest costliest fewest bloodiest poorest safest happiest
    """
)
_BEFORE = LatePattern(
    r"(?:\bthe |\b(?:the )?(?:world|country|nation|city|state|continent|region|europe|britain|america|china|india)'s "
    r"|\bits )(?:(?:\w+-)?(?:single|very) )?$"
)
_HEDGED = LatePattern(
    r"\b(?:one of|among|some of|at|second|third|fourth|of) (?:the )?(?:\S+'s )?(?:second |third )?$"
)
_PHRASES = (
    "first ever", "first-ever", "for the first time in history", "unprecedented", "no one has ever", "nobody has ever",
    "of all time", "in history", "everyone knows", "everybody knows", "nobody knows", "without precedent", "the only",
    "always", "never", "every single",
)  # fmt: skip
_EVER = LatePattern(r"\bthe (?:first|only) (?:[a-z'-]+ ){1,3}ever\b")
_ALWAYS = ("always", "never")
_HARDLY = LatePattern(r"(?:\b(?:almost|nearly|not|hardly|practically|as)|n't) $")
_FIRST_PERSON = LatePattern(
    r"\b(?:i|we|you|i've|we've|you've|i'd|i'll|we'll|you'll)(?: (?:have|had|will))? $"
)
# Behind "never" and "the only".
_IDLE = (
    " mind", " again", " before the", "-", " reason", " thing", " way", " part", " question", " problem"
)  # fmt: skip
_AFTER = {
    "worst": ("of times", "just", "of both", "of all world", "off", "comes to", "is over", "case", "may be"),
    "best": (
        "of times", "known", "-known", "interest", "practice", "efforts", "way", "selling", "-selling", "man", "men",
        "of luck", "of both", "of all world", "of health", "of friends", "before", "part of", "off", "foot",
        "of intention", "intention", "wishes", "medicine", "possible", "of three", "of five", "of seven", "behaviour",
    ),
    "highest": ("bidder", "court", "order", "common", "possible"),
    "lowest": ("bidder", "common", "possible"),
    "earliest": ("opportunit", "possible", "convenien"),
    "greatest": ("hits", "common"),
    "oldest": ("trick", "profession", "son", "child", "daughter", "brother", "sister"),
    "youngest": ("son", "child", "daughter", "brother", "sister"),
    "strongest": ("terms", "possible"),
    "smallest": ("room",),
    "longest": ("day",),
}  # fmt: skip


def superlatives(reading: Reading) -> Iterator[Remark]:
    """A remark for each superlative and absolute outside quoted words; "one of the biggest" is none."""
    last = -1
    for start, end in sorted(
        {*reading.occurrences(_PHRASES), *_superlatives(reading), *_first_ever(reading)}
    ):
        if start >= last and not reading.quoted(start) and not _is_idle(reading, start, end):
            said = reading.document.prose[start:end]
            yield Remark(start, end, f"“{said}”: {_next(said)}")
            last = end


def _is_idle(reading: Reading, start: int, end: int) -> bool:
    """True where nothing is asserted of the world: "vowed never to", "I always", "the only reason"."""
    if reading.low.startswith(_IDLE, end):
        return True
    if reading.low[start:end] not in _ALWAYS:
        return False
    if _HARDLY.search(reading.low[max(0, start - 12) : start]):
        return True
    spoken = _FIRST_PERSON.search(reading.low[max(0, start - 12) : start])
    return bool(spoken) or reading.low.startswith(" to ", end)


def _next(said: str) -> str:
    """What to do about it."""
    if said.lower() in _ALWAYS:
        return "one case makes it wrong; who says so?"
    return "more than most sources can bear out; who says so?"


def _first_ever(reading: Reading) -> Iterator[tuple[int, int]]:
    """Reads "the first man ever", "the only one ever"."""
    if "ever" in reading.vocabulary:
        for found in _EVER.pattern.finditer(reading.low):
            yield found.span()


def _superlatives(reading: Reading) -> Iterator[tuple[int, int]]:
    present = _MOST & reading.vocabulary
    for start, end in reading.occurrences(sorted(present)):
        before = reading.low[max(0, start - 40) : start]
        lead = _BEFORE.search(before)
        if lead is None or _HEDGED.search(before):
            continue
        behind = reading.low[end : end + 20].lstrip(" ")
        if behind[:1].isalpha() and not behind.startswith(_AFTER.get(reading.low[start:end], ("\0",))):
            yield start - len(lead[0]), end
