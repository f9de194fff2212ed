"""Figures told of another doing."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.unlike_deeds import of_another_deed
from tests.core.compare.judging import hear, spelled


def _asked(claim: str, passage: str) -> str:
    return spelled(of_another_deed(hear(claim, passage)))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The tug towed 40 boats.", "The tug towed 40 boats.", id="the same"),
        pytest.param("Norda paid 40 million.", "Norda bought it for 40 million.", id="one camp"),
        pytest.param("The yard had 40 boats.", "The yard insured 40 boats.", id="no doing"),
        pytest.param("The trip lasted 40 days.", "The tug towed it for 40 days.", id="a length"),
        pytest.param(
            "The study involved 940 people.", "A study of 940 people was published.", id="of its subject"
        ),
        pytest.param("The tug towed 40 boats.", "The tug insured 41 boats.", id="another figure"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The tug towed 40 boats.", "The tug insured 40 boats.", "towed / insured", id="count"),
        pytest.param("Ida Holm sailed in 1988.", "Ida Holm sold it in 1988.", "sailed / sold", id="year"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("It snowed for six hours.", "Snow fell for six hours.", "", id="fell"),
        pytest.param("Sold: it sold 40 buses.", "Sales rose to 40 buses.", "", id="a move"),
        pytest.param("Norda bought it in May.", "The buy was completed in May.", "", id="passive"),
        pytest.param(
            "It snowed for six hours.",
            "Snow closed the road for six hours.",
            "snowed / closed",
            id="the doer",
        ),
    ],
)
def test_a_doer_named_like_the_deed(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
