"""Spreadsheets: cells as they are shown, by their names."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import openpyxl

from claimcheck.adapters.readers.xlsx.workbook import read_xlsx
from claimcheck.core.model.locator import located
from claimcheck.ports.web import Page
from tests.adapters.readers.makers.zips import S, xlsx


def book() -> bytes:
    """A release as a statistics office makes it: a title, two rows of headings, a note; and a hidden sheet."""
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Table 1"
    sheet.append(["Cases by municipality"])
    sheet.append([])
    sheet.append(["Municipality", "Cases", None, "Share", "As of"])
    sheet.append([None, 2022, 2023, None, None])
    sheet.append(["Lund", 398, 412.0, 0.1234, date(2023, 12, 31)])
    sheet.append(["Ystad", 41, 1037, 0.5, date(2023, 12, 30)])
    sheet.append(["Source: county"])
    for row in (5, 6):
        sheet.cell(row, 3).number_format = "#,##0"
        sheet.cell(row, 4).number_format = "0.0%"
    hidden = made.create_sheet("Working")
    hidden.sheet_state = "hidden"
    hidden.append(["draft", 1])
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def whereabouts(page: Page, words: str) -> str:
    at = page.main.index(words)
    return located(page.main_marks, at, at + len(words))


def test_a_release() -> None:
    page = read_xlsx(book())
    assert page.main.split("\n") == [
        "Table 1",
        "Cases by municipality",
        "Municipality\tCases\tShare\tAs of",
        "2022\t2023",
        "Lund:\tCases 2022: 398;\tCases 2023: 412;\tShare: 12.3%;\tAs of: 31 December 2023",
        "Ystad:\tCases 2022: 41;\tCases 2023: 1,037;\tShare: 50.0%;\tAs of: 30 December 2023",
        "Source: county",
    ]
    assert whereabouts(page, "1,037") == "'Table 1'!C6"
    assert whereabouts(page, "Cases 2022: 398;\tCases 2023: 412") == "'Table 1'!B5:C5"


def test_hidden_sheets_are_no_part_of_the_text_proper() -> None:
    page = read_xlsx(book())
    assert "draft" not in page.main
    assert "draft" in page.whole


def test_what_cells_may_hold() -> None:
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Ferry</t></is></c><c r="C1" t="s"><v>0</v></c></row>'
        '<row r="2"><c r="A2" t="s"><v>99</v></c><c r="B2" t="e"><v>#DIV/0!</v></c><c r="C2" t="str"><v>made</v></c>'
        '<c r="D2" t="b"><v>1</v></c><c r="E2"><f>1+1</f></c></row>'
    )
    shared = f"<sst {S}><si><r><t>Aur</t></r><r><t>el</t></r><rPh><t>spoken</t></rPh></si></sst>"
    page = read_xlsx(xlsx(rows, sharedStrings=shared))
    assert page.main == "Data\nFerry\tAurel\nmade:\tyes"
    assert "formula in Data!E2 is not in the file" in page.remarks[0]
    assert whereabouts(page, "Aurel") == "Data!C1"


def test_a_cell_far_out_weighs_nothing() -> None:
    rows = '<row r="1048576"><c r="A1048576"><v>7</v></c><c r="XFD1048576"><v>8</v></c></row>'
    assert read_xlsx(xlsx(rows)).main == "Data\n7"


def test_a_second_table_on_the_sheet_has_its_own_headings() -> None:
    """The file leaves the blank row between them out."""
    made = openpyxl.Workbook()
    rows = {1: ("Port", 2021, 2022), 2: ("Ask", 12, 13), 4: ("Town", 2019, 2020), 5: ("Ask", 310, 311)}
    for number, row in rows.items():
        for at, value in enumerate(row, 1):
            made.active.cell(number, at).value = value
    out = BytesIO()
    made.save(out)
    said = read_xlsx(out.getvalue()).main.split("\n")
    assert said[2] == "Ask:\t2021: 12;\t2022: 13"
    assert said[4] == "Ask:\t2019: 310;\t2020: 311"


def test_formulas_with_results_need_no_remark() -> None:
    rows = (
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><v>3</v></c></row>'
        '<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    )
    assert read_xlsx(xlsx(rows)).remarks == ()


def test_formulas_without_results_are_said() -> None:
    rows = '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>2+2</f><v></v></c><c r="C1"><v>3</v></c></row>'
    (said,) = read_xlsx(xlsx(rows)).remarks
    assert said.startswith("the result of the formula in Data!A1 and 1 more cells is not in the file")
