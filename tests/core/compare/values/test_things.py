"""What two equal numbers count."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.things import Things, things
from tests.core.compare.judging import beside, rules


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        pytest.param("8 people", "8 passengers", id="persons"),
        pytest.param("8 people", "8 Ukrainians", id="a nation's"),
        pytest.param("8 deaths", "8 miners", id="what became of them"),
        pytest.param("12 people", "12 others", id="others"),
        pytest.param("12 people", "12 more", id="unsaid"),
        pytest.param("12 tyres", "12 wheels", id="said otherwise"),
        pytest.param("12 engines", "12 fire engines", id="a compound"),
        pytest.param("8 clubs", "8 sports clubs", id="a plural in a compound"),
        pytest.param("180 seats", "a 180-member choir", id="a size"),
        pytest.param("8 children", "8 women and children", id="one of two nouns"),
        pytest.param("8 arrests", "8 men were arrested", id="the deed"),
        pytest.param("12 vehicles", "12 trucks", id="vehicles"),
        pytest.param("12 buildings", "12 barns", id="buildings"),
        pytest.param("12 percent", "12 points", id="no count"),
    ],
)
def test_alike(ours: str, theirs: str) -> None:
    assert _held(ours, theirs) is Things.ALIKE


@pytest.mark.parametrize(
    ("ours", "theirs", "found"),
    [
        pytest.param("8 women", "8 people", Things.WIDER, id="persons"),
        pytest.param("12 trucks", "12 vehicles", Things.WIDER, id="vehicles"),
        pytest.param("8 people", "8 cows", Things.OTHER, id="animals"),
        pytest.param("8 people", "8 containers", Things.OTHER, id="things that end like persons"),
        pytest.param("12 houses", "12 barns", Things.OTHER, id="buildings"),
        pytest.param("30 students", "30 teachers", Things.OTHER, id="other persons"),
        pytest.param("14 trucks", "14 benches", Things.OTHER, id="of no known kind"),
        pytest.param("8 women", "8 women's clubs", Things.OTHER, id="whose they are"),
        pytest.param("One soldier fell", "One farmer fell", Things.OTHER, id="one"),
    ],
)
def test_not_alike(ours: str, theirs: str, found: Things) -> None:
    assert _held(ours, theirs) is found


def _held(ours: str, theirs: str) -> Things:
    side = beside(f"{ours} in Lissen.", f"{theirs} in Lissen.")
    return things(side, side.claim.values[0], side.passage.values[0])


def test_reason_names_what_is_counted() -> None:
    assert "number-elsewhere" in rules("The fire killed 8 people.", "The fire killed 8 cows.")
