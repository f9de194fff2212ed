"""docs/notices.md: every code has its section, and every example does what the page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimcheck.core.notices import CATALOGUE
from tests.core.notices.reports import reported

PAGE = (Path(__file__).parents[3] / "docs" / "notices.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (CC\d+)(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))
EXAMPLES = [
    (code, kind, "markdown" if form else "text", text)
    for code, section in SECTIONS.items()
    for kind, form, text in re.findall(
        r"^```(reported|silent)( markdown)?\n(.*?)^```", section, re.MULTILINE | re.DOTALL
    )
]


def test_every_code_has_its_section_and_title() -> None:
    headings = re.findall(r"^## (CC\d+): (.+)$", PAGE, re.MULTILINE)
    assert headings == [(code, entry.title) for code, entry in CATALOGUE.items()]


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_section_says_its_level_and_shows_both_sides(code: str) -> None:
    assert f"*{CATALOGUE[code].level.value.capitalize()}.*" in SECTIONS[code]
    assert {kind for at, kind, _, _ in EXAMPLES if at == code} == {"reported", "silent"}


@pytest.mark.parametrize(("code", "kind", "form", "text"), EXAMPLES)
def test_every_example_does_what_the_page_says(code: str, kind: str, form: str, text: str) -> None:
    assert bool(reported(text, code, form=form)) == (kind == "reported")
