"""What became of a passage, beside what is found now."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.core.model.source import Source
from claimcheck.core.record.drift import PassageDrift, PassageState
from claimcheck.core.record.web_place import same_page
from claimcheck.report.paint import paint
from claimcheck.report.plain import plain
from claimcheck.report.wrap import wrapped

_STYLE = {
    PassageState.STILL: "green",
    PassageState.CHANGED: "yellow",
    PassageState.CONTRADICTED: "red",
    PassageState.GONE: "red",
    PassageState.UNREADABLE: "yellow",
}
_BEFORE = {
    PassageState.CHANGED: "it said before:",
    PassageState.CONTRADICTED: "it still says:",
    PassageState.GONE: "it no longer says:",
    PassageState.UNREADABLE: "it said when it was last read:",
}


def drift_word(drift: PassageDrift | None, colour: bool) -> str:
    """The state behind a verdict; nothing where nothing is leaned on."""
    return f" · {paint(drift.state.value, _STYLE[drift.state], colour)}" if drift else ""


def drift_lines(drift: PassageDrift | None, width: int | None, shown: str = "") -> Iterator[str]:
    """The old words, where they are not those *shown* already, and what the archive's copy has of them."""
    if drift is None or not drift.was or drift.state not in _BEFORE:
        return
    if drift.was != shown:
        yield f"    {_BEFORE[drift.state]}"
        yield from wrapped(plain(drift.was), width, "    │ ")
    elif drift.state is PassageState.CHANGED:
        yield "    the words are what they were; what stands around them changed"
    if drift.copy is not None:
        yield from wrapped(copy_says(drift), width, "    ")


def led_to(source: Source, drift: PassageDrift | None) -> str:
    """Where a page was read in the end whose passage is not what it was, if not at its own address; else ""."""
    if drift is None or drift.state not in {PassageState.CHANGED, PassageState.GONE}:
        return ""
    if source.snapshot is None or same_page(source.address, source.snapshot.final_address):
        return ""
    return f"its address led to another when it was read: {source.snapshot.final_address}"


def copy_says(drift: PassageDrift) -> str:
    """Whether an archive's copy has the words, in one line; "" where there is none."""
    if drift.copy is None:
        return ""
    says = "so says" if drift.copied else "it does not stand in"
    return f"{says} a web archive's copy of {drift.copy.taken.date()}: {plain(drift.copy.address)}"


def says_now(drift: PassageDrift) -> str:
    """What is found now, with its place where the words are what they were."""
    return f"[{drift.locator}] {drift.now}" if drift.locator and drift.now else drift.now
