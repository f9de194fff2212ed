"""Colour for a terminal, in the few plain ANSI styles every one of them knows."""

from __future__ import annotations

from claimcheck.core.model.settings import Status

_CODES = {
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "magenta": "35",
    "cyan": "36",
    "dim": "2",
    "bold": "1",
}

STATUS_STYLE = {
    Status.CONTRADICTED: "red",
    Status.WRONG: "red",
    Status.STALE: "magenta",
    Status.LOST: "magenta",
    Status.DISPUTED: "magenta",
    Status.UNSOURCED: "yellow",
    Status.UNREADABLE: "yellow",
    Status.INCONCLUSIVE: "yellow",
    Status.SOURCED: "blue",
    Status.SUPPORTED: "cyan",
    Status.VERIFIED: "green",
    Status.DISMISSED: "dim",
    Status.WAIVED: "dim",
}


def paint(text: str, style: str, colour: bool) -> str:
    """*text* in *style* where *colour* is wanted, as it is elsewhere. *text* must already be plain."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if colour and style else text
