"""Which date goes with which figure."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.pairs import are_of_other_times, couples, weigh
from claimcheck.core.compare.values.relation import Relation
from tests.core.compare.judging import beside, read


def _asked(claim: str, passage: str, at: int) -> float:
    side = beside(claim, passage)
    return weigh(side, side.claim.values[0], side.passage.values[at], Relation.SAME, 1.0)


@pytest.mark.parametrize(
    ("claim", "passage", "at"),
    [
        pytest.param("Rents rose 3.4% in May.", "Rents rose 3.4% in May and 3.6% in June.", 0, id="its own"),
        pytest.param("Rents rose 3.4%.", "Rents rose 3.4% in May and 3.6% in June.", 0, id="no date"),
        pytest.param(
            "Rents rose 3.4% in June.", "In May and June rents rose 3.4% and 3.6%.", 2, id="order not told"
        ),
        pytest.param(
            "Rents rose 3.4% in June.",
            "Rents rose 3.4% in May and 40 flats were let in June.",
            0,
            id="unlike figures",
        ),
    ],
)
def test_silent(claim: str, passage: str, at: int) -> None:
    assert _asked(claim, passage, at) == 1.0


@pytest.mark.parametrize(
    ("claim", "passage", "at"),
    [
        pytest.param(
            "Rents rose 3.4% in June.", "Rents rose 3.4% in May and 3.6% in June.", 0, id="another's"
        ),
        pytest.param("Rents rose 3.6% in May.", "Rents rose 3.4% in May and 3.6% in June.", 2, id="second"),
        pytest.param("Lund had 40 ships in 1999.", "Lund had 40 ships in 1989.", 0, id="only one"),
    ],
)
def test_told(claim: str, passage: str, at: int) -> None:
    assert _asked(claim, passage, at) == 0.1


def _of_other_times(claim: str, passage: str) -> bool:
    side = beside(claim, passage)
    counted = [next(v for v in r.values if v.raw in ("300", "412")) for r in (side.claim, side.passage)]
    return are_of_other_times(side, counted[0], counted[1])


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Lund had 300 inhabitants.", "Lund had 412 inhabitants in 2020.", id="claim without date"
        ),
        pytest.param("Lund had 300 inhabitants in 2020.", "Lund had 412 inhabitants in 2020.", id="one year"),
        pytest.param(
            "Lund had 300 inhabitants in 2020.", "Lund had 412 inhabitants.", id="past without date"
        ),
    ],
)
def test_figures_of_one_time(claim: str, passage: str) -> None:
    assert not _of_other_times(claim, passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Lund had 300 inhabitants in 1950.", "Lund had 412 inhabitants in 2020.", id="two years"
        ),
        pytest.param("Lund had 300 inhabitants in 1950.", "Lund has 412 inhabitants.", id="the present"),
    ],
)
def test_figures_of_two_times(claim: str, passage: str) -> None:
    assert _of_other_times(claim, passage)


def test_a_figure_and_one_of_a_year_earlier() -> None:
    reading = read("In 2023 it made $318 million, down from $402 million in 2022.")
    assert [(f.raw, d.raw) for f, d in couples(reading)] == [
        ("$318 million", "2023"),
        ("$402 million", "2022"),
    ]
