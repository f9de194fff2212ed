"""A figure that another sentence has, of somebody else."""

from __future__ import annotations

import pytest

from claimcheck.core.assess import assess

CODE = "figure-of-another"


def _codes(claim: str, source: str) -> list[str]:
    return [reason.rule for reason in assess(claim, source).reasons]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Orlen scored 19 goals and made 7 passes.", "Orlen scored 19 goals. He made 7 passes.", id="he"
        ),
        pytest.param(
            "Orlen scored 19 goals and made 7 passes.",
            "Orlen scored 19 goals. The striker made 7 passes.",
            id="a thing told of before",
        ),
        pytest.param(
            "Orlen scored 19 goals and made 7 passes.",
            "Jens Orlen scored 19 goals. Orlen also made 7 passes.",
            id="the same name",
        ),
        pytest.param(
            "The fire killed 12 people and injured 40.",
            "The fire killed 12 people. Another 40 people were injured.",
            id="the figure in the subject",
        ),
        pytest.param(
            "The company lost 4 million crowns and closed 7 shops.",
            "The company lost 4 million crowns. Tessel closed 7 shops.",
            id="the claim names nobody",
        ),
        pytest.param("Orlen made 7 passes.", "Adjei made 7 passes. Orlen scored 19 goals.", id="one figure"),
    ],
)
def test_silent(claim: str, source: str) -> None:
    assert CODE not in _codes(claim, source)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "Orlen scored 19 goals and made 7 passes.",
            "Orlen scored 19 goals. Adjei made 7 passes.",
            id="another player",
        ),
        pytest.param(
            "Koll was born in 1989 and jailed in 2020.",
            "Koll was born in 1989. Tarn was jailed in 2020.",
            id="dates",
        ),
        pytest.param(
            "The fire killed 12 people and injured 40.",
            "The fire killed 12 people. A crash on the motorway injured 40 people.",
            id="a new thing",
        ),
        pytest.param(
            "Tessel made a profit of 4 million crowns on revenue of 60 million.",
            "Tessel made a profit of 4 million crowns. Norda had revenue of 60 million crowns.",
            id="another firm",
        ),
    ],
)
def test_fires(claim: str, source: str) -> None:
    assert CODE in _codes(claim, source)
