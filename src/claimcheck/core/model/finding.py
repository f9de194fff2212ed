"""What the machine found when it held a claim against a source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    """The machine's word for one claim and one source."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    PARTLY = "partly"
    NOT_FOUND = "not_found"
    UNREADABLE = "unreadable"


class Token(NamedTuple):
    """A word or value where it stands, in the claim or in the source's text."""

    text: str
    start: int
    end: int


class Passage(NamedTuple):
    """The words of the source that decided: ``source_text[start:end] == text``."""

    text: str
    start: int
    end: int
    locator: str = ""  # where in the document: "p. 3", "Sheet1!B7", "under “Casualties”"


class Reason(NamedTuple):
    """One rule's say: ``rule`` is a permanent code ("number-differs"), ``message`` one line for people."""

    rule: str
    message: str
    claim: Token | None = None  # what the claim says, with its place in the claim's text
    source: Token | None = None  # what the source says, with its place in the source's text


@dataclass(frozen=True, slots=True)
class Finding:
    """The machine's result for one claim against one text. It proposes; a person rules.

    ``passage`` is the deciding passage, or the nearest one when the verdict is *not_found*; None if the text
    is empty. ``reasons`` has the deciding reason first. ``score`` is how well the passage matched, 0..1: it
    ranks, it never judges.
    ``unchecked`` says in words what the check did not establish.
    """

    verdict: Verdict
    passage: Passage | None
    reasons: tuple[Reason, ...]
    score: float
    unchecked: tuple[str, ...] = ()


class QuoteState(StrEnum):
    """How a quotation stands in a text."""

    VERBATIM = "verbatim"  # letter for letter
    NORMALIZED = (
        "normalized"  # harmless differences only: marks, dashes, spaces, marked elisions and brackets
    )
    ALTERED = "altered"
    MISSING = "missing"


class Difference(NamedTuple):
    """Words that differ: ``quoted`` in the quotation, ``original`` in the source; either may be empty."""

    quoted: Token
    original: Token


class QuoteMatch(NamedTuple):
    """Where a quotation stands in a text; ``start`` and ``end`` are 0 when it is missing."""

    state: QuoteState
    start: int = 0
    end: int = 0
    differences: tuple[Difference, ...] = ()
