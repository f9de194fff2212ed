"""What became of a passage, beside what is found now."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.core.record.drift import PassageDrift, PassageState
from claimcheck.report.paint import paint
from claimcheck.report.plain import plain
from claimcheck.report.wrap import wrapped

_STYLE = {
    PassageState.STILL: "green",
    PassageState.CHANGED: "yellow",
    PassageState.GONE: "red",
    PassageState.UNREADABLE: "yellow",
}
_BEFORE = {
    PassageState.CHANGED: "it said before:",
    PassageState.GONE: "it no longer says:",
    PassageState.UNREADABLE: "it said when it was last read:",
}


def drift_word(drift: PassageDrift | None, colour: bool) -> str:
    """The state behind a verdict; nothing where nothing is leaned on."""
    return f" · {paint(drift.state.value, _STYLE[drift.state], colour)}" if drift else ""


def drift_lines(drift: PassageDrift | None, width: int | None, shown: str = "") -> Iterator[str]:
    """The old words, where they are not those *shown* already, and the archive's copy that has them."""
    if drift is None or not drift.was or drift.state not in _BEFORE:
        return
    if drift.was != shown:
        yield f"    {_BEFORE[drift.state]}"
        yield from wrapped(plain(drift.was), width, "    │ ")
    if drift.copy is not None:
        has = f"so says a web archive's copy of {drift.copy.taken.date()}: {plain(drift.copy.address)}"
        yield from wrapped(has, width, "    ")
