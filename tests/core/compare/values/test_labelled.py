"""The values of a text, ranks and occasions among them."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.labelled import with_labels
from claimcheck.core.values import find_values


def _asked(text: str) -> list[str]:
    return [
        f"{value.kind} {value.raw}"
        for value in with_labels(text, find_values(text))
        if value not in find_values(text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Three ships sank.", id="count"),
        pytest.param("It sank in 1999.", id="year"),
        pytest.param("It sank.", id="none"),
    ],
)
def test_silent(text: str) -> None:
    assert _asked(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Norda is No. 3 in the land.", ["ordinal No. 3"], id="rank"),
        pytest.param("Velden won the title three times.", ["count three"], id="occasions"),
        pytest.param("She wrote twice.", ["count twice"], id="twice"),
        pytest.param("Most schools were shut.", ["ratio Most"], id="most"),
    ],
)
def test_told(text: str, told: list[str]) -> None:
    assert _asked(text) == told
