"""Dates, periods, durations, recurrences and ages, one kind a module."""

from __future__ import annotations

from claimcheck.core.values.times.scan import find_times

__all__ = ["find_times"]
