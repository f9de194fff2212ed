"""What a DOCX or XLSX says of itself: its core properties."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.adapters.readers.dates import stated_date
from claimcheck.adapters.readers.zipped import Parcel, elements

_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"


class Properties(NamedTuple):
    """The document's own words; "" for what it does not say. It says when its file changed, never when it came out."""

    title: str = ""
    author: str = ""
    updated: str = ""
    language: str = ""


def properties(parcel: Parcel) -> Properties:
    """The core properties of the document in *parcel*."""
    said: dict[str, str] = {}
    for event, element in elements(parcel.text("docProps/core.xml")):
        if event == "end" and element.text:
            said.setdefault(element.tag, " ".join(element.text.split())[:300])
    changed = said.get(f"{_TERMS}modified", "") or said.get(f"{_TERMS}created", "")
    return Properties(
        title=said.get(f"{_DC}title", ""),
        author=said.get(f"{_DC}creator", ""),
        updated=stated_date(changed),
        language=said.get(f"{_DC}language", "")[:20],
    )
