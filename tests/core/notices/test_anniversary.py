"""CC111: an anniversary that does not fit its year."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import reported


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "In 2014 it kept the 60th anniversary of the force and the 50th anniversary of the wing, founded in 1964.",
            id="two of them",
        ),
        pytest.param("In 2019 the town marked the tenth anniversary of the flood of 2009.", id="right"),
        pytest.param("The town marks the 10th anniversary of the 2010 fire this year.", id="right today"),
        pytest.param("The town will mark the 10th anniversary of the 2011 fire.", id="a year off is near"),
        pytest.param("The tenth anniversary of the 1995 fire passed quietly.", id="told of the past"),
        pytest.param("The town marks the tenth anniversary of the fire.", id="no year"),
        pytest.param(
            "The club, founded in 1970, celebrates its 50th anniversary this year.", id="founded, right"
        ),
        pytest.param("It is her 20th birthday, and the fire was in 2009.", id="another birthday"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC111") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "In 2019 the town marked the tenth anniversary of the flood of 2005.",
            "tenth anniversary",
            id="two years",
        ),
        pytest.param(
            "This week the town marks the 10th anniversary of the 2005 fire.", "10th anniversary", id="today"
        ),
        pytest.param(
            "The club, founded in 1980, celebrates its 50th anniversary this year.",
            "50th anniversary",
            id="founded",
        ),
        pytest.param(
            "In 2019 the town marked the 20-year anniversary of the flood of 2005.",
            "the 20-year anniversary",
            id="in years",
        ),
    ],
)
def test_reported(text: str, words: str) -> None:
    """The rule reports these words, and only them."""
    assert reported(text, "CC111") == [words]
