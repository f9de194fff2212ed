"""The verdict on a claim that a page has only to deny it."""

from __future__ import annotations

import pytest

from claimcheck.core.assess import assess

_CLAIM = "The ferry carried 42 people."


@pytest.mark.parametrize(
    ("claim", "source", "verdict"),
    [
        pytest.param(_CLAIM, f"Claim: The ferry sank. Verdict: False.\n\n{_CLAIM}", "supports", id="another"),
        pytest.param(_CLAIM, f"{_CLAIM} The rumour that it sank is false.", "supports", id="a rumour"),
        pytest.param(_CLAIM, f"False: {_CLAIM}", "contradicts", id="said to be false"),
        pytest.param(_CLAIM, f"Unproven: {_CLAIM}", "partly", id="not vouched for"),
        pytest.param(_CLAIM, "False: The ferry carried 24 people.", "partly", id="another figure is false"),
        pytest.param(
            'Holm said: "We carried 42 people."',
            'Fake: Holm said: "We carried 42 people."',
            "contradicts",
            id="a quotation made up",
        ),
    ],
)
def test_verdict(claim: str, source: str, verdict: str) -> None:
    assert assess(claim, source).verdict == verdict


def test_it_shows_what_denies_it() -> None:
    source = f"It left at nine. {_CLAIM} That is not true."
    found = assess(_CLAIM, source)
    assert found.reasons[0].rule == "disbelieved"
    assert found.passage is not None
    assert found.passage.text == f"{_CLAIM} That is not true"
    assert source[found.passage.start : found.passage.end] == found.passage.text
