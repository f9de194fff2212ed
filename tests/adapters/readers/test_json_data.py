"""JSON: what it says in words and figures as they are written, each with its path."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.adapters.readers.failure import FailedReading
from claimcheck.adapters.readers.json_data import read_json
from claimcheck.core.model.locator import located
from claimcheck.ports.web import Page

REGISTER = """{"title": "Register of ports", "rows": [
{"id": 7, "name": "Lund", "newCases": 412, "death_rate": 1.50, "open": true},
{"id": 8, "name": "Ystad", "newCases": 37, "death_rate": null, "open": false}],
"note": {"rendered": "<p>Counted by hand.</p><p>No port was left out.</p>"}}"""


def page(text: str) -> Page:
    read = read_json(text)
    assert read is not None
    return read


@pytest.mark.parametrize("text", ["{braces} begin the note.", '"only words"', "12", "[1, 2", "", "{}{"])
def test_what_is_no_json(text: str) -> None:
    assert read_json(text) is None


def test_an_object_is_a_line() -> None:
    read = page(REGISTER)
    assert read.title == "Register of ports"
    assert "Lund:\tid: 7;\tnew cases: 412;\tdeath rate: 1.50;\topen: yes" in read.main.split("\n")
    at = read.main.index("412")
    assert located(read.main_marks, at, at + 3) == "$.rows[0].newCases"


def test_pages_in_it_are_read_as_pages() -> None:
    assert page(REGISTER).main.split("\n")[-2:] == ["Counted by hand.", "No port was left out."]


def test_one_value_a_line() -> None:
    assert (
        page('{"town": "Lund", "n": 1}\n{"town": "Ystad", "n": 2}\n').main
        == "town: Lund;\tn: 1\ntown: Ystad;\tn: 2"
    )


@pytest.mark.parametrize("depth", [150, 100_000])
def test_deep_nesting_is_said(depth: int) -> None:
    with pytest.raises(FailedReading, match="nested deeper than 100"):
        read_json("[" * depth + "1" + "]" * depth)


def test_a_number_of_any_length_is_text() -> None:
    assert "1" * 9000 in page('{"n": ' + "1" * 9000 + "}").main


_leaves = st.text("abc xyz", min_size=1) | st.integers() | st.booleans()
_data = st.recursive(
    _leaves,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("aA_ ", min_size=1), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=40)
@given(st.dictionaries(st.text("abk"), _data, max_size=4))
def test_no_word_or_figure_is_lost(data: dict[str, object]) -> None:
    said = page(json.dumps(data)).main.split()

    def words(value: object) -> list[str]:
        if isinstance(value, dict):
            return [word for each in value.values() for word in words(each)]
        if isinstance(value, list):
            return [word for each in value for word in words(each)]
        return [] if isinstance(value, bool) else str(value).split()

    assert {word.strip(";:") for word in words(data)} <= {word.strip(";:") for word in said} | {""}


@pytest.mark.parametrize(
    "text",
    [r'{"a": "Holm \ud800 quay"}', r'{"a": "<p>Holm \udc00 quay</p><p>b</p>", "\ud83d": 1}', '"\\ud800"\n2'],
)
def test_half_a_letter_is_a_broken_one(text: str) -> None:
    """No text with half a letter can be hashed or kept, and one such source must not end the others' reading."""
    page = read_json(text)
    assert page is not None
    assert "\ufffd" in page.whole
    assert page.whole.encode()


def test_two_halves_are_a_letter() -> None:
    page = read_json(r'{"a": "Holm \ud83d\ude00"}')
    assert page is not None
    assert page.whole == "a: Holm \U0001f600"
