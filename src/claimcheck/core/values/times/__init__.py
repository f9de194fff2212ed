"""Dates, periods, durations, recurrences and ages, one kind a module."""

from __future__ import annotations

from claimcheck.core.values.times.scan import TRIGGERS, find_times

__all__ = ["TRIGGERS", "find_times"]
