"""What its own sentence tells only to deny it."""

from __future__ import annotations

import pytest

from claimcheck.core.match.denials.around import denied_around
from tests.core.match.denials.said import denied


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It was reported that the ferry carried 42 people.", id="reported"),
        pytest.param("Reports that the ferry sank were confirmed.", id="confirmed"),
        pytest.param(
            "The ferry, which turned out to be wrong for the route, carried 42 people.", id="wrong for"
        ),
        pytest.param("Koll was wrongly accused of theft.", id="accused"),
        pytest.param("The ferry carried 42 people, which is not true of others.", id="of others"),
        pytest.param("Contrary to the rules, the ferry carried 42 people.", id="the rules"),
        pytest.param("The false floor held reports that nobody read.", id="a false floor"),
    ],
)
def test_silent(text: str) -> None:
    assert denied(denied_around, text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("It was wrongly reported that the ferry sank.", "the ferry sank", id="wrongly"),
        pytest.param("Holm falsely claimed that the ferry sank; it did not.", "the ferry sank", id="claimed"),
        pytest.param("The paper wrongly said the ferry sank.", "the ferry sank", id="without that"),
        pytest.param(
            "A false rumour that the ferry sank went round.", "the ferry sank went round", id="rumour"
        ),
        pytest.param("Reports that the ferry sank were wrong.", "the ferry sank", id="reports"),
        pytest.param("The claim that the ferry sank has been debunked.", "the ferry sank", id="debunked"),
        pytest.param("The ferry sank, which turned out to be wrong.", "the ferry sank", id="which"),
        pytest.param("Holm said that the ferry sank, but that is not true.", "the ferry sank", id="but that"),
        pytest.param("The ferry sank, it was falsely claimed.", "the ferry sank", id="claimed behind"),
        pytest.param("Contrary to reports that it sank, the ferry is safe.", "it sank", id="contrary"),
        pytest.param("It is safe, contrary to claims online that it sank.", "it sank", id="contrary behind"),
    ],
)
def test_denied(text: str, told: str) -> None:
    assert [said.lower() for said in denied(denied_around, text)] == [told]
