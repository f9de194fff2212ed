"""How many of the sources that say so are witnesses of their own: five papers with one agency's report are one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from claimcheck.core.model.source import Source
from claimcheck.core.record.dossier import Lead

_LEAST = 8  # words from which two passages are hardly alike by chance
GROUP, TEXT, PASSAGE = "one group", "the same text", "the same passage"


class Tie(NamedTuple):
    """Why a source counts with one before it and not for itself."""

    counts_with: str  # the earlier source's id
    why: str  # GROUP, TEXT or PASSAGE


def ties(leads: Sequence[Lead]) -> dict[str, Tie]:
    """Source id -> the first of *leads* it counts with; those that stand for themselves are left out."""
    found: dict[str, Tie] = {}
    for one, other in combinations(leads, 2):
        why = _tie(one, other)
        if why and other.source.id not in found:
            first = found[one.source.id].counts_with if one.source.id in found else one.source.id
            found[other.source.id] = Tie(first, why)
    return found


def told(leads: Sequence[Lead]) -> str:
    """In words how many count and why, as "3 sources say so and count as 1: the same passage"; "" where each does."""
    tied = ties(leads)
    if not tied:
        return ""
    why = _listed(tie.why for tie in tied.values())
    return f"{len(leads)} sources say so and count as {len(leads) - len(tied)}: {why}"


def _listed(reasons: Iterable[str]) -> str:
    return ", ".join(sorted(set(reasons)))


def counts_as_one(one: Source, other: Source) -> str:
    """Why two sources count once whatever they are asked, GROUP or TEXT; "" where they do not."""
    if one.group and one.group.casefold() == other.group.casefold():
        return f"{GROUP}, {one.group}"
    texts = [source.snapshot.text_sha256 if source.snapshot else "" for source in (one, other)]
    return TEXT if texts[0] and texts[0] == texts[1] else ""


def _tie(one: Lead, other: Lead) -> str:
    if why := counts_as_one(one.source, other.source):
        return why
    return PASSAGE if _alike(_passage(one), _passage(other)) else ""


def _passage(lead: Lead) -> tuple[str, ...]:
    """The passage's words, marks and capital letters aside."""
    passage = lead.finding.finding.passage if lead.finding else None
    text = passage.text if passage else ""
    return tuple("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True where the shorter passage stands word for word in the longer one."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _LEAST and f" {' '.join(short)} " in f" {' '.join(long)} "
