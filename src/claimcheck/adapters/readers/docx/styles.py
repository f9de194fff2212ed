"""Which of a DOCX's styles are headings, whatever language its program speaks."""

from __future__ import annotations

import re

from claimcheck.adapters.readers.zipped import elements

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"heading (\d)")
_USUAL = {"Title": 0} | {f"Heading{n}": n for n in range(1, 10)}  # where a file carries no styles of its own


def headings(text: str) -> dict[str, int]:
    """The level of each heading style by its id, 0 for the title; *text* is ``styles.xml``."""
    found = dict(_USUAL)
    for event, style in elements(text, f"{W}style"):
        name = style.find(f"{W}name")
        # NOTE: ids are in the program's language ("Rubrik1"), names are not.
        said = (name.get(f"{W}val") or "").lower() if event == "end" and name is not None else ""
        if said == "title":
            found[style.get(f"{W}styleId", "")] = 0
        elif level := _HEADING.fullmatch(said):
            found[style.get(f"{W}styleId", "")] = int(level[1])
    return found
