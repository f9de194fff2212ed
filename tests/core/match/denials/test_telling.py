"""Where what somebody says begins."""

from __future__ import annotations

import pytest

from claimcheck.core.match.denials.telling import tells_of_telling, told_from


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("the ferry sank", "the ferry sank", id="nobody's word"),
        pytest.param("holm claims that it sank", "it sank", id="claims"),
        pytest.param("she sued over a claim by koll that it sank", "it sank", id="a claim"),
    ],
)
def test_told_from(text: str, said: str) -> None:
    assert text[told_from(text) :] == said


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        pytest.param("The ferry sank.", False, id="no"),
        pytest.param("Holm said the ferry sank.", True, id="said"),
        pytest.param("There was a rumour of a fire.", True, id="a rumour"),
    ],
)
def test_tells_of_telling(claim: str, told: bool) -> None:
    assert tells_of_telling(claim) is told
