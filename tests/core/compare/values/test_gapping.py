"""What a bare number counts where its noun is told only once."""

from __future__ import annotations

import pytest

from tests.core.compare.judging import read


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        pytest.param(
            "It won 61 seats in Varby and 40 men of note.", ["seats", "men"], id="a noun of its own"
        ),
        pytest.param("It won 61 seats and scored 40.", ["seats", None], id="nothing behind it"),
        pytest.param(
            "It has 61 seats. Nothing is known of 40 in Lund.", ["seats", None], id="another sentence"
        ),
        pytest.param("It won 61 seats in Varby and 40 in Lund.", ["seats", "seats"], id="gapped"),
        pytest.param("300 people came, 40 of them from Lund.", ["people", "people"], id="of them"),
    ],
)
def test_counted(text: str, counted: list[str | None]) -> None:
    assert [value.counted for value in read(text).values] == counted
