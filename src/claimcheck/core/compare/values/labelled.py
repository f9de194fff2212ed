"""The values of a text, those added that only a comparison asks for: ranks and numbers of occasions."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from claimcheck.core.compare.values.gapping import with_nouns
from claimcheck.core.compare.values.occasions import COUNTED, counts_occasions, may_tell_occasions, occasions
from claimcheck.core.compare.values.quantifiers import may_tell_shares, shares
from claimcheck.core.compare.values.ranks import may_tell_ranks, ranks

if TYPE_CHECKING:
    from claimcheck.core.model.value import Value


def with_labels(text: str, found: list[Value]) -> list[Value]:
    """*found* with the ranks and occasions of *text* among them, by position; a rank takes the place of its number."""
    low = text.lower()
    added: list[Value] = []
    kept = found
    if may_tell_ranks(low):
        added.extend(ranks(text, found))
        kept = [v for v in found if all(v.end <= rank.start or rank.end <= v.start for rank in added)]
    if may_tell_occasions(low):
        added.extend(occasions(text, [*kept, *added]))
        kept = [replace(v, counted=COUNTED) if counts_occasions(text, v) else v for v in kept]
    if len(kept) > 1:
        kept = with_nouns(text, kept)
    if may_tell_shares(text):
        added.extend(shares(text))
    return sorted([*kept, *added], key=attrgetter("start")) if added else kept
