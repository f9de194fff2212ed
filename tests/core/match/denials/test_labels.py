"""Labels of disbelief, over, before and below what they are of."""

from __future__ import annotations

import pytest

from claimcheck.core.match.denials.labels import labelled
from tests.core.match.denials.said import denied

_IT = "The ferry carried 42 people."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"True: {_IT}", id="true"),
        pytest.param(f"Fact: {_IT}", id="fact"),
        pytest.param("False alarm: the ferry carried 42 people.", id="a false alarm"),
        pytest.param("The false ceiling: it fell on 42 people.", id="a false ceiling"),
        pytest.param(f"{_IT} Verdict: True.", id="rated true"),
        pytest.param("True or false?", id="asked"),
        pytest.param("Wrong turns cost the ferry an hour.", id="a wrong turn"),
        pytest.param("Rumours: the band's second album.", id="an album"),
        pytest.param("Verdict: The jury found him guilty of false accounting.", id="a jury's"),
        pytest.param("That is false: the ferry carried 42 people.", id="put right behind"),
    ],
)
def test_silent(text: str) -> None:
    assert denied(labelled, text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(f"False: {_IT}", [_IT], id="false"),
        pytest.param(f"FALSE: “{_IT}”", [f"{_IT}”"], id="capitals"),
        pytest.param(f"Not true: {_IT} It sank.", [_IT], id="its own sentence alone"),
        pytest.param(f"Fact check: fake: {_IT}", [_IT], id="fact check"),
        pytest.param(f"Rumour: {_IT}", [f"~{_IT}"], id="rumour"),
        pytest.param(f"Myth 3: {_IT} Fact: It sank.", [f"~{_IT}"], id="a numbered myth"),
        pytest.param(f"Mostly false: {_IT}", [f"~{_IT}"], id="mostly"),
        pytest.param(f"The following rumour is false: {_IT}", [_IT], id="the following"),
        pytest.param(f"Claim: {_IT} Verdict: false.", [_IT], id="claim and verdict"),
        pytest.param(
            f"Claim: {_IT}\n\nBy Ida Holm\n\nRating: Miscaptioned", [f"~{_IT}"], id="a line between"
        ),
        pytest.param(f"Claim\n{_IT}\nVerdict\nFalse", [_IT], id="lines of their own"),
        pytest.param(f"{_IT}\nRating: False — it has 24 seats.\n", [_IT], id="and why"),
        pytest.param(f"{_IT} We rate this claim Pants on Fire.", [_IT], id="rated"),
        pytest.param(f"{_IT} False. It had 24.", [_IT], id="one word"),
        pytest.param(f"FALSE\n\n{_IT}", [_IT], id="nothing above"),
        pytest.param(f"What we checked\n\nFalse\n{_IT}", [_IT], id="nearer below"),
        pytest.param(f"It sank in May.\n\nMyth\n\n{_IT}", [f"~{_IT}"], id="a kind stands over it"),
    ],
)
def test_denied(text: str, told: list[str]) -> None:
    assert denied(labelled, text) == told
