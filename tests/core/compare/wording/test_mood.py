"""Done, or only wished, possible or asked for."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.mood import spoken_of, unrealised
from tests.core.compare.judging import beside, rules, spelled


def _asked(claim: str, passage: str) -> str:
    side = beside(claim, passage)
    return spelled(unrealised(side.claim, side, [side]) or spoken_of(side.claim, side))


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Koll resigned.", "Koll resigned on Friday.", id="done"),
        pytest.param("Koll wants to resign.", "Koll wants to resign.", id="wished in both"),
        pytest.param("Koll resigned.", "Koll was forced to resign.", id="brought about"),
        pytest.param("Koll sold it.", "Koll managed, he said, to sell it.", id="managed to"),
        pytest.param(
            "Koll resigned.", "They called on Koll to resign, and Koll resigned.", id="done elsewhere"
        ),
        pytest.param("The crew went on strike.", "The crew went on strike.", id="went on strike"),
        pytest.param("Koll approved it.", "Koll was able to approve it.", id="was able to"),
        pytest.param("Koll brought it.", "Koll went on to bring it.", id="a verb that ends in -ing"),
        pytest.param("Koll did not resign.", "Moser urged Koll to resign.", id="denied"),
        pytest.param("Koll was jailed.", "The judge ordered Koll to be jailed.", id="ordered"),
        pytest.param("The bridge was closed.", "The bridge had to be closed.", id="had to"),
        pytest.param(
            "The bridge was closed.",
            "Asked by Moser, the mayor let the bridge be closed.",
            id="a verb between",
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Koll sold it.", "Koll has agreed to sell it.", "sold / to sell", id="has agreed to"),
        pytest.param(
            "Koll sold it.", "Koll said he planned to sell it.", "sold / to sell", id="said he planned"
        ),
        pytest.param("Koll resigned.", "Moser urged Koll to resign.", "resigned / to resign", id="asked for"),
        pytest.param(
            "Koll approved it.", "Koll was urged to approve it.", "approved / to approve", id="an e"
        ),
        pytest.param("Koll carried it.", "Koll was asked to carry it.", "carried / to carry", id="a y"),
        pytest.param("Koll sold it.", "Koll has to sell it.", "sold / to sell", id="has to"),
        pytest.param("Koll sold it.", "Koll was against selling it.", "sold / against selling", id="against"),
        pytest.param("Koll sold it.", "Koll came close to selling it.", "sold / to selling", id="close to"),
        pytest.param("The ship sank.", "The ship can sink.", "sank / can sink", id="can"),
        pytest.param(
            "Koll was jailed.",
            "Moser asked for Koll to be jailed.",
            "jailed / asked for Koll to be jailed",
            id="asked for in the passive",
        ),
        pytest.param(
            "Koll was jailed.",
            "Moser demanded that Koll be jailed.",
            "jailed / demanded that Koll be jailed",
            id="demanded that it be done",
        ),
        pytest.param(
            "The deal was approved.",
            "The deal must be approved.",
            "approved / must be approved",
            id="must be",
        ),
        pytest.param(
            "Koll will resign.",
            "Nobody knows whether Koll will resign.",
            "resign / whether Koll will resign",
            id="whether",
        ),
        pytest.param(
            "The ship sank.", "The ship was within hours of sinking.", "sank / of sinking", id="close to"
        ),
        pytest.param(
            "The crew will strike.",
            "The crew held a ballot on a strike.",
            "strike / on a strike",
            id="a ballot",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told


def test_what_will_be_done_is_not_done() -> None:
    assert "mood-differs" in rules("The vote was held on 12 May.", "The vote will be held on 12 May.")
    assert "mood-differs" not in rules("The vote will be held on 12 May.", "The vote will be held on 12 May.")
