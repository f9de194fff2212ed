"""One surname, two people."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.namesakes import namesake, short_for
from tests.core.compare.judging import beside, read, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Agnes Orlen left.", "Agnes Orlen left.", id="the same"),
        pytest.param("Tom Orlen left.", "Tomas Orlen left.", id="short form"),
        pytest.param("A. Orlen left.", "Agnes Orlen left.", id="initial"),
        pytest.param("Agnes Orlen left.", "Dr Orlen left.", id="title"),
        pytest.param("Agnes Orlen left.", "Lund's Orlen left.", id="owner"),
        pytest.param("Orlen left.", "Frank Orlen left.", id="surname alone"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(namesake(side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Agnes Orlen left.", "Frank Orlen left.", "Agnes Orlen / Frank Orlen", id="given name"),
        pytest.param("A. Orlen left.", "F. Orlen left.", "A. Orlen / F. Orlen", id="initials"),
        pytest.param(
            "Agnes Orlen left.", "Judge Frank Orlen left.", "Agnes Orlen / Frank Orlen", id="behind a title"
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(namesake(side)) == told


@pytest.mark.parametrize(
    ("name", "other"),
    [
        pytest.param("Agnes Orlen", "Frank", id="another"),
        pytest.param("Agnes Orlen", "Anton", id="one letter alike"),
        pytest.param("A. Orlen", "Frank", id="another initial"),
    ],
)
def test_short_for_silent(name: str, other: str) -> None:
    reading = read(name)
    assert not short_for(reading, [0], other)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        pytest.param("Agnes Orlen", "Agnes", id="the same"),
        pytest.param("A. Orlen", "Agnes", id="initial"),
        pytest.param("Tom Orlen", "Tomas", id="short form"),
    ],
)
def test_short_for(name: str, other: str) -> None:
    reading = read(name)
    assert short_for(reading, [0], other)


@pytest.mark.parametrize(
    ("claim", "passage", "before"),
    [
        pytest.param("Agnes Orlen left.", "Orlen left.", "Agnes Orlen came.", id="the same"),
        pytest.param("Agnes Orlen left.", "Orlen left.", "Rain fell.", id="nobody"),
        pytest.param("Agnes Orlen left.", "Agnes Orlen left.", "Frank Orlen came.", id="named here"),
    ],
)
def test_before_silent(claim: str, passage: str, before: str) -> None:
    side = beside(claim, passage, before)
    assert spelled(namesake(side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "before", "told"),
    [
        pytest.param(
            "Agnes Orlen left.",
            "Orlen left.",
            "Frank Orlen came.",
            "Agnes Orlen / Frank Orlen",
            id="another before",
        ),
        pytest.param("A. Orlen left.", "F. Orlen left.", "Rain fell.", "A. Orlen / F. Orlen", id="initials"),
    ],
)
def test_before(claim: str, passage: str, before: str, told: str) -> None:
    side = beside(claim, passage, before)
    assert spelled(namesake(side)) == told
