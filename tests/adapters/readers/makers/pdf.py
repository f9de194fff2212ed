"""PDFs written by hand: words put at places on pages, in whatever order the test wants them drawn."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Put(NamedTuple):
    """Words whose first letter's foot stands at ``x``, ``y`` (points from the page's lower left corner)."""

    x: float
    y: float
    text: str
    size: float = 10


Sheet = Sequence[Put]


def pdf(pages: Iterable[Sheet], info: str = "") -> bytes:
    """A PDF of A4 *pages* in Courier, whose letters are all six tenths of their size wide.

    *info* is what stands in its information dictionary: "/Title (Minutes)".
    """
    sheets = list(pages)
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(sheets)} /Kids [{' '.join(f'{5 + 2 * n} 0 R' for n in range(len(sheets)))}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
        f"<< {info} >>",
    ]
    for n, sheet in enumerate(sheets):
        drawn = "\n".join(f"BT /F1 {p.size} Tf {p.x} {p.y} Td ({_escaped(p.text)}) Tj ET" for p in sheet)
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
            f" /Contents {6 + 2 * n} 0 R >>"
        )
        objects.append(f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream")
    return written(objects)


def written(objects: list[str]) -> bytes:
    """The file that holds *objects*, numbered from 1; the first is the catalogue, the fourth the information."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, held in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{held}\nendobj\n".encode("cp1252")
    at = len(out)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    out += (
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{at}\n%%EOF\n".encode()
    )
    return bytes(out)


def column(text: str, *, x: float = 56, top: float = 780, width: int = 80, size: float = 10) -> list[Put]:
    """*text* set in lines of up to *width* letters; a blank line begins a paragraph."""
    puts = []
    y = top
    for paragraph in text.strip().split("\n\n"):
        for line in textwrap.wrap(" ".join(paragraph.split()), width):
            puts.append(Put(x, y, line, size))
            y -= 1.3 * size
        y -= 0.8 * size
    return puts


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
