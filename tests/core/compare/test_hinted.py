"""Patterns that are tried only on sentences with one of their words: nothing they match lacks all of those."""

from __future__ import annotations

import gc
import importlib
import pkgutil

import pytest

from claimcheck.core import compare, redteam
from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.compare.reading import Reading
from tests.core.compare.judging import read


def patterns() -> list[HintedPattern]:
    """Every such pattern of the rules."""
    for module in pkgutil.walk_packages(compare.__path__, f"{compare.__name__}."):
        importlib.import_module(module.name)
    return [held for held in gc.get_objects() if type(held) is HintedPattern]


def sentences() -> list[Reading]:
    every = (case for name in redteam.CLASSES for case in redteam.cases(name))
    return [read(text) for case in every for text in (case.claim, case.source)]


def test_a_sentence_without_the_words_is_not_looked_at() -> None:
    pattern = HintedPattern(r"", "told")
    assert pattern.within(read("The gate opened.")) is None
    assert list(pattern.all_within(read("The gate opened."))) == []


@pytest.mark.parametrize("said", ["told", "tells", "Telling", "tell’s"])
def test_a_word_counts_in_whatever_form(said: str) -> None:
    assert HintedPattern(r"\w+", "told").may_match(read(f"Staff {said} us."))


def test_places_are_those_of_the_whole_text() -> None:
    text = "He left. She told them. He left."
    match = HintedPattern(r"\btold\b", "told").within(Reading(text, 9, 23, None))
    assert match is not None
    assert match.span() == (13, 17)


def test_no_match_of_any_pattern_is_missed() -> None:
    """Held against the same patterns tried everywhere, on all the sentences of the red team."""
    held = patterns()
    assert len(held) > 10
    for reading in sentences():
        for pattern in held:
            plain = pattern.pattern.search(reading.text, reading.start, reading.end)
            assert plain is None or pattern.may_match(reading), (plain, reading.text)
