"""A figure of another definite thing."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.another_thing import denies_nothing
from tests.core.compare.judging import beside, rules

CODE = "figure-of-another"


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("The ferry had a crew of 5.", "The ferry sank. It had a crew of 5.", id="it"),
        pytest.param("The ferry had a crew of 5.", "The ferry sank. The ship had a crew of 5.", id="kind"),
        pytest.param(
            "The ferry had a crew of 5.", "The ferry sank. The Orlen had a crew of 5.", id="a bare name"
        ),
        pytest.param(
            "The mill has 60 staff.", "The mill shut. The plant had 60 staff.", id="what any may be"
        ),
        pytest.param(
            "The tug Holm had a crew of 5.", "The tug Holm sank. The tug had a crew of 5.", id="short"
        ),
        pytest.param(
            "A ferry had a crew of 5.", "A ferry sank. The tug Holm had a crew of 5.", id="no known thing"
        ),
        pytest.param("The mill has 60 staff.", "The mill shut. The yard has 60 staff.", id="not told apart"),
    ],
)
def test_silent(claim: str, source: str) -> None:
    assert CODE not in rules(claim, source)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The ferry had a crew of 5.", "The ferry sank. The tug Holm had a crew of 5.", id="named"
        ),
        pytest.param(
            "The ferry had a crew of 5.", "The ferry hit the tug. The tug had a crew of 5.", id="told apart"
        ),
        pytest.param(
            "Hotel Astra has 60 rooms.", "Hotel Astra shut. Hotel Norda has 60 rooms.", id="one sort"
        ),
    ],
)
def test_told(claim: str, source: str) -> None:
    assert CODE in rules(claim, source)


@pytest.mark.parametrize(
    ("claim", "passage", "before", "told"),
    [
        pytest.param("The mill opened in 1961.", "It opened in 1963.", "The mill is old.", False, id="it"),
        pytest.param(
            "The mill opened in 1961.", "The mill opened in 1963.", "Rents rose.", False, id="the same"
        ),
        pytest.param(
            "The mill is 40 metres high.",
            "Its height is 50 metres.",
            "The mill is old.",
            False,
            id="its height",
        ),
        pytest.param(
            "The mill opened in 1961.", "Its cafe opened in 1963.", "The mill is old.", True, id="its cafe"
        ),
        pytest.param("Holm is 41.", "Her sister is 43.", "Holm paints.", True, id="her sister"),
        pytest.param(
            "The museum opened in 1961.",
            "The mill opened in 1963.",
            "The museum is near a mill.",
            True,
            id="the other",
        ),
    ],
)
def test_denies_nothing(claim: str, passage: str, before: str, told: bool) -> None:
    side = beside(claim, passage, before)
    assert denies_nothing(side, side.passage.values[0]) is told
