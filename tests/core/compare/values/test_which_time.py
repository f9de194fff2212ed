"""Figures of this season, the last and the next."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.core.assess import assess
from claimcheck.core.compare.values.which_time import of_another_time
from tests.core.compare.judging import hear, spelled


def _told(claim: str, passage: str) -> str:
    hearing = hear(claim, passage)
    return spelled(of_another_time(hearing, hearing.sides[0]))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Orlen scored 19 goals last season.", "Orlen scored 19 goals last season.", id="the same"
        ),
        pytest.param("Orlen scored 19 goals last season.", "Orlen scored 19 goals.", id="unsaid"),
        pytest.param(
            "Orlen scored 19 goals.", "Orlen scored 19 goals last season.", id="unsaid by the claim"
        ),
        pytest.param(
            "Orlen scored 19 goals last season.", "Orlen scored 19 goals this year.", id="another unit"
        ),
        pytest.param(
            "Orlen scored 19 goals last season.",
            "Last season Orlen scored 19 goals; this season he has 7.",
            id="each its own",
        ),
        pytest.param(
            "Lund won last season.", "Lund won last season and lost this season.", id="the deed's own"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _told(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Orlen scored 19 goals this season.",
            "Orlen scored 19 goals last season.",
            "this season / last season",
            id="turned",
        ),
        pytest.param(
            "Orlen scored 19 goals last season.",
            "Orlen, who joined last season, has scored 19 goals this season.",
            "last season / this season",
            id="of another deed",
        ),
        pytest.param(
            "Lund won the cup this season.",
            "Lund won the cup last season and were relegated this season.",
            "this season / last season",
            id="without a figure",
        ),
        pytest.param(
            "Koll is top scorer this season.",
            "Koll was top scorer last season.",
            "this season / last season",
            id="what somebody is",
        ),
        pytest.param(
            "Lund will play there this season.",
            "Lund will play there next season.",
            "this season / next season",
            id="still to come",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _told(claim, passage) == told


def test_of_two_texts_far_apart_nothing_is_told() -> None:
    claim, source = "Orlen scored 19 goals last season.", "Orlen scored 19 goals this season."
    near = assess(claim, source, claim_date=date(2020, 5, 1), source_date=date(2020, 4, 20))
    far = assess(claim, source, claim_date=date(2020, 9, 1), source_date=date(2020, 4, 20))
    assert "moment-differs" in {reason.rule for reason in near.reasons}
    assert "moment-differs" not in {reason.rule for reason in far.reasons}
