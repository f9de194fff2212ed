"""Every rule: what it leaves alone, then what it reports."""

from __future__ import annotations

import pytest

from claimcheck.core.extract import extract
from claimcheck.core.notices import CATALOGUE
from claimcheck.core.notices.rules import RULES


def notices(text: str) -> list[tuple[str, str]]:
    return [(notice.code, text[notice.start : notice.end]) for notice in extract(text, format="text").notices]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He did not.\n\nHe did not.", id="CC101 short sentences may come again"),
        pytest.param("The 40th round ended. The 3rd-placed team won.", id="CC102 a space or hyphen"),
        pytest.param("Flight BA40threw no light on it.", id="CC102 inside a word"),
        pytest.param("We went to the shop.\n\nthey offer a free loan.", id="CC103 ends like a sentence"),
        pytest.param("Is it true? Yes!? Really?", id="CC104 question marks"),
        pytest.param("A sound ❤️ heart and a 👍🏽.", id="CC104 whole emoji"),
    ],
)
def test_silent(text: str) -> None:
    """Nothing to look at here."""
    assert notices(text) == []


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        pytest.param(
            "The town hall burnt in 1911.\n\nIt rained.\n\nThe town hall burnt in 1911.",
            "CC101",
            "The town hall burnt in 1911.",
            id="CC101 the same sentence",
        ),
        pytest.param("It was the 12thround of talks.", "CC102", "12thround", id="CC102 glued"),
        pytest.param(
            "Venn left.\n\nbuy cheap watches online\n\nShe wept.",
            "CC103",
            "buy cheap watches online",
            id="CC103",
        ),
        pytest.param("He smiled. ?️?", "CC104", "?️?", id="CC104 emoji"),
        pytest.param("The caf\ufffd closed.", "CC104", "\ufffd", id="CC104 replacement"),
    ],
)
def test_reported(text: str, code: str, words: str) -> None:
    """The rule reports the place, and only that."""
    assert notices(text) == [(code, words)]


def test_codes_are_in_order_and_unique() -> None:
    """A code is permanent: a new rule takes the next one."""
    assert list(CATALOGUE) == sorted(CATALOGUE)
    assert set(CATALOGUE) == {*RULES, "CC121"}
