"""PDFs as text: whole sentences in the order people read them, each with its page; and PDFs that hold none."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.adapters.readers.failure import FailedReading
from claimcheck.adapters.readers.pdf.document import PAGES_MOST, read_pdf
from claimcheck.core.model.locator import located
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Page
from tests.adapters.readers.makers.pdf import Put, column, pdf, written

FILES = Path(__file__).parent.parent / "corpus" / "files"
LEFT = """
The harbour office surveyed the north quay between 3 and 9 March 2021. Eleven of its forty piles were cracked below
the water line, two of them all the way through.

Divers from Saltmere took the measurements. They went down four times, always at slack water.
"""
RIGHT = """
Repairs would take eight weeks and cost 4.2 million crowns, the office says. The council has set aside half of that.

A second survey is planned for the autumn of 2022, when the new piles will have stood for a year.
"""


def whereabouts(page: Page, words: str) -> str:
    at = page.main.index(words)
    return located(page.main_marks, at, at + len(words))


def two_columns(*, by_row: bool) -> bytes:
    title = Put(56, 810, "Survey of the north quay, with what it found and what it will cost", 14)
    left = column(LEFT, width=42, top=780)
    right = column(RIGHT, x=330, width=42, top=780)
    drawn = [*left, *right]
    if by_row:
        drawn.sort(key=lambda put: (-put.y, put.x))
    return pdf([[title, *drawn]])


@pytest.mark.parametrize("by_row", [False, True])
def test_columns_are_read_one_after_the_other(by_row: bool) -> None:
    """However the file draws them."""
    said = read_pdf(two_columns(by_row=by_row)).main.split("\n")
    assert said == [
        "Survey of the north quay, with what it found and what it will cost",
        *(" ".join(paragraph.split()) for paragraph in LEFT.strip().split("\n\n")),
        *(" ".join(paragraph.split()) for paragraph in RIGHT.strip().split("\n\n")),
    ]


def test_the_cells_of_a_table_stay_in_their_row() -> None:
    rows = (
        ("Municipality", "2022", "2023"),
        ("Lund", "398", "412"),
        ("Ystad", "41", "37"),
        ("Malmo", "9", "8"),
    )
    puts = [
        Put(56 + 150 * n, 700 - 18 * at, cell) for at, row in enumerate(rows) for n, cell in enumerate(row)
    ]
    page = read_pdf(pdf([[Put(56, 740, "Table 1. Cases by municipality"), *puts]]))
    assert page.main.split("\n") == [
        "Table 1. Cases by municipality",
        "Municipality\t2022\t2023",
        "Lund:\t2022: 398;\t2023: 412",
        "Ystad:\t2022: 41;\t2023: 37",
        "Malmo:\t2022: 9;\t2023: 8",
    ]
    assert whereabouts(page, "412") == "p. 1"


def test_a_table_with_a_hole_is_told_without_headings() -> None:
    """Which column a cell stands in is not said, and a figure under the wrong heading would be false evidence."""
    rows = (("Municipality", "2022", "2023"), ("Lund", "398"), ("Ystad", "41", "37"))
    puts = [
        Put(56 + 150 * n, 700 - 18 * at, cell) for at, row in enumerate(rows) for n, cell in enumerate(row)
    ]
    assert read_pdf(pdf([puts])).main == "Municipality\t2022\t2023\nLund\t398\nYstad\t41\t37"


def grid(rows: tuple[tuple[str, ...], ...], top: int, step: int = 18) -> list[Put]:
    return [
        Put(56 + 150 * n, top - step * at, cell) for at, row in enumerate(rows) for n, cell in enumerate(row)
    ]


def test_a_row_set_off_from_the_others_stays_in_its_table() -> None:
    upper = grid((("Port", "2021", "2022"), ("Ask", "12", "13"), ("Elvi", "31", "32")), 700)
    page = read_pdf(pdf([[*upper, *grid((("All", "43", "45"),), 630)]]))
    assert page.main.split("\n")[-1] == "All:\t2021: 43;\t2022: 45"


def test_a_second_table_below_a_gap_has_its_own_headings() -> None:
    upper = grid((("Port", "2021", "2022"), ("Ask", "12", "13"), ("Elvi", "31", "32")), 700)
    lower = grid((("Town", "2019", "2020"), ("Ask", "310", "311"), ("Elvi", "280", "281")), 616)
    said = read_pdf(pdf([[*upper, *lower]])).main.split("\n")
    assert said[1] == "Ask:\t2021: 12;\t2022: 13"
    assert said[4] == "Ask:\t2019: 310;\t2020: 311"


def minutes(pages: int) -> bytes:
    sheets = []
    said = "on the quay", "of its budget", "about the ferry", "against the harbour master"
    for n in range(1, pages + 1):
        text = f"Item {n} was moved by member {n}. It spoke {said[n % 4]} and more. The vote was {n} to nil. "
        head = Put(56, 815, f"Harbour council - minutes of 3 March 2021 - page {n}", 8)
        sheets.append([head, *column(text + said[n % 4] * n), Put(290, 30, str(n), 8)])
    return pdf(
        sheets,
        "/Title (Minutes of the harbour council) /Author (T. Brandt) /CreationDate (D:20210304235959-08'00')",
    )


def test_running_lines_are_left_out_of_the_text_proper() -> None:
    page = read_pdf(minutes(4))
    assert "page 3" not in page.main
    assert "minutes of 3 March 2021 - page 3" in page.whole
    assert all(not line.isdigit() for line in page.main.split("\n"))


def test_figures_at_a_page_s_foot_are_cells_where_they_stand_in_a_row() -> None:
    rows = (("Town", "Births", "Deaths"), ("Lund", "398", "61"), ("Varby", "401", "57"))
    sheet = [
        Put(x, 700 - 15 * n, cell)
        for n, row in enumerate(rows)
        for x, cell in zip((56, 200, 300), row, strict=True)
    ]
    page = read_pdf(pdf([column(LEFT), sheet, column(RIGHT)]))
    assert "Lund:\tBirths: 398;\tDeaths: 61\nVarby:\tBirths: 401;\tDeaths: 57" in page.main


def test_each_passage_has_its_page() -> None:
    page = read_pdf(minutes(4))
    assert whereabouts(page, "Item 3 was moved by member 3.") == "p. 3"
    assert whereabouts(page, "Item 1 was moved by member 1.") == "p. 1"


def test_a_sentence_goes_on_over_the_page() -> None:
    first, second = (
        column("The crew of the ferry had been", width=40),
        column("warned twice before the storm of 1998."),
    )
    page = read_pdf(pdf([first, second]))
    assert page.main == "The crew of the ferry had been warned twice before the storm of 1998."
    assert whereabouts(page, "been warned") == "pp. 1–2"
    assert whereabouts(page, "storm") == "p. 2"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        pytest.param(
            ("The council had to be con-", "vinced by its own engineers first."),
            "The council had to be convinced by its own engineers first.",
            id="a word broken",
        ),
        pytest.param(
            ("It was the town's twenty-", "first regatta in as many years."),
            "It was the town's twenty-first regatta in as many years.",
            id="a hyphen of its own",
        ),
        pytest.param(
            ("Flights on the Oslo-", "Bergen line were cancelled for a day."),
            "Flights on the Oslo-Bergen line were cancelled for a day.",
            id="two names",
        ),
        pytest.param(
            ("The period 2019-", "2021 was the worst on record there."),
            "The period 2019-2021 was the worst on record there.",
            id="two years",
        ),
    ],
)
def test_words_broken_at_a_lines_end(lines: tuple[str, str], said: str) -> None:
    puts = [Put(56, 700 - 13 * n, line) for n, line in enumerate(lines)]
    assert read_pdf(pdf([puts])).main == said


def test_what_the_file_says_of_itself() -> None:
    """Its day by its own clock; that it was made on that day does not say that it was published then."""
    page = read_pdf(minutes(2))
    assert (page.title, page.author) == ("Minutes of the harbour council", "T. Brandt")
    assert (page.published, page.updated) == ("", "2021-03-04")


def test_a_programs_name_for_the_file_is_no_title() -> None:
    assert not read_pdf(pdf([column(LEFT)], "/Title (Microsoft Word - minutes_final2.doc)")).title


def test_pages_without_words_are_said() -> None:
    page = read_pdf(pdf([column(LEFT), [], [], []]))
    assert page.remarks[0].startswith("there is no text on pp. 2–4: scanned or drawn")


LOOP = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>",
    "<< >>",
    "<< >>",
]


@pytest.mark.parametrize(
    ("body", "outcome", "words"),
    [
        pytest.param(b"%PDF-1.7", Outcome.DAMAGED, "broken or was cut off", id="nothing but its first line"),
        pytest.param(minutes(3)[:900], Outcome.DAMAGED, "broken or was cut off", id="cut off"),
        pytest.param(b"%PDF-1.4\n" + bytes(range(256)) * 40, Outcome.DAMAGED, "broken", id="rubbish"),
        pytest.param(pdf([[]]), Outcome.EMPTY, "ocrmypdf", id="one page, scanned"),
        pytest.param(pdf([[]] * 12), Outcome.EMPTY, "its 12 pages hold pictures and no text", id="scanned"),
        pytest.param(written(LOOP), Outcome.EMPTY, "no text", id="pages that hold themselves"),
    ],
)
def test_what_gives_nothing_to_judge_by(body: bytes, outcome: Outcome, words: str) -> None:
    with pytest.raises(FailedReading) as failed:
        read_pdf(body)
    assert failed.value.outcome is outcome
    assert words in failed.value.detail


def test_a_locked_one_says_so() -> None:
    """It was locked with a password by another program."""
    with pytest.raises(FailedReading) as failed:
        read_pdf((FILES / "locked.pdf").read_bytes())
    assert failed.value.outcome is Outcome.LOCKED
    assert "asks for a password" in failed.value.detail


def test_ten_thousand_pages_are_not_all_read_and_that_is_said() -> None:
    page = read_pdf(pdf([Put(56, 700, f"Page {n} says so.")] for n in range(1, 10_001)))
    assert page.remarks == (
        "only its first 2,000 of 10,000 pages were read; cite the part that matters as a file of its own",
    )
    assert whereabouts(page, f"Page {PAGES_MOST} says so.") == f"p. {PAGES_MOST}"
