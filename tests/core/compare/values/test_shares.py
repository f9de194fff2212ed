"""One share in two notations."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.shares import alike
from tests.core.compare.judging import read


def _asked(claim: str, passage: str) -> str:
    return " ".join(
        f"{v.kind} {v.unit} {v.number}" for v in alike(read(claim).values[0], read(passage).values[0])
    )


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "One in five left.", "One in four left.", "ratio None 0.2 ratio None 0.25", id="two shares"
        ),
        pytest.param("It fell 20%.", "It fell 30%.", "percent % 20 percent % 30", id="two percentages"),
        pytest.param(
            "One in five left.", "Some 20 left.", "ratio None 0.2 count None 20", id="a share, a count"
        ),
        pytest.param("One in five left.", "20% left.", "percent % 20.0 percent % 20", id="in hundred"),
        pytest.param("20% left.", "One in five left.", "percent % 20 percent % 20.0", id="the other way"),
        pytest.param(
            "Rates fell 25 basis points.",
            "Rates fell 0.25 percentage points.",
            "percent pp 0.25 percent pp 0.25",
            id="basis points",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
