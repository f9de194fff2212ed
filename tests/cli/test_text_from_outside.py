"""Claims, titles, pages, addresses, file names and reviewers are shown as text, wherever they land."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Desk, Ran

ANSI = "\x1b[31mred\x1b[0m"
OSC = "\x1b]0;owned\x1b\\"
BIDI = "abc\u202etxt.exe"
COMMAND = "::error file=x::owned"
OLD_COMMAND = "##[error]owned"
MARKUP = "[bold red]loud[/bold red]"
PLANTED = f"{ANSI} {OSC} {BIDI} {MARKUP} {OLD_COMMAND}"

OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

COMMANDS = [
    ["list"],
    ["list", "--format", "csv"],
    ["list", "--format", "markdown"],
    ["list", "--format", "json"],
    ["check"],
    ["check", "--format", "github"],
    ["check", "--format", "json"],
    ["check", "--format", "csv"],
    ["check", "--format", "markdown"],
    ["sources"],
    ["sources", "--format", "json"],
    ["verify"],
    ["extract", "articles/berths.md", "--verbose"],
]


@pytest.fixture
def planted(desk: Desk, page: Callable[[str, str], Path]) -> Desk:
    """A project in which every text from outside tries something."""
    desk.write(
        f"# A title {PLANTED}\n\n"
        f"The harbour {PLANTED} has 12 berths.\n\n"
        f"{COMMAND}\n\n"
        f"{COMMAND} says that 14 boats sank in 2019.\n"
    )
    page(
        "page [red] \x1b[31m \u202e.html",
        f"The harbour {PLANTED} has 13 berths.</p><p>{COMMAND}: 15 boats sank in 2019.",
    )
    assert desk("extract", "articles/berths.md").code == 0
    assert desk("cite", "articles/berths.md", "page [red] \x1b[31m \u202e.html").code == 0
    desk("verify")
    claim = desk.claims()[0]["id"]
    desk("rule", claim, "disputed", "--by", f"Mallory {PLANTED}", "--note", f"{COMMAND}\n{PLANTED}")
    return desk


def assert_harmless(ran: Ran) -> None:
    for text in (ran.out, ran.err):
        found = OBEYED.search(text)
        assert found is None, repr(text[max(0, found.start() - 40) : found.end() + 20])
        assert "##[" not in text
        for line in text.splitlines():
            if "owned" in line:
                assert not line.lstrip().startswith("::error file=x"), line


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_nothing_is_obeyed(planted: Desk, command: list[str]) -> None:
    assert_harmless(planted(*command))


def test_nothing_is_obeyed_in_a_claims_page_and_history(planted: Desk) -> None:
    for claim in planted.claims():
        assert_harmless(planted("show", claim["id"], "--why"))
        assert_harmless(planted("history", claim["id"]))


def test_every_github_line_is_a_command_of_ours_or_no_command(planted: Desk) -> None:
    lines = planted("check", "--format", "github").out.splitlines()
    commands = [line for line in lines if line.lstrip().startswith("::")]
    assert commands
    for line in commands:
        assert re.fullmatch(
            r"::(error|warning) (file=[^:,]*,line=\d+,endLine=\d+,col=\d+,)?title=[^:,]*::.*", line
        ), line


def test_markup_is_shown_letter_for_letter(planted: Desk) -> None:
    assert MARKUP in planted("list").out


def test_an_error_names_what_was_typed_without_obeying_it(desk: Desk) -> None:
    ran = desk("extract", f"no{PLANTED}such.md")
    assert ran.code == 2
    assert_harmless(ran)


def test_a_spreadsheet_takes_no_cell_for_a_formula(desk: Desk, page: Callable[[str, str], Path]) -> None:
    desk.write("=HYPERLINK(1) says the harbour has 12 berths.\n")
    desk("extract", "articles/berths.md")
    for row in desk("list", "--format", "csv").out.splitlines():
        assert not re.search(r'(^|,)"?[=+@-]', row), row
