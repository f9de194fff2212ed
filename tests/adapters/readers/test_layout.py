"""One block a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.readers.layout import tidy


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        pytest.param("  one   two \n\n\n three\xa0four ", "one two\nthree four", id="blanks"),
        pytest.param("2017\t\t27 \n", "2017\t27", id="cells stay apart"),
        pytest.param("co\xadop\u200beration", "cooperation", id="invisible letters"),
        pytest.param(" \n\t\n", "", id="nothing"),
    ],
)
def test_tidy(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


@given(st.text(alphabet="ab \t\n\xa0\r\u2009", max_size=60))
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
