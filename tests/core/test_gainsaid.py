"""Pages that also say otherwise."""

from __future__ import annotations

import pytest

from claimcheck.core.assess import assess
from claimcheck.core.model.finding import Verdict

CLAIM = "The ferry Petrel carried 412 passengers on 6 March 2024."
REST = "The crossing was calm. The company sold every ticket. It was built in Lund."


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("", id="nothing else"),
        pytest.param("The ferry Tern carried 380 passengers on 6 March 2024.", id="another ferry"),
        pytest.param("The ferry Petrel carried 380 passengers on 7 March 2024.", id="another day"),
        pytest.param("It carried 380 tonnes of freight.", id="less of the matter"),
    ],
)
def test_silent(other: str) -> None:
    assert assess(CLAIM, f"{REST}\n\n{CLAIM}\n\n{other}").verdict is Verdict.SUPPORTS


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("The ferry Petrel carried 380 passengers on 6 March 2024.", id="another figure"),
        pytest.param("The ferry Petrel did not carry 412 passengers on 6 March 2024.", id="denied"),
    ],
)
def test_told(other: str) -> None:
    """The passage stays the one that bears it out; the first reason quotes the other and points at its word."""
    found = assess(CLAIM, f"{REST}\n\n{CLAIM}\n\n{other}")
    assert found.verdict is Verdict.PARTLY
    assert found.passage is not None
    assert found.passage.text == CLAIM
    assert found.reasons[0].rule == "said-otherwise"
    assert other in found.reasons[0].message
    assert found.reasons[0].source is not None
    assert found.reasons[0].source.text in other


def test_a_long_sentence_is_cut_short() -> None:
    other = CLAIM.replace("412", "380").replace(".", f", {'as the port said ' * 12}on Monday.")
    message = assess(CLAIM, f"{REST}\n\n{CLAIM}\n\n{other}").reasons[0].message
    assert message.endswith("…”")
