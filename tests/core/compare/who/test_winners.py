"""Who won and who lost."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.winners import turned
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Lund beat Varby.", "Lund beat Varby on Sunday.", id="as told"),
        pytest.param("Lund beat Varby.", "Varby lost 3-1 to Lund.", id="lost to"),
        pytest.param("Lund beat Varby.", "A late goal gave Lund a win over Varby.", id="win over"),
        pytest.param("Lund beat Varby.", "Lund claimed a victory over Varby.", id="claimed a victory"),
        pytest.param("Lund beat Varby.", "Varby suffered a heavy defeat by Lund.", id="defeat by"),
        pytest.param("Lund beat Varby.", "Lund's defeat of Varby came late.", id="defeat of"),
        pytest.param(
            "Lund beat Varby.", "Varby suffered a defeat at the hands of Lund.", id="at the hands of"
        ),
        pytest.param("Lund beat Varby.", "Lund inflicted a defeat on Varby.", id="inflicted on"),
        pytest.param("Lund beat Varby.", "Varby beat Orlen.", id="a third"),
        pytest.param("Lund beat Varby.", "The defeat hurt Lund.", id="nobody named"),
        pytest.param("The mill lost money to Lund.", "Lund found the mill.", id="no match"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert spelled(turned(beside(claim, passage))) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Varby beat Lund.", "Lund beat Varby.", "Varby / Lund", id="turned"),
        pytest.param("Varby beat Lund.", "Varby was beaten by Lund.", "Varby / Lund", id="passive"),
        pytest.param("Varby beat Lund.", "Varby lost the final to Lund.", "Varby / Lund", id="lost to"),
        pytest.param(
            "Varby beat Lund.", "A late goal gave Lund a win over Varby.", "Varby / Lund", id="win over"
        ),
        pytest.param(
            "Varby claimed a victory over Lund.",
            "Lund claimed a victory over Varby.",
            "Varby / Lund",
            id="claimed a victory",
        ),
        pytest.param(
            "Varby beat Lund.", "Varby suffered a heavy defeat by Lund.", "Varby / Lund", id="defeat by"
        ),
        pytest.param(
            "Varby's win over Lund came late.", "Lund's win over Varby came late.", "Varby / Lund", id="owner"
        ),
        pytest.param(
            "Varby beat Lund.", "The defeat of Varby by Lund came late.", "Varby / Lund", id="defeat of"
        ),
        pytest.param(
            "Varby beat Lund.",
            "Varby suffered a defeat at the hands of Lund.",
            "Varby / Lund",
            id="at the hands of",
        ),
        pytest.param(
            "Varby beat Lund.", "Lund inflicted a defeat on Varby.", "Varby / Lund", id="inflicted on"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert spelled(turned(beside(claim, passage))) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Ida Koll beat Tor Moser.", "Ida Koll won, ahead of Tor Moser.", "", id="the same"),
        pytest.param(
            "Ida Koll beat Tor Moser.", "Tor Moser came second, behind Ida Koll.", "", id="behind her"
        ),
        pytest.param("Ida Koll won.", "Ida Koll won, ahead of Tor Moser.", "", id="nobody beaten"),
        pytest.param(
            "Tor Moser beat Ida Koll.", "Ida Koll won, ahead of Tor Moser.", "Tor / Ida", id="ahead"
        ),
        pytest.param(
            "Tor Moser beat Ida Koll.", "Tor Moser came second, behind Ida Koll.", "Tor / Ida", id="behind"
        ),
    ],
)
def test_placed(claim: str, passage: str, told: str) -> None:
    assert spelled(turned(beside(claim, passage))) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Lund won 3-1.", "Lund beat Varby 3-1.", "", id="the winner"),
        pytest.param("Varby lost 3-1.", "Lund beat Varby 3-1.", "", id="the loser"),
        pytest.param("Varby have not lost.", "Varby beat Lund.", "", id="denied"),
        pytest.param("Varby won the cup.", "Lund beat Varby 3-1.", "", id="something else"),
        pytest.param("Varby won 3-1.", "Lund beat Varby 3-1.", "Varby / Lund", id="lost it"),
        pytest.param("Lund lost 3-1.", "Lund beat Varby 3-1.", "Lund / Varby", id="won it"),
    ],
)
def test_one_end_alone(claim: str, passage: str, told: str) -> None:
    assert spelled(turned(beside(claim, passage))) == told
