"""Plain text as blocks."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.text import read_text

CASES = [
    pytest.param(
        "The vote\nwas 9 to 4.\n\nIt was\r\nlate.", "The vote was 9 to 4.\nIt was late.", id="wrapped lines"
    ),
    pytest.param(
        "Those present:\n- Ann\n- Bob,\n  the mayor\n", "Those present:\n- Ann\n- Bob, the mayor", id="a list"
    ),
    pytest.param("1. First\n2) Second\n10. Tenth", "1. First\n2) Second\n10. Tenth", id="numbered"),
    pytest.param(
        "# Minutes\nOf 3 May\n## Vote\n9 to 4", "# Minutes\nOf 3 May\n## Vote\n9 to 4", id="headings"
    ),
    pytest.param("| a | b |\n|---|---|\n| y | 2 |", "a\tb\ny:\tb: 2", id="a table"),
    pytest.param("Minutes\n=======\nOf 3 May", "Minutes\n=======\nOf 3 May", id="an underlined heading"),
    pytest.param("In 2017\n27 men were held.", "In 2017 27 men were held.", id="a number at a line's start"),
    pytest.param("", "", id="nothing"),
]


@pytest.mark.parametrize(("text", "whole"), CASES)
def test_blocks(text: str, whole: str) -> None:
    page = read_text(text)
    assert page.whole == whole
    assert page.main == whole


def test_a_title_is_a_first_heading() -> None:
    assert read_text("\n# The vote of May \n\nWords").title == "The vote of May"
    assert read_text("Words\n\n# Later").title == ""
