"""Leaders from a label to its figure."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.leaders import led

NONE = [
    "He waited .... then he left.",
    "He said he saw .... 398 of them.",
    "From 12 ... 398",
    "Name: ________",
    ".... 398",
    "snake____case",
    f"{'Lund ' * 80}........ 398",
]


@pytest.mark.parametrize("line", NONE)
def test_what_leads_nowhere(line: str) -> None:
    assert led(line) is None


LED = [
    pytest.param("Lund.....398", "Lund:\t398", id="close"),
    pytest.param("Births (2022) ........ 1,398", "Births (2022):\t1,398", id="brackets"),
    pytest.param("Fee: ……… £4.80", "Fee:\t£4.80", id="other dots, money"),
    pytest.param("Lund .... 398", "Lund:\t398", id="four dots before a figure alone"),
    pytest.param("Lund ..... 398 ..... 61", "Lund:\t398;\t61", id="two figures"),
    pytest.param("Lund ·········· 398", "Lund:\t398", id="raised dots"),
]


@pytest.mark.parametrize(("line", "row"), LED)
def test_rows(line: str, row: str) -> None:
    assert led(line) == row
