"""A page that is taken back whole."""

from __future__ import annotations

import pytest

from claimcheck.core.match.denials.retracted import retracted
from tests.core.match.denials.said import denied

_IT = "The ferry carried 42 people."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Koll's paper was retracted in 2001. {_IT}", id="another's"),
        pytest.param(f"The article about the ferry was withdrawn. {_IT}", id="another"),
        pytest.param(f"{_IT} The landing gear was retracted.", id="a landing gear"),
        pytest.param(f"{_IT} This ferry was withdrawn.", id="a ferry"),
    ],
)
def test_silent(text: str) -> None:
    assert denied(retracted, text) == []


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("This article has been retracted.", id="this article"),
        pytest.param("We have retracted this story.", id="we"),
        pytest.param("Note: This research paper was later withdrawn by its authors.", id="withdrawn"),
        pytest.param("The editors retracted this study.", id="the editors"),
    ],
)
def test_retracted(note: str) -> None:
    assert denied(retracted, f"{note} {_IT}") == [f"~{_IT}"]


def test_its_own_label() -> None:
    assert denied(retracted, f"RETRACTED: Ferries at sea\n\n{_IT}") == [f"~{_IT}", "~ Ferries at sea"]
