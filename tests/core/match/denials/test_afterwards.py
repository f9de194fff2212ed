"""The sentence behind that denies the one before it."""

from __future__ import annotations

import pytest

from claimcheck.core.match.denials.afterwards import denied_afterwards
from tests.core.match.denials.said import denied

_IT = "The ferry carried 42 people."


@pytest.mark.parametrize(
    "behind",
    [
        pytest.param("It is not true that it sank.", id="another thing"),
        pytest.param("That was more than it may.", id="a comment"),
        pytest.param("That is not true of others.", id="of others"),
        pytest.param("The claim that it sank is false.", id="a claim with its own words"),
        pytest.param("That is true.", id="true"),
        pytest.param("This was found later.", id="found"),
        pytest.param("It was false economy.", id="false economy"),
        pytest.param("It was a hoax.", id="the thing itself"),
        pytest.param("It was wrong.", id="a wrong"),
        pytest.param("“That is not true of me,” Holm said.", id="of me"),
        pytest.param("The report was true.", id="a true report"),
    ],
)
def test_silent(behind: str) -> None:
    assert denied(denied_afterwards, f"{_IT} {behind}") == []


@pytest.mark.parametrize(
    "behind",
    [
        pytest.param("That is not true.", id="not true"),
        pytest.param("This is false: it has 24 seats.", id="and why"),
        pytest.param("But that was untrue, Holm said.", id="another says so"),
        pytest.param("That isn’t the case.", id="shortened"),
        pytest.param("This was later shown to be wrong.", id="shown"),
        pytest.param("That turned out not to be so.", id="turned out"),
        pytest.param("It turned out to be false.", id="it turned out"),
        pytest.param("None of this is true.", id="none"),
        pytest.param("There is no truth in the rumour.", id="no truth"),
        pytest.param("The claim is false.", id="the claim"),
        pytest.param("The story has since been debunked.", id="debunked"),
        pytest.param("Both reports were later proved to be wrong.", id="both"),
    ],
)
def test_denied(behind: str) -> None:
    assert denied(denied_afterwards, f"{_IT} {behind}") == [_IT]


def test_that_is_wrong_may_be_said_of_a_deed() -> None:
    assert denied(denied_afterwards, f"{_IT} That is wrong.") == [f"~{_IT}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"A post had the claim that it sank. {_IT} The claim is false.", ["it sank."], id="named"
        ),
        pytest.param(
            "Koll sued over a claim that she lied. That is not true.", ["she lied."], id="what is said alone"
        ),
    ],
)
def test_what_is_meant(text: str, told: list[str]) -> None:
    assert denied(denied_afterwards, text) == told
