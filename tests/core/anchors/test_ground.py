from __future__ import annotations

import pytest

from claimcheck.core.anchors import anchor
from claimcheck.core.anchors.ground import Ground, Wanted, after_clings, before_clings


@pytest.mark.parametrize(
    ("exact", "following"),
    [
        pytest.param("12", " people", id="a space"),
        pytest.param("12", ", then", id="a comma"),
        pytest.param("It fell.", " Then", id="a sentence's end"),
        pytest.param("It fell.", "Then", id="no space after a sentence"),
        pytest.param("12", "[3]", id="a footnote mark"),
        pytest.param("", "all", id="nothing"),
    ],
)
def test_nothing_clings_after(exact: str, following: str) -> None:
    assert after_clings(following, exact) == ""


@pytest.mark.parametrize(
    ("exact", "following", "clings"),
    [
        pytest.param("63", "-year-old man", "-year-old", id="hyphens"),
        pytest.param("11", ".5bn,", ".5bn", id="decimals"),
        pytest.param("5", "% of", "%", id="percent"),
        pytest.param("Lee", "’s car", "’s", id="possessive"),
        pytest.param("at 4.", "5 he", "5", id="a number cut at its point"),
    ],
)
def test_what_clings_after(exact: str, following: str, clings: str) -> None:
    assert after_clings(following, exact) == clings


@pytest.mark.parametrize(
    ("preceding", "exact", "clings"),
    [
        pytest.param("over ", "12", "", id="a space"),
        pytest.param("(", "12", "", id="a bracket"),
        pytest.param("all", ". So", "", id="punctuation clings to nothing"),
        pytest.param("over 3,", "500", "3,", id="thousands"),
        pytest.param("cost $", "12", "$", id="currency"),
        pytest.param("at -", "5", "-", id="sign"),
        pytest.param("re", "start", "re", id="letters"),
    ],
)
def test_what_clings_before(preceding: str, exact: str, clings: str) -> None:
    assert before_clings(preceding, exact) == clings


def test_occurrences_are_the_same_by_letters_and_by_words() -> None:
    text = "It rose 5 percent, then 15 percent,\nthen 5  percent."
    wanted = Wanted.of(anchor(text, text.index("5"), text.index("5") + 9))
    ground = Ground(text)
    by_letters = ground.occurrences(wanted)
    assert [ground.letters[at : at + 9] for at in by_letters] == ["5 percent", "5 percent"]
    assert ground.index.words.keys[:3] == ["it", "rose", "5"]
    assert ground.occurrences(wanted) == by_letters
