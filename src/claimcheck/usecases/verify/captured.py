"""What the ledger records of a capture."""

from __future__ import annotations

from claimcheck.core.digest import sha256
from claimcheck.core.model.source import Snapshot
from claimcheck.ports.web import Exchange, Page


def snapshot_of(exchange: Exchange, text_sha256: str, *, by_hand: bool = False) -> Snapshot:
    """The ledger's record of an exchange."""
    return Snapshot(
        body_sha256=sha256(exchange.body).hexdigest(),
        text_sha256=text_sha256,
        final_address=exchange.final_address,
        fetched=exchange.fetched,
        status=exchange.status,
        content_type=exchange.content_type,
        size=len(exchange.body),
        by_hand=by_hand,
        moved=exchange.moved,
    )


def page_sha256(page: Page) -> str:
    """The hash of a page's main text: advertisements around it may change as they like."""
    return sha256((page.main or page.whole).encode()).hexdigest()
