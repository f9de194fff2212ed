"""Quantities: money, percentages, measures, ratios, ordinals, counts and vague numbers, one kind a file."""

from __future__ import annotations

from claimcheck.core.values.quantities.find import TRIGGERS, find_quantities

__all__ = ["TRIGGERS", "find_quantities"]
