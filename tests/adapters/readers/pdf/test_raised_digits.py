"""Small raised digits: marks and powers, never the last digits of a figure; all else stays what it is."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.pdf.document import read_pdf
from tests.adapters.readers.makers.pdf import Put, pdf

Part = tuple[str, float, float]  # words, size, and how far they are raised


def said(*parts: Part) -> str:
    """What is read of a page with one line of *parts*, each close behind the one before."""
    puts, x = [], 56.0
    for text, size, rise in parts:
        puts.append(Put(x, 700 + rise, text, size))
        x += 0.6 * size * len(text)
    return read_pdf(pdf([puts])).main


ON_THE_LINE = [
    pytest.param((("It carried 423 cars", 10, 0),), "It carried 423 cars", id="plain"),
    pytest.param((("CO", 10, 0), ("2", 6, -2), (" fell", 10, 0)), "CO2 fell", id="lowered"),
    pytest.param((("It had 4", 10, 0), ("23", 8, 0), (" cars", 10, 0)), "It had 423 cars", id="only smaller"),
    pytest.param((("It had 4", 10, 0), ("23", 10, 3), (" cars", 10, 0)), "It had 423 cars", id="only raised"),
    pytest.param((("the 5", 10, 0), ("th", 6, 4), (" ferry", 10, 0)), "the 5th ferry", id="raised letters"),
    pytest.param((("I", 20, 0), ("n 2017 42 cars", 10, 0)), "In 2017 42 cars", id="a large first letter"),
    pytest.param((("3", 6, 4), (" As counted in May.", 8, 0)), "3\tAs counted in May.", id="a note's number"),
    pytest.param(
        (("Ferries", 10, 0), ("   ", 10, 0), ("42", 6, 4), (" or so", 6, 4)),
        "Ferries\t42 or so",
        id="small words beside large ones",
    ),
]


@pytest.mark.parametrize(("parts", "line"), ON_THE_LINE)
def test_what_is_no_mark(parts: tuple[Part, ...], line: str) -> None:
    assert said(*parts) == line


RAISED = [
    pytest.param(
        (("It carried 42", 10, 0), ("3", 6, 4), (" cars", 10, 0)), "It carried 42³ cars", id="at a figure"
    ),
    pytest.param((("in 2017", 10, 0), ("12", 6, 4), (".", 10, 0)), "in 2017¹².", id="of two digits"),
    pytest.param((("a ferry", 10, 0), ("7", 7, 3), (" sank", 10, 0)), "a ferry⁷ sank", id="at a word"),
    pytest.param((("It sank.", 10, 0), ("7", 6, 4), (" Then", 10, 0)), "It sank.⁷ Then", id="at a stop"),
    pytest.param((("10", 10, 0), ("6", 6, 4), (" tons", 10, 0)), "10⁶ tons", id="a power"),
    pytest.param(
        (("2017", 10, 0), ("1", 6, 4), ("-2019", 10, 0), ("2", 6, 4)),
        "2017¹-2019²",
        id="at both ends of a span",
    ),
    pytest.param((("42", 10, 0), ("1,2", 6, 4), (" cars", 10, 0)), "42¹,² cars", id="two marks"),
]


@pytest.mark.parametrize(("parts", "line"), RAISED)
def test_what_is_one(parts: tuple[Part, ...], line: str) -> None:
    assert said(*parts) == line


def test_a_line_goes_on_behind_marks_that_break_it() -> None:
    """Raised so high that they stand on a line of their own."""
    parts = ("It carried 42", 10, 0), ("3", 8, 5.5), (" cars in 2017", 10, 0), ("4", 8, 5.5), (".", 10, 0)
    assert said(*parts) == "It carried 42³ cars in 2017⁴."
