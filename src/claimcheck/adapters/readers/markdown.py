"""What Markdown writes that its reader is not shown, and its tables, row by row with their headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.adapters.readers.assembly import Assembly
from claimcheck.adapters.readers.tables import Cell, add_table

_COMMENT, _COMMENT_ENDS = "<!--", "-->"
# Code is shown as it is written; ~~~ is a fence around it.
_CODE_OR_STRUCK = re.compile(
    r"`[^`\n]*`|(?<![~\\])~~(?=[^\s~])[^~]*(?:~[^~]+)*(?<!\s)~~(?!~)|<(del|s|strike)>[^<]*</\1>",
    re.IGNORECASE,
)
_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r":?-+:?")
_STRESSED = re.compile(r"(\*\*|__|\*|_|`)(\S(?:.*\S)?)\1")


def without_unseen(text: str) -> str:
    """*text* without its comments and what is struck out in it."""
    if _COMMENT in text:
        text = "".join(_uncommented(text))
    if "~~" not in text and "</" not in text:
        return text
    # NOTE: by paragraph, which no stretch of struck-out words goes beyond.
    return "\n\n".join(_CODE_OR_STRUCK.sub(_kept, part) for part in text.split("\n\n"))


def parts(lines: list[str]) -> Iterator[tuple[bool, list[str]]]:
    """The *lines* of a paragraph in stretches, each with whether it is a table: such a one is told row by row."""
    begun: list[str] = []
    at = 0
    while at < len(lines):
        if at + 1 < len(lines) and _heads_table(lines[at], lines[at + 1]):
            end = next((n for n in range(at + 2, len(lines)) if not _BAR.search(lines[n])), len(lines))
            yield False, begun
            yield True, _told([lines[at], *lines[at + 2 : end]])
            begun, at = [], end
        else:
            begun.append(lines[at])
            at += 1
    yield False, begun


def is_rule(line: str) -> bool:
    """True for the line that stands between a table's headings and its rows: "|---|---|"."""
    return "|" in line and "-" in line and all(_RULE.fullmatch(cell) for cell in _cells(line))


def _uncommented(text: str) -> Iterator[str]:
    at = 0
    while (begins := text.find(_COMMENT, at)) >= 0:
        ends = text.find(_COMMENT_ENDS, begins)
        if ends < 0:
            break
        yield text[at:begins]
        at = ends + len(_COMMENT_ENDS)
    yield text[at:]


def _kept(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith("`") else ""


def _heads_table(line: str, below: str) -> bool:
    return "|" in line and is_rule(below) and len(_cells(line)) == len(_cells(below))


def _told(rows: list[str]) -> list[str]:
    """A row has as many cells as there are headings: what lacks is empty, what is too much is not shown."""
    width = len(_cells(rows[0]))
    assembly = Assembly()
    padded = ((_cells(row) + [""] * width)[:width] for row in rows)
    add_table(assembly, ([Cell(cell) for cell in row] for row in padded), certain=1)
    return assembly.finished().text.split("\n")


def _cells(line: str) -> list[str]:
    bare = line.strip().removeprefix("|")
    if bare.endswith("|") and not bare.endswith("\\|"):
        bare = bare[:-1]
    return [_STRESSED.sub(r"\2", cell.strip()).replace("\\|", "|") for cell in _BAR.split(bare)]
