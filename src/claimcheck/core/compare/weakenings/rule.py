"""One rule of the table: its code, what people read of it, and what it asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

Pair = tuple["Token | None", "Token | None"]  # of the claim, and of the passage


class Rule(NamedTuple):
    """What the deciding side is asked; a rule that finds nothing answers None."""

    code: str
    line: str  # for people, with {ours} and {theirs}
    find: Callable[[Hearing, Side], Pair | None]
    # Stems of which the claim must have one, and the passage one, for the rule to find anything; none: no matter which.
    claim: frozenset[str] = frozenset()
    passage: frozenset[str] = frozenset()


def ours(token: Token | None) -> Pair | None:
    """A word of the claim alone, as a rule answers."""
    return (token, None) if token else None


def theirs(token: Token | None) -> Pair | None:
    """A word of the passage alone, as a rule answers."""
    return (None, token) if token else None
