"""CC106 of the front matter: a day of publication that never was."""

from __future__ import annotations

import pytest

from tests.core.notices.reports import notices, reported

BODY = "The mill closed.\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"---\ndate: 2024-02-29\n---\n\n{BODY}", id="a leap day"),
        pytest.param(f"---\nversion: 2024-02-31\n---\n\n{BODY}", id="another key"),
        pytest.param(f"---\ndate: last Friday\n---\n\n{BODY}", id="words"),
        pytest.param(f"---\ndate: 2024-02-31\nclaimcheck-silence: CC106\n---\n\n{BODY}", id="silenced"),
        pytest.param(f"{BODY}\n---\n\n    date: 2024-02-31\n", id="no front matter"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert reported(text, "CC106", form="markdown") == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"---\ntitle: Mill\ndate: 2024-02-31\n---\n\n{BODY}", id="bare"),
        pytest.param(f'---\npublished: "2024-02-31T10:00Z"\n---\n\n{BODY}', id="quoted, with an hour"),
    ],
)
def test_reported(text: str) -> None:
    """The date as it stands, and what the calendar has against it."""
    assert reported(text, "CC106", form="markdown") == ["2024-02-31"]
    assert "February has at most 29 days" in notices(text, "CC106", form="markdown")[0].message
