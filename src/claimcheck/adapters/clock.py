"""The machine's clock."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """The Clock port on this machine's time."""

    def now(self) -> datetime:
        """The time in UTC, whole seconds."""
        return datetime.now(UTC).replace(microsecond=0)
