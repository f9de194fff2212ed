"""What a page prints and does not believe."""

from __future__ import annotations

import pytest

from claimcheck.core.match.disbelieved import believed, denials, denials_for, disbelieved
from claimcheck.core.match.index import PageIndex

_DENIED = "The ferry carried 42 people. That is not true. It left at nine."


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        pytest.param("The ferry carried 42 people.", "The ferry carried 42 people.", id="nothing denied"),
        pytest.param("Holm said it carried 42.", "Holm said it carried 42. That is not true.", id="was said"),
        pytest.param("It is false that it carried 42.", _DENIED, id="of the denial"),
    ],
)
def test_silent(claim: str, text: str) -> None:
    assert denials_for(claim, PageIndex.of(text)) == ()


def test_units_denied_whole() -> None:
    assert disbelieved("The ferry carried 42 people.", PageIndex.of(_DENIED)) == {0}


def test_a_unit_that_stands_in_part() -> None:
    page = PageIndex.of("Contrary to reports that it sank, the ferry carried 42 people.")
    assert disbelieved("The ferry carried 42 people.", page) == frozenset()
    assert believed(denials(page), page).split() == [",", "the", "ferry", "carried", "42", "people."]


def test_places_stay() -> None:
    page = PageIndex.of(_DENIED)
    left = believed(denials(page), page)
    assert len(left) == len(page.prose)
    assert left.endswith("It left at nine.")


def test_said_so_or_not_a_label_denies_it() -> None:
    page = PageIndex.of("False: Holm said it carried 42.")
    assert len(denials_for("Holm said it carried 42.", page)) == 1
