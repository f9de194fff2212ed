"""What comes as files: PDF, Word documents, spreadsheets, tables, data and plain text."""

from __future__ import annotations

import json
from pathlib import Path

from tests.adapters.readers.corpus.filler import paragraphs
from tests.adapters.readers.corpus.saved import Saved
from tests.adapters.readers.makers.pdf import Put, column, pdf
from tests.adapters.readers.makers.zips import docx, para, xlsx

_FILES = Path(__file__).parent / "files"
_FIRST = "The harbour office surveyed the north quay between 3 and 9 March 2021, and found eleven of its forty piles cracked."
_SECOND = "Repairs would take eight weeks and cost 4.2 million crowns, half of which the council has set aside already."


def _two_columns() -> bytes:
    left = column("\n\n".join([_FIRST, *paragraphs("left", 2)]), width=42)
    right = column("\n\n".join([_SECOND, *paragraphs("right", 2)]), x=330, width=42)
    drawn = sorted([*left, *right], key=lambda put: (-put.y, put.x))
    return pdf([[Put(56, 815, "Survey of the north quay, winter and spring of the year", 14), *drawn]])


def _report() -> bytes:
    """Three pages with running lines; a sentence goes on from the first to the second."""
    begun, rest = _FIRST.split(" 9 ")
    texts = (
        "\n\n".join([*paragraphs("one", 2), begun]),
        "\n\n".join([f"9 {rest}", *paragraphs("two", 2)]),
        _SECOND,
    )
    return pdf(
        [Put(56, 815, "Harbour office - annual report", 8), *column(text), Put(290, 30, f"{n} / 3", 8)]
        for n, text in enumerate(texts, 1)
    )


def _table_pdf() -> bytes:
    rows = (("Municipality", "2022", "2023"), ("Elvi", "398", "412"), ("Torn", "41", "37"), ("Ask", "9", "8"))
    cells = [
        Put(56 + 150 * n, 700 - 18 * at, cell) for at, row in enumerate(rows) for n, cell in enumerate(row)
    ]
    return pdf([[*column("Table 4. Cases by municipality and year of notice", top=730), *cells]])


def _row(*cells: str) -> str:
    return (
        "<row>"
        + "".join(
            f"<c><v>{c}</v></c>" if c.isdigit() else f'<c t="inlineStr"><is><t>{c}</t></is></c>'
            for c in cells
        )
        + "</row>"
    )


def _heading(text: str) -> str:
    return para(text, '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>')


_LETTER = docx(
    para("Dear members,")
    + para(_FIRST)
    + _heading("Costs")
    + para(_SECOND)
    + "".join(map(para, paragraphs("letter")))
)
_MINUTES = docx(
    para("Present: nine members.")
    + "<w:p><w:r><w:t>The vote was </w:t></w:r><w:del><w:r><w:delText>eight</w:delText></w:r></w:del>"
    "<w:ins><w:r><w:t>nine</w:t></w:r></w:ins><w:r><w:t> to four.</w:t></w:r></w:p>"
)
_API = {
    "count": 2,
    "results": [
        {"name": "Elvi", "newCases": 412, "asOf": "2023-12-31"},
        {"name": "Torn", "newCases": 37, "asOf": "2023-12-31"},
    ],
    "content": {"rendered": f"<p>{_FIRST}</p><p>{_SECOND}</p>"},
}
_MARKDOWN = (
    "# Minutes\n\n## Decisions\n\n- The council paid\n  4.2 million crowns.\n- Nine voted\n  for it.\n"
)
_MAIL = "From: office@post.example\nSubject: the quay\n\nDear Ann,\n\nthe quay was surveyed between\n3 and 9 March, and eleven of its\nforty piles are cracked.\n"

DOCUMENTS = (
    Saved("PDF, two columns drawn by row", _two_columns(), (_FIRST, _SECOND)),
    Saved(
        "PDF, two columns by another program",
        (_FILES / "two_columns.pdf").read_bytes(),
        (
            (
                "An engineer’s report, commissioned in the autumn, found that eleven of the forty piles were cracked below the"
                " waterline."
            ),
            "Representatives of the fishermen’s organisation disagreed.",
            "Repairing would cost 4.2 million crowns, the administration calculated.",
        ),
    ),
    Saved(
        "PDF, a report with running lines",
        _report(),
        (_FIRST, _SECOND),
        ("Harbour office - annual report", "2 / 3"),
    ),
    Saved("PDF, a table", _table_pdf(), ("Elvi:\t2022: 398;\t2023: 412", "Torn:\t2022: 41;\t2023: 37")),
    Saved("DOCX, a letter", _LETTER, ("Dear members,", _FIRST, "Costs", _SECOND)),
    Saved(
        "DOCX, minutes with changes marked",
        _MINUTES,
        ("Present: nine members.", "The vote was nine to four."),
        ("eight",),
    ),
    Saved(
        "XLSX, a table",
        xlsx(_row("Municipality", "2022", "2023") + _row("Elvi", "398", "412") + _row("Torn", "41", "37")),
        ("Elvi:\t2022: 398;\t2023: 412", "Torn:\t2022: 41;\t2023: 37"),
    ),
    Saved(
        "CSV",
        b'Municipality,Cases,Deaths\nElvi,412,3\n"Torn, south",37,0\n',
        ("Elvi:\tCases: 412;\tDeaths: 3", "Torn, south:\tCases: 37;\tDeaths: 0"),
    ),
    Saved(
        "CSV with semicolons in Windows-1252",
        "Gemeinde;Fälle;Tote\nÖlmö;412;3\nTorn;37;1\n".encode("cp1252"),
        ("Ölmö:\tFälle: 412;\tTote: 3", "Torn:\tFälle: 37;\tTote: 1"),
    ),
    Saved(
        "JSON, an answer",
        json.dumps(_API).encode(),
        (
            "Elvi:\tnew cases: 412;\tas of: 2023-12-31",
            "Torn:\tnew cases: 37;\tas of: 2023-12-31",
            _FIRST,
            _SECOND,
        ),
    ),
    Saved(
        "JSON lines",
        b'{"town": "Elvi", "cases": 412}\n{"town": "Torn", "cases": 37}\n',
        ("town: Elvi;\tcases: 412", "town: Torn;\tcases: 37"),
    ),
    Saved(
        "a table with tabs",
        b"Ship\tBuilt\tLength\nSaint Aurel\t1994\t84\nPetrel\t2003\t61\n",
        ("Saint Aurel:\tBuilt: 1994;\tLength: 84", "Petrel:\tBuilt: 2003;\tLength: 61"),
    ),
    Saved("Markdown", _MARKDOWN.encode(), ("- The council paid 4.2 million crowns.", "- Nine voted for it.")),
    Saved(
        "a mail in plain text",
        _MAIL.encode(),
        ("the quay was surveyed between 3 and 9 March, and eleven of its forty piles are cracked.",),
    ),
)
