"""Set phrases with number words, and the same words where they count."""

from __future__ import annotations

import pytest

from tests.core.values.quantities.found import quantities


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("She was on cloud nine.", id="cloud nine"),
        pytest.param("It takes two to tango.", id="two to tango"),
        pytest.param("They put two and two together.", id="two and two"),
        pytest.param("It was six of one and half a dozen of the other.", id="six of one"),
        pytest.param("A deal came at the eleventh hour.", id="eleventh hour"),
        pytest.param("That is a million miles away from the truth.", id="a million miles away"),
        pytest.param("He was second-guessed by a one-time star.", id="second-guess, one-time"),
        pytest.param("It cost six figures in a first-class year.", id="six figures, first-class"),
        pytest.param("They went back to square one in seventh heaven.", id="square one, seventh heaven"),
        pytest.param("The Six Nations opens near Nine Elms.", id="names of two words"),
    ],
)
def test_idiom(prose: str) -> None:
    """A set phrase counts nothing."""
    assert [v.raw for v in quantities(prose)] == []


@pytest.mark.parametrize(
    ("prose", "raws"),
    [
        pytest.param("Nine clouds and two dancers.", ["Nine", "two"], id="the words in use"),
        pytest.param(
            "Some six nations signed. Six states left.", ["six", "Six"], id="nations in small letters"
        ),
        pytest.param(
            "They put two boats and two nets together.", ["two", "two"], id="two and two of something"
        ),
        pytest.param("The eleventh man won.", ["eleventh"], id="an ordinal"),
        pytest.param("It is a million miles long.", ["a million miles"], id="a distance"),
        pytest.param("A two-time winner had six figurines.", ["two", "six"], id="two-time, figurines"),
    ],
)
def test_no_idiom(prose: str, raws: list[str]) -> None:
    """The same words outside their phrase."""
    assert [v.raw for v in quantities(prose)] == raws
