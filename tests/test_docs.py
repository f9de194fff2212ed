"""The documentation says what the program does."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from claimcheck.cli.commands import NAMES

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"


def test_every_help_in_the_docs_is_the_programs_own() -> None:
    page = runpy.run_path(str(DOCS / "write_help.py"))["page"]
    assert (DOCS / "commands.md").read_text(encoding="utf-8") == page(), "run: python docs/write_help.py"


@pytest.mark.parametrize("page", [ROOT / "README.md", *sorted(DOCS.glob("*.md"))], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")):
        assert "://" in target or (page.parent / target).exists(), target


def test_commands_named_in_the_readme_exist() -> None:
    named = re.findall(
        r"^claimcheck ([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert named
    assert set(named) <= set(NAMES)


def test_no_text_of_ours_installs_the_bare_name() -> None:
    """The name without "-newsroom" belongs to somebody else's project on the index."""
    for path in [ROOT / "README.md", *DOCS.glob("*.md"), *(ROOT / "src").rglob("*.py")]:
        assert not re.search(
            r"install(?: -\S+)* claimcheck(?!-newsroom)\b", path.read_text(encoding="utf-8")
        ), path
