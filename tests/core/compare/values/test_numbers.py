"""Quantities: intervals decide."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.numbers import are_opposites, counted_agree, relate_numbers
from tests.core.compare.judging import read


def _asked(claim: str, passage: str) -> str:
    return str(relate_numbers(read(claim).values[0], read(passage).values[0]))


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("It has 40 ships.", "It has 40 ships.", "same", id="equal"),
        pytest.param("It has 40 ships.", "It has 41 ships.", "disjoint", id="another"),
        pytest.param("More than 40 died.", "Some 63 people died.", "same", id="within"),
        pytest.param("Some 63 people died.", "More than 40 died.", "wider", id="wider"),
        pytest.param("More than 60 died.", "More than 100 died.", "wider", id="bounds"),
        pytest.param("At least 40 died.", "Up to 40 died.", "disjoint", id="opposed"),
        pytest.param("It cost $40.", "It cost £40.", "other", id="another unit"),
        pytest.param("It cost $3 million.", "It cost 4 million.", "disjoint", id="a bare sum"),
    ],
)
def test_relation(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Some 40 ships sank.", "Some 60 ships sank.", ("True", False), id="one thing"),
        pytest.param("Some 40 children came.", "Some 40 kids came.", ("True", False), id="a word for it"),
        pytest.param("Some 40 ships sank.", "Some 40 cars sank.", ("False", False), id="another"),
        pytest.param("Some 40 ships sank.", "Some 40 sank.", ("None", False), id="unsaid"),
        pytest.param("Some 40 men came.", "Some 40 women came.", ("False", True), id="opposites"),
    ],
)
def test_counted(claim: str, passage: str, told: tuple[str, bool]) -> None:
    assert (
        str(counted_agree(read(claim).values[0], read(passage).values[0])),
        are_opposites(read(claim).values[0], read(passage).values[0]),
    ) == told
