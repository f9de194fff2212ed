"""Who is at the desk, and what time it is."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Identity(Protocol):
    """Who acts."""

    def who(self) -> str:
        """Name and address as git has them, or the login name where git knows nobody."""
        ...


class Clock(Protocol):
    """What time it is."""

    def now(self) -> datetime:
        """The time in UTC, whole seconds."""
        ...
