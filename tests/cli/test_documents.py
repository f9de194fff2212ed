"""Sources that are no web pages, end to end: cited, verified, shown with the place in them, captured by hand."""

from __future__ import annotations

from tests.adapters.readers.makers.pdf import column, pdf
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
