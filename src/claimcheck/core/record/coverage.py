"""Knowing without reading it again that every checkable statement of an article is on record.

Extraction costs more than all the rest of a gate, and its answer is the same for the same words. So `extract` leaves a
seal in the ledger: the hash of the article's bytes, the claims on record, and the release that extracted them. While
all three are what they were, nothing can be unrecorded. A change of any of them breaks the seal, and the gate extracts
again. The seal is no signature: `check --full`, which CI runs, trusts none.
"""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck._version import __version__
from claimcheck.core.digest import sha256
from claimcheck.core.model.ledger import Ledger


def seal(article_sha256: str, claim_ids: Iterable[str]) -> str:
    """The seal of an article whose every statement is among the claims of these ids."""
    parts = (__version__, article_sha256, *sorted(claim_ids))
    return sha256("\n".join(parts).encode()).hexdigest()[:32]


def sealed(ledger: Ledger, article_sha256: str) -> bool:
    """True when *ledger* was found complete for an article of these bytes, and has not changed its claims since."""
    return bool(ledger.article.seal) and ledger.article.seal == seal(article_sha256, ledger.claims)
