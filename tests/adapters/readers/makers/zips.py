"""Zip documents written by hand: with any parts, and bombs."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of *parts* by name."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return out.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A DOCX whose body is the WordprocessingML *body*; further *parts* of its folder by name."""
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    return zipped(
        {"word/document.xml": document} | {f"word/{name}.xml": text for name, text in parts.items()}
    )


def para(text: str, looks: str = "") -> str:
    """A paragraph of one run; *looks* are its properties."""
    return f"<w:p>{looks}<w:r><w:t>{text}</w:t></w:r></w:p>"


def xlsx(rows: str, **parts: str) -> bytes:
    """An XLSX of one sheet, "Data", whose rows are the SpreadsheetML *rows*."""
    workbook = f'<workbook {S} {R}><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>'
    links = f'<Relationships xmlns="{_LINKS}"><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'
    sheet = f"<worksheet {S}><sheetData>{rows}</sheetData></worksheet>"
    return zipped(
        {"xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": links, "xl/worksheets/sheet1.xml": sheet}
        | {f"xl/{name}.xml": text for name, text in parts.items()}
    )


ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "'
    + "ha" * 10
    + '">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(8))
    + "]>"
)
