"""How far what somebody says goes."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.saying_scope import said_until
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        pytest.param("Voss denied that Lund pleaded guilty.", "", id="a clause"),
        pytest.param("Voss claimed that Koll lied and Lund resigned.", "", id="two clauses"),
        pytest.param("Voss denied the charge but paid.", "", id="the same subject"),
        pytest.param("Voss denied it, but Lund pleaded guilty.", "Lund pleaded guilty.", id="but"),
        pytest.param("Voss denied it; Lund pleaded guilty.", "Lund pleaded guilty.", id="a semicolon"),
        pytest.param("Voss denied it, while Lund confessed.", "Lund confessed.", id="while"),
        pytest.param("While Voss denied it, Lund confessed.", "Lund confessed.", id="opened with while"),
        pytest.param("Voss denied the charges and Lund confessed.", "Lund confessed.", id="and"),
    ],
)
def test_said_until(text: str, rest: str) -> None:
    verb = "denied" if "denied" in text else "claimed"
    reading = read(text)
    assert text[said_until(reading, text.index(verb) + len(verb)) :] == rest
