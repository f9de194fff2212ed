"""Words that take back the noun behind them."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.privatives import dropped
from tests.core.compare.judging import beside, spelled


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    return spelled(dropped(side.claim, side))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The minister resigned.", "The minister resigned on Monday.", id="as told"),
        pytest.param("The former minister resigned.", "The former minister resigned.", id="former in both"),
        pytest.param("His former wife sued.", "His ex-wife sued.", id="ex for former"),
        pytest.param("Koll was a minister.", "Koll, a former minister, was a guest.", id="was one"),
        pytest.param(
            "Holm was found guilty.", "The former inspector Holm was found guilty.", id="a name behind it"
        ),
        pytest.param(
            "The minister spoke.", "A former minister asked, and the minister spoke.", id="told plainly, too"
        ),
        pytest.param("The road is closed.", "The acting road is closed.", id="no person"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The minister resigned.", "A former minister resigned.", "minister / former minister", id="former"
        ),
        pytest.param(
            "The minister resigned.",
            "The former prime minister resigned.",
            "minister / former prime minister",
            id="former, two words on",
        ),
        pytest.param(
            "The director left.", "The deputy director left.", "director / deputy director", id="deputy"
        ),
        pytest.param(
            "The director left.", "The acting director left.", "director / acting director", id="acting"
        ),
        pytest.param(
            "He was jailed for murder.",
            "He was jailed for attempted murder.",
            "murder / attempted murder",
            id="attempted",
        ),
        pytest.param("The buyer paid.", "The would-be buyer paid.", "buyer / would-be buyer", id="would-be"),
        pytest.param(
            "Koll is a minister.", "Koll is a former minister.", "minister / former minister", id="is one"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told
