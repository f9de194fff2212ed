"""Which units a unit of a page is read with."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.reading import Reading
from claimcheck.core.compare.surroundings import Surroundings, surroundings
from claimcheck.core.match.index import PageIndex

PAGE = """# The pier at Sarvi

## Repairs

The pier was closed in March. It opened again in June.

Boats of Lund's rowers stayed away.

| Year | Visitors |
|---|---|
| 2019 | 400 |
| 2020 | 120 |
"""


def of(words: str) -> Surroundings:
    """The surroundings of the page's unit that begins with *words*."""
    page = PageIndex.of(PAGE)
    unit = next(n for n, u in enumerate(page.units) if page.prose[u.start : u.end].startswith(words))
    return surroundings(page, unit)


@pytest.mark.parametrize(
    ("words", "around", "heads"),
    [
        pytest.param("# The pier", [], [], id="a title stands under nothing"),
        pytest.param(
            "It opened",
            ["The pier was", "Boats of", "## Repairs", "# The pier"],
            ["## Repairs", "# The pier"],
            id="a sentence",
        ),
        pytest.param(
            "| 2020",
            ["| Year", "## Repairs", "# The pier"],
            ["## Repairs", "# The pier"],
            id="a row of a table has its head for a neighbour",
        ),
    ],
)
def test_units_around_a_unit(words: str, around: list[str], heads: list[str]) -> None:
    """Its neighbours first, then what stands over it, the nearest first."""
    near = of(words)
    assert starts(near.around, around) == around
    assert starts(near.heads, heads) == heads


def starts(readings: tuple[Reading, ...], like: list[str]) -> list[str]:
    """How each unit begins, with as many letters as those it is held against."""
    return [reading.own_text[: len(start)] for reading, start in zip(readings, like, strict=True)]


def test_words_around_a_unit() -> None:
    """A word of the unit itself is none of them, and one of the sentence behind it is none before it."""
    near = of("It opened")
    assert [near.has(root) for root in ("pier", "lund", "june")] == [True, True, False]
    assert [near.has_before(root) for root in ("pier", "lund", "june")] == [True, False, False]


def test_surroundings_are_made_once() -> None:
    """Every claim asks for the same."""
    page = PageIndex.of(PAGE)
    assert surroundings(page, 2) is surroundings(page, 2)
