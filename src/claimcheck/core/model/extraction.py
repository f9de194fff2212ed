"""What extraction returns: proposals, what was skipped and why, and notices."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimcheck.core.model.kinds import ClaimKind
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import Value


class SkipReason(StrEnum):
    """Why a sentence was not proposed. Each is shown to people, so each is a phrase they know."""

    OPINION = "opinion"
    EXHORTATION = "exhortation"
    QUESTION = "question"
    BOILERPLATE = "boilerplate"
    FRAGMENT = "fragment"
    INJECTED = "injected line"
    NOTHING_CHECKABLE = "nothing checkable"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One checkable statement the machine proposes to record.

    Spans, and those of ``values``, are places in the text as given (the file as it stands); ``text`` is the
    statement as a reader sees it: markup off, wrapped lines joined.
    """

    start: int
    end: int
    text: str
    kinds: tuple[ClaimKind, ...]  # sorted by the enum's order, never empty
    values: tuple[Value, ...]  # by position
    worth: float  # 0..1: how much a checker would want it checked; only for ranking, never for dropping
    sentence: Span  # the whole sentence it stands in
    places: tuple[Span, ...] = ()  # where else the same words stand in this article
    links: tuple[str, ...] = ()  # addresses linked from its sentence, footnotes' included, in order


@dataclass(frozen=True, slots=True)
class Skipped:
    """A sentence that was looked at and not proposed."""

    start: int
    end: int
    text: str
    reason: SkipReason


class Level(StrEnum):
    """How urgent a notice is."""

    LOOK = "look"  # most likely wrong: the article says it against itself
    MIND = "mind"  # a matter of style and care; there may be many


@dataclass(frozen=True, slots=True)
class Notice:
    """Something an editor should look at that is no claim. ``code`` is permanent: CC1xx.

    ``other`` is where the words stand that it is held against: the first of two figures, the other spelling.
    """

    code: str
    start: int
    end: int
    message: str
    level: Level = Level.LOOK
    other: Span | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything extraction has to say of one article, each list by position."""

    claims: tuple[Proposal, ...]
    skipped: tuple[Skipped, ...]
    notices: tuple[Notice, ...]
