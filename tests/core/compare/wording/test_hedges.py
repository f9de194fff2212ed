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
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == []


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The ferry sank.", "The ferry may have sunk.", ["sank / may"], id="may"),
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
