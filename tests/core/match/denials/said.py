"""What a rule denies on a page, for the tests of the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.match.index import PageIndex

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.core.match.denials.denial import Denial


def denied(rule: Callable[[PageIndex], list[Denial]], text: str) -> list[str]:
    """The words denied, in the order of the rule; those not said to be false behind a "~"."""
    page = PageIndex.of(text)
    return [("" if d.firm else "~") + page.text[d.start : d.end] for d in rule(page)]
