"""The rules about figures and dates that stand there and belong to something else."""

from __future__ import annotations

from claimcheck.core.compare.values import one_day, put_off, unlike_deeds, which_time
from claimcheck.core.compare.weakenings.rule import Rule

OF_ANOTHER_DAY = Rule(
    "date-elsewhere",
    "the claim says “{ours}”; the passage that has its figure says “{theirs}”",
    lambda hearing, side: one_day.of_another_day(hearing),
)
OF_ANOTHER_TIME = Rule(
    "moment-differs",
    "the claim says “{ours}”; the passage says it of “{theirs}”",
    which_time.of_another_time,
    claim=which_time.STEMS,
    passage=which_time.STEMS,
)
PUT_OFF = Rule(
    "mood-differs",
    "the claim says “{ours}”; the passage puts it off to “{theirs}”",
    put_off.superseded,
    passage=put_off.STEMS,
)
OF_ANOTHER_DEED = Rule(
    "word-missing",
    "the claim says “{ours}”; the passage has the figure of “{theirs}”",
    lambda hearing, side: unlike_deeds.of_another_deed(hearing),
)
