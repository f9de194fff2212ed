"""Whom a sentence means by its pronoun."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.meant import meant_another, missing, only_compared
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage", "before"),
    [
        pytest.param("Koll resigned.", "She resigned.", "Koll came.", id="named before"),
        pytest.param("Lund's defeat was heavy.", "Their defeat was heavy.", "Rain fell.", id="nobody before"),
        pytest.param("The mayor resigned.", "She resigned.", "Holm came.", id="no name"),
        pytest.param("Koll resigned.", "She resigned.", "Koll came. Rain fell.", id="named further back"),
    ],
)
def test_silent(claim: str, passage: str, before: str) -> None:
    side = beside(claim, passage, before)
    assert spelled(missing(side) or meant_another(side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "before", "told"),
    [
        pytest.param("Koll resigned.", "She resigned.", "Holm came.", "Koll", id="another before"),
        pytest.param("Koll resigned.", "She resigned.", "Holm came. Moser left.", "Koll", id="the last one"),
        pytest.param(
            "Lund's third defeat was heavy.",
            "Their third defeat was heavy.",
            "Varby came.",
            "Lund",
            id="whose",
        ),
        pytest.param("Koll resigned.", "Holm resigned.", "Rain fell.", "Koll", id="another does it"),
    ],
)
def test_told(claim: str, passage: str, before: str, told: str) -> None:
    side = beside(claim, passage, before)
    assert spelled(missing(side) or meant_another(side)) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The Moss is long.", "The Moss is long.", False, id="itself"),
        pytest.param(
            "The Moss is long.", "After the Moss broke its banks, it was shut.", False, id="does something"
        ),
        pytest.param("The river is long.", "It is the longest after the river.", False, id="no name"),
        pytest.param("The Moss is long.", "It is the longest after the Moss.", True, id="after"),
        pytest.param("Norda is listed.", "It is larger than Norda and is listed.", True, id="than"),
    ],
)
def test_only_compared(claim: str, passage: str, told: bool) -> None:
    assert only_compared(beside(claim, passage)) is told


def test_a_name_before_it_that_is_only_compared() -> None:
    side = beside(
        "Norda is listed in Lund.", "It is listed in Lund.", "Tessel is the largest maker after Norda."
    )
    assert spelled(missing(side)) == "Norda"


def test_north_of_it() -> None:
    claim = "Orsa has 900 inhabitants."
    assert only_compared(beside(claim, "The village has 900 inhabitants and lies north of Orsa."))
    assert not only_compared(beside(claim, "Orsa has 900 inhabitants and lies north of Varby."))
