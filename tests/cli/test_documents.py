"""Sources that are no web pages, end to end: cited, verified, shown with the place in them, captured by hand."""

from __future__ import annotations

import pytest

from tests.adapters.readers.makers.pdf import column, pdf
from tests.adapters.readers.makers.zips import docx, para, xlsx
from tests.cli.conftest import Desk

MINUTES = pdf(
    [
        column("The council met on 3 March 2026 in the net loft. Nine members were there."),
        column("The harbour of Saltmere has 12 berths, the harbour master told the members."),
    ],
    "/Title (Minutes of the council)",
)


def put(desk: Desk, name: str, body: bytes) -> str:
    (desk.folder / name).write_bytes(body)
    return name


def finding(desk: Desk, words: str) -> dict[str, object]:
    claim = next(c for c in desk.claims() if words in c["text"])
    found: dict[str, object] = claim["citations"][0]["finding"]
    return found


def test_a_pdf_bears_out_a_claim_and_its_page_is_shown(extracted: Desk) -> None:
    extracted("cite", "articles/berths.md", put(extracted, "minutes.pdf", MINUTES))
    assert extracted("verify").code == 0
    found = finding(extracted, "12 berths")
    assert (found["verdict"], found["locator"]) == ("supports", "p. 2")
    shown = extracted("show", extracted.claim("12 berths"))
    assert "    p. 2:" in shown.out
    assert "Minutes of the council" in shown.out


def test_a_pdf_is_the_capture_of_an_address(extracted: Desk) -> None:
    extracted("cite", "articles/berths.md", "https://council.example/minutes")
    captured = extracted(
        "snapshot", "https://council.example/minutes", "--file", put(extracted, "m.pdf", MINUTES)
    )
    assert captured.code == 0
    assert "Minutes of the council" in captured.out
    assert extracted("verify", "--offline").code == 0
    assert finding(extracted, "12 berths")["locator"] == "p. 2"


def test_a_scanned_one_says_what_to_do(extracted: Desk) -> None:
    extracted("cite", "articles/berths.md", put(extracted, "scan.pdf", pdf([[]])))
    done = extracted("verify")
    assert done.code == 3
    assert "ocrmypdf" in done.out


LETTER = docx(
    para("Casualties", '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>')
    + para("The harbour of Saltmere has 12 berths.")
)
CELLS = "".join(f"<c><v>{n}</v></c>" for n in (12, 3))
SHEET = xlsx(
    '<row r="1">'
    + "".join(f'<c t="inlineStr"><is><t>{t}</t></is></c>' for t in ("Harbour", "Berths", "Cranes"))
    + "</row>"
    f'<row r="2"><c t="inlineStr"><is><t>The harbour of Saltmere</t></is></c>{CELLS}</row>'
)
TABLE = b"Harbour,Berths,Cranes\nThe harbour of Saltmere,12,3\nPort Ellery,9,1\n"
ANSWER = (
    b'{"ports": [{"name": "The harbour of Saltmere", "berths": 12}, {"name": "Port Ellery", "berths": 9}]}'
)


@pytest.mark.parametrize(
    ("name", "body", "place"),
    [
        ("letter.docx", LETTER, "under “Casualties”"),
        ("table.xlsx", SHEET, "Data"),
        ("table.csv", TABLE, "B2"),
        ("answer.json", ANSWER, "$.ports[0].berths"),
        ("notes.md", b"# Notes\n\n## Berths\n\nThe harbour of Saltmere has 12 berths.\n", "under “Berths”"),
    ],
)
def test_each_kind_bears_out_a_claim_and_says_where(
    extracted: Desk, name: str, body: bytes, place: str
) -> None:
    """Cited as a file, then given as the capture of an address."""
    extracted("cite", "articles/berths.md", put(extracted, name, body))
    extracted("verify")
    found = finding(extracted, "12 berths")
    assert (found["verdict"], found["locator"]) == ("supports", place)
    assert f"{place}:" in extracted("show", extracted.claim("12 berths")).out
    address = "https://port.example/berths"
    extracted("cite", extracted.claim("12 berths"), address)
    assert extracted("snapshot", address, "--file", name).code == 0
