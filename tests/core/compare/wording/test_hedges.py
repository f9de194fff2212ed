"""What a source only supposes, plans or fears."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.hedges import dropped
from tests.core.compare.judging import beside, pointed


def _asked(claim: str, passage: str) -> list[str]:
    side = beside(claim, passage)
    return [pointed(side, hedge) for hedge in dropped(side.claim, side)]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The ferry sank.", "The ferry sank.", id="none"),
        pytest.param("The ferry may sink.", "The ferry may sink.", id="admitted"),
        pytest.param("The ferry sank.", "The ferry sank and might be raised.", id="behind it"),
        pytest.param("The fair opened.", "In May the fair opened.", id="a month"),
        pytest.param("Norda will close the yard.", "Norda plans to close the yard.", id="a firm plan"),
        pytest.param("Koll said it sank.", "Koll said it would sink.", id="a plain future"),
        pytest.param("The plan failed.", "The plan failed.", id="a plan"),
        pytest.param("It is said to have sunk.", "It is said to have sunk.", id="said on both sides"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == []


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The ferry sank.", "The ferry may have sunk.", ["sank / may"], id="may"),
        pytest.param("Bob Hope sank it.", "Bob Hope may have sunk it.", ["sank / may"], id="of a name"),
        pytest.param("The plan failed.", "The plan could fail.", ["failed / could"], id="of a plan"),
        pytest.param("The ferry sank.", "The ferry would have sunk.", ["sank / would"], id="would have"),
        pytest.param("The ferry sank.", "The ferry is said to have sunk.", ["sank / said"], id="is said to"),
        pytest.param("Tann hit Moser.", "Tann allegedly hit Moser.", ["hit / allegedly"], id="allegedly"),
        pytest.param(
            "Norda closed the yard.",
            "Norda plans to close the yard.",
            ["closed / plans", "yard / plans"],
            id="plans",
        ),
        pytest.param(
            "Norda closed the yard.",
            "Norda is considering closing the yard.",
            ["closed / considering", "yard / considering"],
            id="considering",
        ),
    ],
)
def test_told(claim: str, passage: str, told: list[str]) -> None:
    assert _asked(claim, passage) == told
