"""Whose kin somebody is."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.whose_kin import of_another
from tests.core.compare.judging import beside, spelled


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    return spelled(of_another(side.claim, side))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Otto was Aldric's son.", "Otto, son of Aldric, died.", id="the same"),
        pytest.param("Otto was the son of Aldric.", "Otto, Aldric's son, died.", id="in the possessive"),
        pytest.param("Otto was Aldric's son.", "Otto, the son, died.", id="open"),
        pytest.param("Otto was a son.", "Otto was the son of Matilda.", id="no owner"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Otto was Aldric's son.",
            "Otto was the son of Matilda.",
            "Aldric's son / son of Matilda",
            id="another's",
        ),
        pytest.param(
            "Ane is the wife of Tor Lund.",
            "Ane is Jan Moser's wife.",
            "wife of Tor Lund / Moser's wife",
            id="another in the possessive",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
