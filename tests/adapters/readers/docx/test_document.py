"""Word documents: the words as they stand now, and nothing of what was deleted, hidden or only steers the program."""

from __future__ import annotations

from io import BytesIO

import docx as word
import pytest

from claimcheck.adapters.readers.docx.document import read_docx
from claimcheck.core.model.locator import located
from claimcheck.ports.web import Page
from tests.adapters.readers.makers.zips import W, docx, para


def letter() -> bytes:
    """A letter as a Word-like program writes it."""
    made = word.Document()
    made.core_properties.title, made.core_properties.author = "Letter to the members", "Oda Finch"
    made.add_heading("Letter to the members", 0)
    paragraph = made.add_paragraph("The quay of Saltmere has ")
    paragraph.add_run("12 berths").bold = True
    paragraph.add_run(" and no crane.")
    made.add_heading("Casualties", 1)
    made.add_paragraph("Three men were hurt.", style="List Bullet")
    table = made.add_table(2, 3)
    for at, row in enumerate((("Town", "2022", "2023"), ("Lund", "398", "412"))):
        for n, text in enumerate(row):
            table.cell(at, n).text = text
    made.sections[0].header.paragraphs[0].text = "Harbour council, confidential"
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def whereabouts(page: Page, words: str) -> str:
    at = page.main.index(words)
    return located(page.main_marks, at, at + len(words))


def test_a_letter() -> None:
    page = read_docx(letter())
    assert page.main.split("\n") == [
        "Letter to the members",
        "The quay of Saltmere has 12 berths and no crane.",
        "Casualties",
        "Three men were hurt.",
        "Town\t2022\t2023",
        "Lund:\t2022: 398;\t2023: 412",
    ]
    assert (page.title, page.author, page.published) == ("Letter to the members", "Oda Finch", "")
    assert "Harbour council, confidential" in page.whole
    assert whereabouts(page, "Three men") == "under “Casualties”"
    assert whereabouts(page, "412") == "table 1, row 2"


GONE = [
    pytest.param("<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>", id="a deletion"),
    pytest.param("<w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>", id="moved away from here"),
    pytest.param("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>gone</w:t></w:r></w:p>", id="hidden letters"),
    pytest.param("<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>gone</w:t></w:r></w:p>", id="struck out"),
    pytest.param(
        '<w:p><w:r><w:rPr><w:dstrike w:val="true"/></w:rPr><w:t>gone</w:t></w:r></w:p>', id="struck out twice"
    ),
    pytest.param("<w:p><w:r><w:instrText>gone</w:instrText></w:r></w:p>", id="a field's code"),
    pytest.param(
        '<w:p><w:r><w:t>x</w:t></w:r><mc:Fallback xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        "<w:r><w:t>gone</w:t></w:r></mc:Fallback></w:p>",
        id="an older program's copy",
    ),
]


@pytest.mark.parametrize("body", GONE)
def test_what_is_no_text_of_it(body: str) -> None:
    assert "gone" not in read_docx(docx(para("It stands.") + body)).whole


HERE = [
    pytest.param(
        '<w:p><w:r><w:rPr><w:strike w:val="0"/><w:vanish w:val="false"/></w:rPr><w:t>It stands.</w:t></w:r></w:p>',
        "It stands.",
        id="neither struck nor hidden, though its style is",
    ),
    pytest.param(
        "<w:p><w:ins><w:r><w:t>It was put in.</w:t></w:r></w:ins></w:p>", "It was put in.", id="an insertion"
    ),
    pytest.param(
        "<w:p><w:r><w:t>twenty</w:t><w:noBreakHyphen/><w:t>one</w:t></w:r></w:p>",
        "twenty-one",
        id="a hard hyphen",
    ),
    pytest.param("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>", "a b", id="a line break"),
    pytest.param(
        "<w:p><w:r><w:t>said</w:t></w:r><w:r><w:footnoteReference/></w:r><w:r><w:t>. Then</w:t></w:r></w:p>",
        "said. Then",
        id="a footnote's mark",
    ),
    pytest.param(
        f"<w:p><w:r><w:t>outer</w:t></w:r><w:r><w:txbxContent>{para('boxed')}</w:txbxContent></w:r></w:p>",
        "boxed\nouter",
        id="a text box",
    ),
    pytest.param(
        f"<w:sdt><w:sdtContent>{para('in a form field')}</w:sdtContent></w:sdt>",
        "in a form field",
        id="a form field",
    ),
]


def run(text: str, level: str = "") -> str:
    look = f'<w:rPr><w:vertAlign w:val="{level}"/></w:rPr>' if level else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


RAISED = [
    pytest.param(run("CO") + run("2", "subscript"), "CO2", id="a low digit"),
    pytest.param(run("the 5") + run("th", "superscript") + run(" ferry"), "the 5th ferry", id="letters"),
    pytest.param(run("It has 42") + run("3", "baseline"), "It has 423", id="on the line"),
    pytest.param(
        run("It carried 42") + run("3", "superscript") + run(" cars"), "It carried 42³ cars", id="a footnote"
    ),
    pytest.param(
        run("in 2017") + run("1", "superscript") + run("2", "superscript"), "in 2017¹²", id="in two runs"
    ),
    pytest.param(run("10") + run("6", "superscript") + run(" tons"), "10⁶ tons", id="a power"),
    pytest.param(
        run("It had 42") + run("[3]", "superscript") + run(" cars"), "It had 42 cars", id="in brackets"
    ),
]


@pytest.mark.parametrize(("runs", "said"), RAISED)
def test_raised_digits_belong_to_no_figure(runs: str, said: str) -> None:
    assert read_docx(docx(f"<w:p>{runs}</w:p>")).main == said


@pytest.mark.parametrize(("body", "said"), HERE)
def test_what_is(body: str, said: str) -> None:
    assert read_docx(docx(body)).main == said


def test_headings_of_another_language() -> None:
    styles = f'<w:styles {W}><w:style w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style></w:styles>'
    heading = para("Skador", '<w:pPr><w:pStyle w:val="Rubrik2"/></w:pPr>')
    page = read_docx(docx(heading + para("Tre man skadades."), styles=styles))
    assert whereabouts(page, "Tre man") == "under “Skador”"


def test_notes_belong_to_the_whole() -> None:
    rule = f'<w:footnote w:type="separator">{para("rule")}</w:footnote>'
    notes = f"<w:footnotes {W}>{rule}{para('See p. 4.')}</w:footnotes>"
    page = read_docx(docx(para("It stands."), footnotes=notes))
    assert (page.main, page.whole) == ("It stands.", "It stands.\nSee p. 4.")


def test_a_table_in_a_cell_reads_as_words_of_the_cell() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{para('inner')}</w:tc></w:tr></w:tbl>"
    outer = f"<w:tbl><w:tr><w:tc>{para('outer')}{inner}</w:tc><w:tc>{para('beside')}</w:tc></w:tr></w:tbl>"
    assert "inner" in read_docx(docx(outer)).main
