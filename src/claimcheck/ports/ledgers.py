"""Where ledgers are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from claimcheck.core.model.ledger import Ledger


class LedgerStore(Protocol):
    """All the ledgers of a newsroom, one an article."""

    def slugs(self) -> list[str]:
        """The slugs of every ledger there is, sorted."""
        ...

    def load(self, slug: str) -> Ledger:
        """The ledger of *slug* as it stands. Raises LedgerError when there is none or it cannot be read."""
        ...

    def change(self, slug: str, edit: Callable[[Ledger | None], Ledger]) -> Ledger:
        """Read, *edit* and write one ledger while nobody else can, and give back what was written.

        *edit* is given None where there is no ledger yet. What it raises leaves the file as it was; a ledger
        equal to what was read is not written again. Raises LedgerError.
        """
        ...
