"""claimcheck: a ledger for facts. Importing it does no work; each name below is loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from claimcheck._version import __version__

if TYPE_CHECKING:
    from claimcheck.core.anchors import anchor, reanchor
    from claimcheck.core.assess import assess
    from claimcheck.core.compare.quotations import match_quote
    from claimcheck.core.extract import extract
    from claimcheck.core.values import find_values

_HOMES = {
    "anchor": "claimcheck.core.anchors",
    "assess": "claimcheck.core.assess",
    "extract": "claimcheck.core.extract",
    "find_values": "claimcheck.core.values",
    "match_quote": "claimcheck.core.compare.quotations",
    "reanchor": "claimcheck.core.anchors",
}

__all__ = ["__version__", "anchor", "assess", "extract", "find_values", "match_quote", "reanchor"]


def __getattr__(name: str) -> object:
    """Load *name* from its home the first time it is asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
