"""Who does it, and to whom."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.doers import doer, done_to
from tests.core.compare.judging import read


def _asked(text: str) -> str:
    reading = read(text)
    return " / ".join(
        " ".join(reading.words[n].text for n in part(reading, reading.clauses[0])) for part in (doer, done_to)
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The yard was sold.", id="nobody named"),
    ],
)
def test_nobody(text: str) -> None:
    assert _asked(text) == " / The yard"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Koll sold the yard.", "Koll / the yard", id="active"),
        pytest.param("The yard was sold by Koll.", "Koll / The yard", id="passive"),
        pytest.param("Varby lost to Lund.", "Varby / Lund", id="lost to"),
        pytest.param("The men died in the fire.", "The men / ", id="where it was"),
        pytest.param("a team beaten by Lund", "Lund / a team", id="participle"),
        pytest.param("Koll sold the yard, the shop and the dock.", "Koll / the yard", id="mark"),
    ],
)
def test_parts(text: str, told: str) -> None:
    assert _asked(text) == told
