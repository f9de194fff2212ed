"""The same word of another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.core.compare.slots import Side
from claimcheck.core.compare.wording.another_deed import (
    is_done_by_another,
    is_seen_from_the_other,
    suffers_another,
)
from tests.core.compare.judging import beside


def _asked(rule: Callable[[Side, int, int], bool], claim: str, passage: str, words: tuple[str, str]) -> bool:
    side = beside(claim, passage)
    return rule(side, side.claim.low.index(words[0]), side.passage.low.index(words[1]))


@pytest.mark.parametrize(
    ("passage", "told"),
    [
        pytest.param("A fire destroyed the church.", False, id="itself"),
        pytest.param("The church was destroyed.", False, id="passive"),
        pytest.param("A fire destroyed most of the town, but the church survived.", True, id="another"),
    ],
)
def test_suffers_another(passage: str, told: bool) -> None:
    words = ("destroyed", "destroyed")
    assert _asked(suffers_another, "The church was not destroyed.", passage, words) is told


@pytest.mark.parametrize(
    ("passage", "told"),
    [
        pytest.param("Then Beth Lacey left the cast.", False, id="herself"),
        pytest.param("Then the cook left the cast for Beth Lacey.", False, id="no name"),
        pytest.param("Then Joy Palmer left the cast, and Beth Lacey came.", True, id="another"),
    ],
)
def test_done_by_another(passage: str, told: bool) -> None:
    claim = "Beth Lacey joined the cast."
    assert _asked(is_done_by_another, claim, passage, ("joined", "left")) is told


@pytest.mark.parametrize(
    ("passage", "told"),
    [
        pytest.param("Neil Rudd saw his brother.", False, id="of one"),
        pytest.param("Neil Rudd saw a brother.", False, id="of nobody"),
        pytest.param("Neil Rudd is her brother.", True, id="of the other"),
    ],
)
def test_seen_from_the_other(passage: str, told: bool) -> None:
    claim = "Neil Rudd saw his sister."
    assert _asked(is_seen_from_the_other, claim, passage, ("sister", "brother")) is told
