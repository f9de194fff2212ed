"""What a deed was done to, or for, or with."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.complements import attached, replaced
from tests.core.compare.judging import beside, pointed


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Holm was charged with fraud.", "Holm was charged with fraud.", id="the same"),
        pytest.param("Holm was charged with fraud.", "Holm was charged in Lund.", id="another preposition"),
        pytest.param("Holm was charged in 2004.", "Holm was charged in Lund.", id="a value"),
        pytest.param("Holm was charged with fraud.", "Holm came with Moser.", id="another verb"),
        pytest.param(
            "Holm was charged with fraud.", "Holm was charged with theft and fraud.", id="both there"
        ),
        pytest.param("Holm studied law.", "Holm studied law and medicine.", id="both nouns there"),
        pytest.param("It convinced jurors.", "It convinced the jury.", id="a word of the same root"),
        pytest.param("Holm studied law.", "Holm studied hard.", id="no noun of its own"),
        pytest.param("Holm saw the mayor.", "Holm saw the face of a man and the mayor.", id="told apart"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert pointed(side, replaced(side) or attached(side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Holm was charged with fraud.", "Holm was charged with theft.", "fraud / theft", id="charged with"
        ),
        pytest.param("Holm moved to Varby.", "Holm moved to Lund.", "Varby / Lund", id="moved to"),
        pytest.param("Holm studied law.", "Holm studied medicine.", "law / medicine", id="studied"),
        pytest.param("Holm is the mayor.", "Holm is the son of the mayor.", "mayor / son", id="hangs on it"),
        pytest.param(
            "The bridge in Varby burned.", "The bridge in Lund burned.", "Varby / Lund", id="a name"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert pointed(side, replaced(side) or attached(side)) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Holm was born in Lund.", "Born in Lund, Holm studied in Varby.", "", id="there"),
        pytest.param(
            "It won 40 seats in Lund.", "It won 61 seats in Varby and 40 in Lund.", "", id="a noun's"
        ),
        pytest.param("A play by Noel Tann.", "A play by Noël Tann.", "", id="one name"),
        pytest.param(
            "Holm was born in Varby.", "Born in Lund, Holm studied in Varby.", "Varby / Lund", id="born"
        ),
        pytest.param(
            "She taught at the University of Oslo.",
            "She studied in Oslo and taught at the University of Lund.",
            "Oslo / Lund",
            id="called by its town",
        ),
        pytest.param(
            "The mill is owned by Tessel.",
            "The mill, owned by Norda, was let to Tessel.",
            "Tessel / Norda",
            id="by",
        ),
    ],
)
def test_name_that_stands_elsewhere(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert pointed(side, attached(side)) == told
