"""One command a file."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

# In working order, each with the module that holds a function of the same name ("-" read as "_", list as list_).
NAMES = (
    "init",
    "extract",
    "add",
    "list",
    "show",
    "cite",
    "snapshot",
    "verify",
    "rule",
    "check",
    "sources",
    "export",
    "prune",
    "history",
    "merge-ledger",
    "demo",
    "selftest",
)


def load(name: str) -> Callable[..., object]:
    """The function that carries *name* out. One command imports one module: start-up is a feature."""
    spelled = {"list": "list_"}.get(name, name.replace("-", "_"))
    command: Callable[..., object] = getattr(import_module(f"{__name__}.{spelled}"), spelled)
    return command
