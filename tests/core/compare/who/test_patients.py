"""What was done to whom, where nobody says by whom."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.patients import another
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Norda was founded in 1889.", "Norda, founded in 1889, bought Tessel.", id="the same"),
        pytest.param(
            "Tessel was founded in 1889.", "Tessel, which Norda bought, was founded in 1889.", id="main verb"
        ),
        pytest.param(
            "The yard was founded in 1889.", "Norda, founded in 1889, bought the yard.", id="no name"
        ),
        pytest.param("Koll was fined.", "Koll spoke; he was fined.", id="pronoun"),
        pytest.param("Holm was married.", "Holm married Koll.", id="whom she married"),
        pytest.param("Koll was fined.", "A court fined the driver.", id="perhaps he"),
        pytest.param("Koll was jailed.", "Koll was convicted and jailed.", id="joined"),
        pytest.param("Tessel founded a school.", "Norda, founded in 1889, bought Tessel.", id="active"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Tessel was founded in 1889.", "Norda, founded in 1889, bought Tessel.", "Norda", id="participle"
        ),
        pytest.param("Koll was fined.", "Koll spoke; his brother was fined.", "his brother", id="owned"),
        pytest.param(
            "Tessel was founded in 1889.",
            "Norda was founded in 1889 and bought Tessel.",
            "Norda",
            id="passive",
        ),
        pytest.param("Koll was fined.", "A court fined Norda 3 million.", "Norda", id="active"),
        pytest.param(
            "Ida Voss was jailed.",
            "Voss was cleared, but Tor Koll was convicted and jailed.",
            "Tor Koll",
            id="joined to another's",
        ),
        pytest.param("Koll was born in Lund.", "Holm, born in Lund, married Koll.", "Holm", id="behind it"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side)) == told
