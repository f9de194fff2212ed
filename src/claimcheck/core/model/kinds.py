"""What makes a statement checkable."""

from __future__ import annotations

from enum import StrEnum


class ClaimKind(StrEnum):
    """What makes a statement checkable. A claim may have several."""

    DATE = "date"
    DURATION = "duration"
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    RATIO = "ratio"
    ORDINAL = "ordinal"
    AGE = "age"
    QUOTATION = "quotation"
    SUPERLATIVE = "superlative"
    EVENT = "event"  # somebody did something
    ROLE = "role"  # somebody is, was, became something
    PLACE = "place"  # something is or happened somewhere
    ACCUSATION = "accusation"
    ATTRIBUTION = "attribution"  # somebody said it
