"""Write every command's own help into docs/commands.md: python docs/write_help.py."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).parent / "commands.md"
HEAD = """\
# The commands

In working order, each in its own words. `python docs/write_help.py` writes this page; a test holds it to the program.
"""


def help_of(*command: str) -> str:
    """What ``claimcheck COMMAND --help`` prints, at 100 columns."""
    asked = subprocess.run(
        [sys.executable, "-m", "claimcheck", *command, "--help"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "COLUMNS": "100", "TERMINAL_WIDTH": "100"},
    )
    return "\n".join(line.rstrip() for line in asked.stdout.rstrip().splitlines())


def page() -> str:
    """The whole page."""
    from claimcheck.cli.commands import NAMES

    sections = [HEAD, _section("claimcheck", help_of())]
    sections += [_section(f"claimcheck {name}", help_of(name)) for name in NAMES]
    return "\n".join(sections)


def _section(title: str, text: str) -> str:
    return f"## {title}\n\n```text\n$ {title} --help\n{text}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
