"""What the demonstration does, and what must come of it."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.core.model.settings import Status

ARTICLE = "articles/night-ferry.md"
EDITOR = "Mira Holt <mira@echo.example>"
WRONG, RIGHT = "£4.8 million", "£4.2 million"
MISQUOTED, SAID = "We will never leave", "We will not leave"


@dataclass(frozen=True, slots=True)
class Expected:
    """Words of a claim, and where it must stand."""

    words: str
    status: Status


AFTER_VERIFY = (
    Expected("sailed from Saltmere", Status.SUPPORTED),  # another source's day is another deed's
    Expected("May 2023", Status.SUPPORTED),
    Expected("95 minutes", Status.SUPPORTED),
    Expected("214 passengers", Status.SUPPORTED),
    Expected("31 to 12", Status.SUPPORTED),
    Expected("More than 60", Status.SUPPORTED),  # the source says "sixty-three", in words
    Expected(WRONG, Status.CONTRADICTED),
    Expected(MISQUOTED, Status.CONTRADICTED),  # the quotation is altered
    Expected("17 faults", Status.UNREADABLE),  # its source is gone
    Expected("380", Status.UNREADABLE),  # its source does not answer in time
    Expected("£6,500", Status.UNSOURCED),
)

AFTER_CORRECTION = (
    Expected(RIGHT, Status.SUPPORTED),
    Expected(SAID, Status.SUPPORTED),
    Expected("31 to 12", Status.VERIFIED),  # signed before the edit; its own words did not change
)

CONFIGURATION = """\
articles = ["articles/*.md"]

[topics]
money = ["cost*", "£*", "worth"]

[fetch]
# The demonstration's own server; without this line a loopback address is refused.
allow = ["{host}"]
total_seconds = 2
"""
