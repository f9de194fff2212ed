"""Where a Markdown file's reference links and notes lead: ``[label]: address`` and ``[^note]: words``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from claimcheck.core.article.markdown_structure import Region, Run
from claimcheck.core.model.article import BlockKind
from claimcheck.core.text.late_pattern import LatePattern

_TITLE = r"(?:\"[^\"]*\"|'[^']*'|\([^()]*\))"
_DEFINITION = LatePattern(
    rf"\[(?P<label>(?:[^\[\]\\]|\\.){{1,999}})\]:\s*(?:<(?P<angle>[^<>]*)>|(?P<bare>[^\s<]\S*))?(?:\s+{_TITLE})?\s*$"
)
_ADDRESS_LINE = LatePattern(rf"\s*(?:<(?P<angle>[^<>]*)>|(?P<bare>[^\s<]\S*))(?:\s+{_TITLE})?\s*$")
_TITLE_LINE = LatePattern(rf"\s*{_TITLE}\s*$")
_NOTE = re.compile(r"\[\^(?P<label>[^\]\s]+)\]:[ \t]*")


@dataclass(slots=True)
class References:
    """``links``: label to address. ``notes``: label to the addresses its words lead to."""

    links: dict[str, str] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)


def normal_label(label: str) -> str:
    """*label* as CommonMark compares it: case and runs of white space are nothing."""
    return " ".join(label.split()).casefold()


def without_definitions(regions: list[Region], references: References) -> list[Region]:
    """The regions that are prose; link definitions go to *references*, notes become FOOTNOTE regions of their own."""
    found: list[Region] = []
    for region in regions:
        if region.code:
            if found and found[-1].kind is BlockKind.FOOTNOTE:
                found.append(replace(region, kind=BlockKind.FOOTNOTE, code=False))
        elif region.html or region.kind in {BlockKind.HEADING, BlockKind.TABLE_ROW}:
            found.append(region)
        else:
            found += _take_apart(region, references)
    return found


def note_label(region: Region) -> str | None:
    """The label of a FOOTNOTE region that opens a note; None when it goes on with the one before."""
    match = _NOTE.match(region.runs[0][0].lstrip())
    return match["label"] if match else None


def without_label(region: Region) -> Region:
    """The note's own words."""
    letters, source = region.runs[0]
    match = _NOTE.match(letters.lstrip())
    cut = match.end() + len(letters) - len(letters.lstrip()) if match else 0
    return replace(region, runs=((letters[cut:], source + cut), *region.runs[1:]))


def _take_apart(region: Region, references: References) -> list[Region]:
    """A paragraph without its definitions, and each note in it as a region."""
    parts: list[list[Run]] = [[]]
    kinds = [region.kind]
    runs = list(region.runs)
    at = 0
    while at < len(runs):
        if _NOTE.match(runs[at][0].lstrip()):
            parts.append([])
            kinds.append(BlockKind.FOOTNOTE)
        elif _may_define(parts, kinds) and (taken := _definition(runs, at, references)):
            at += taken
            continue
        parts[-1].append(runs[at])
        at += 1
    return [
        replace(region, kind=kind, runs=tuple(part)) for kind, part in zip(kinds, parts, strict=True) if part
    ]


def _may_define(parts: list[list[Run]], kinds: list[BlockKind]) -> bool:
    """True at a paragraph's beginning and after a note: elsewhere a definition's letters are prose."""
    return not parts[-1] or kinds[-1] is BlockKind.FOOTNOTE


def _definition(runs: list[Run], at: int, references: References) -> int:
    """How many lines the link definition at *at* takes; 0 when there is none."""
    opening = runs[at][0].lstrip()
    match = _DEFINITION.match(opening) if opening.startswith("[") else None
    if not match or not normal_label(match["label"]):
        return 0
    taken, address = 1, match
    if match["angle"] is None and match["bare"] is None:
        following = _ADDRESS_LINE.match(runs[at + 1][0]) if at + 1 < len(runs) else None
        if not following:
            return 0
        taken, address = 2, following
    url = address["bare"] if address["angle"] is None else address["angle"]
    references.links.setdefault(normal_label(match["label"]), url)
    if at + taken < len(runs) and _TITLE_LINE.match(runs[at + taken][0]):
        taken += 1
    return taken
