"""Draw docs/claimcheck.svg from a real run of the demonstration: python docs/draw_picture.py."""

from __future__ import annotations

import os
import pty
import re
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

PICTURE = Path(__file__).parent / "claimcheck.svg"
WIDTH = 132
FIRST, LAST = "$ claimcheck verify", "# The machine proposes"


def played() -> str:
    """What the demonstration prints to a terminal of WIDTH columns, colours and all."""
    printed: list[bytes] = []

    def keep(terminal: int) -> bytes:
        chunk = os.read(terminal, 4096)
        printed.append(chunk)
        return chunk

    os.environ |= {"COLUMNS": str(WIDTH), "LINES": "200", "TERM": "xterm-256color"}
    pty.spawn([sys.executable, "-m", "claimcheck", "demo"], keep)
    return b"".join(printed).decode().replace("\r\n", "\n")


def scene(text: str) -> str:
    """The part that shows a verify and a contradiction, the progress bar's own redrawing left out."""
    plain = re.sub(r"\x1b\[(?:\?25[lh]|\d*[AK]|2K)|\r", "", text)
    start = plain.index(FIRST)
    lines = plain[start : plain.index(LAST)].splitlines()
    return (
        "\n".join(line for line in lines if "reading sources" not in line).rstrip().removesuffix("\x1b[36m")
    )


def main() -> None:
    """Write the picture; the fonts are the reader's own, fetched from nowhere."""
    console = Console(record=True, width=WIDTH, file=open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
    console.print(Text.from_ansi(scene(played())), soft_wrap=True)
    svg = console.export_svg(title="claimcheck demo")
    PICTURE.write_text(re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    main()
