from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.text.words import PATTERN, WordIndex, key_of, words

WORD_LISTS = st.lists(
    st.sampled_from(["the", "cat", "sat", "on", "a", "red", "mat", "today"]), min_size=1, max_size=30
)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" — … “” () * _ # / ; !", id="punctuation"),
        pytest.param("- –", id="dashes alone"),
    ],
)
def test_no_words(text: str) -> None:
    assert words(text).keys == []


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        pytest.param("The U.S. at 10 a.m.", ["the", "us", "at", "10", "am"], id="abbreviations"),
        pytest.param("don’t don't don`t", ["don't"] * 3, id="apostrophes"),
        pytest.param("the boys’ room", ["the", "boys", "room"], id="apostrophe at a word's end"),
        pytest.param("well-known", ["well", "known"], id="hyphen parts"),
        pytest.param("1,234.5 and 2019, then", ["1234.5", "and", "2019", "then"], id="thousands"),
        pytest.param("1,5", ["1,5"], id="a comma that is none of thousands"),
        pytest.param("30m, 40th", ["30", "m", "40", "th"], id="letters after digits"),
        pytest.param("from -5 to −3", ["from", "-", "5", "to", "-", "3"], id="minus signs"),
        pytest.param("63-5, 1990–95", ["63", "5", "1990", "95"], id="a dash between numbers is no minus"),
        pytest.param("$5 £5 5%", ["$", "5", "£", "5", "5", "%"], id="signs that change a number"),
        pytest.param("said¹² 9 m²", ["said", "9", "m²"], id="raised footnote mark, raised unit"),
        pytest.param("Is it?", ["is", "it", "?"], id="a question"),
        pytest.param("ÉTÉ", ["été"], id="case"),
    ],
)
def test_words(text: str, keys: list[str]) -> None:
    found = words(text)
    assert found.keys == keys
    assert keys == [key_of(text[s:e]) for s, e in zip(found.starts, found.ends, strict=True)]


@given(st.text(max_size=80))
def test_words_stand_apart_and_in_order(text: str) -> None:
    found = words(text)
    places = [place for pair in zip(found.starts, found.ends, strict=True) for place in pair]
    assert places == sorted(places)
    assert all(found.keys)


@given(WORD_LISTS, st.data())
def test_runs_are_every_place_and_no_other(text_words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(text_words) - 1))
    last = data.draw(st.integers(first + 1, len(text_words)))
    keys = text_words[first:last]
    expected = [i for i in range(len(text_words)) if text_words[i : i + len(keys)] == keys]
    index = WordIndex.of(" ".join(text_words))
    assert list(index.runs(keys)) == expected
    assert index.next_run(keys, 0, len(text_words)) == expected[0]
    assert index.last_run(keys, 0, len(text_words)) == expected[-1]


def test_runs_within_reach() -> None:
    index = WordIndex.of("a b c a b c")
    assert index.next_run(["b", "c"], 2, 3) is None
    assert index.next_run(["b", "c"], 2, 4) == 4
    assert index.last_run(["a"], 1, 2) is None
    assert index.last_run(["b", "c"], 0, 3) == 1
    assert index.next_run(["z"], 0, 9) is None
    assert index.last_run(["c", "z"], 0, 5) is None


def test_a_window_finds_words_with_one_changed() -> None:
    filler = " ".join(f"w{i}" for i in range(400))
    index = WordIndex.of(f"{filler} the mayor opened a bridge over the canal {filler}")
    window = index.windows(["the", "mayor", "closed", "a", "bridge", "over", "the", "canal"])[0]
    assert "bridge" in index.words.keys[window.first : window.last]


def test_no_window_for_foreign_words() -> None:
    assert WordIndex.of("one two three").windows(["four", "five"]) == []


def test_windows_stand_apart() -> None:
    passage = "the mayor opened a bridge"
    index = WordIndex.of(f"{passage} {'x ' * 100} {passage} {'y ' * 100}")
    windows = index.windows(passage.split())
    assert len(windows) == 2
    assert windows[0].last <= windows[1].first


@given(st.text(alphabet=st.sampled_from("aBé u.,’'-−5%$ \n²_(É"), max_size=40))
def test_words_stand_where_the_plain_pattern_finds_them(text: str) -> None:
    """The pattern that takes plain words and the space behind them at once finds the same."""
    found = words(text)
    plain = [match.span() for match in re.finditer(PATTERN, text)]
    assert list(zip(found.starts, found.ends, strict=True)) == plain
    assert found.keys == [key_of(text[start:end]) for start, end in plain]
