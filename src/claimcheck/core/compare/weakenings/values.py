"""The rules about figures and dates that stand there and belong to something else."""

from __future__ import annotations

from claimcheck.core.compare.values import one_day
from claimcheck.core.compare.weakenings.rule import Rule

OF_ANOTHER_DAY = Rule(
    "date-elsewhere",
    "the claim says “{ours}”; the passage that has its figure says “{theirs}”",
    lambda hearing, side: one_day.of_another_day(hearing),
)
