"""The values of a text, those added that only a comparison asks for: ranks and numbers of occasions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.gapping import with_nouns
from claimcheck.core.compare.values.occasions import COUNTED, counts_occasions, may_tell_occasions, occasions
from claimcheck.core.compare.values.quantifiers import shares
from claimcheck.core.compare.values.ranks import ranks

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value


def with_labels(text: str, found: list[Value]) -> list[Value]:
    """*found* with the ranks and occasions of *text* among them, by position; a rank takes the place of its number."""
    placed = list(ranks(text, found))
    kept = found
    if placed:
        kept = [v for v in found if all(v.end <= rank.start or rank.end <= v.start for rank in placed)]
    often = list(occasions(text, [*kept, *placed]))
    if may_tell_occasions(text):
        kept = [replace(v, counted=COUNTED) if counts_occasions(text, v) else v for v in kept]
    counted = with_nouns(text, kept) if len(kept) > 1 else kept
    most = list(shares(text))
    if not placed and not often and not most:
        return counted
    return sorted([*counted, *placed, *often, *most], key=lambda value: value.start)
