"""Which of two is the more."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.comparisons import differing, is_converse
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param(
            "Exports grew faster than imports.", "Exports grew faster than imports last year.", id="as told"
        ),
        pytest.param(
            "Imports grew more slowly than exports.",
            "Exports grew faster than imports.",
            id="from its other end",
        ),
        pytest.param(
            "Nurses are paid more than teachers.", "Teachers are paid less than nurses.", id="paid less"
        ),
        pytest.param("Lund finished behind Varby.", "Varby finished ahead of Lund.", id="behind"),
        pytest.param("Koll trails Holm by 6 points.", "Holm leads Koll by 6 points.", id="trails"),
        pytest.param("More than 60 people left Lund.", "Fewer than 60 people left Lund.", id="a bound"),
        pytest.param(
            "The tower is taller than the mill.", "The mill is older than the tower.", id="another scale"
        ),
        pytest.param(
            "The tower is taller than the mill.", "The mill is taller than the yard.", id="one of the two"
        ),
        pytest.param(
            "Lund is bigger than Varby.",
            "Varby is bigger than Lund and older than Orlen.",
            id="two comparisons",
        ),
        pytest.param("The man behind the plan left.", "The plan went ahead of time.", id="no rank"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert spelled(differing(beside(claim, passage))) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Imports grew faster than exports.",
            "Exports grew faster than imports.",
            "faster than / faster than",
            id="turned",
        ),
        pytest.param(
            "Exports grew slower than imports.",
            "Exports grew faster than imports.",
            "slower than / faster than",
            id="the other end",
        ),
        pytest.param(
            "Exports grew more slowly than imports.",
            "Exports grew faster than imports.",
            "more slowly than / faster than",
            id="more slowly",
        ),
        pytest.param(
            "The tower is shorter than the mill.",
            "The tower is 12 metres taller than the mill.",
            "shorter than / taller than",
            id="shorter",
        ),
        pytest.param(
            "Varby finished behind Lund.", "Varby finished ahead of Lund.", "behind / ahead of", id="behind"
        ),
        pytest.param(
            "Holm leads Koll by 6 points.", "Koll is 6 points ahead of Holm.", "leads / ahead of", id="leads"
        ),
        pytest.param(
            "Imports outpaced exports.",
            "Exports grew faster than imports.",
            "outpaced / faster than",
            id="outpaced",
        ),
        pytest.param(
            "Rents in Lund are higher than in Varby.",
            "Rents in Varby are higher than in Lund.",
            "higher than / higher than",
            id="in two places",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert spelled(differing(beside(claim, passage))) == told


def test_a_comparison_has_two_ends() -> None:
    assert is_converse(beside("Imports grew more slowly than exports.", "Exports grew faster than imports."))
    assert not is_converse(beside("Imports grew faster than exports.", "Exports grew faster than imports."))
