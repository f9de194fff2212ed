"""Tables that stand close to each other on a page, each under its own headings."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.html import read_html


def table(*rows: str, head: str = "th") -> str:
    """A table whose rows are given with bars between their cells, its first row in *head* cells."""
    return f"<table>{''.join(map(_row, rows, [head] + ['td'] * len(rows)))}</table>"


def _row(row: str, cell: str = "td") -> str:
    return "<tr>" + "".join(f"<{cell}>{text}</{cell}>" for text in row.split("|")) + "</tr>"


def lines(body: str) -> list[str]:
    return read_html(f"<!doctype html><body><p>The harbour board counts.</p>{body}</body>").whole.split("\n")[
        1:
    ]


FERRIES = table("Port|Ferries", "Ask|12", "Elvi|31")
SUMS = _row("All|43", "th")
ONE = [
    pytest.param(FERRIES, id="one table"),
    pytest.param(f"<table><tr><td>{FERRIES}</td></tr></table>", id="in a table that lays out the page"),
    pytest.param(FERRIES.replace("<td>Ask", "<th>Ask"), id="a row's name is a heading"),
    pytest.param(FERRIES + "<table><tr><td>Share</table>", id="a box beside it"),
]


@pytest.mark.parametrize("body", ONE)
def test_what_is_one_table(body: str) -> None:
    said = lines(body)
    assert said[:3] == ["Port\tFerries", "Ask:\tFerries: 12", "Elvi:\tFerries: 31"]


def test_sums_in_heading_cells_are_figures() -> None:
    assert lines(FERRIES.replace("</table>", f"{SUMS}</table>"))[-1] == "All:\tFerries: 43"


BARGES = table("Town|Barges", "Ask|310", "Elvi|280")
_MORE = _row("Town|Barges", "th") + _row("Ask|310") + _row("Elvi|280")
TWO = [
    pytest.param(FERRIES + BARGES, id="touching"),
    pytest.param(f"<div>{FERRIES}</div><div>{BARGES}</div>", id="each in a box"),
    pytest.param(f"<table><tr><td>{FERRIES}</td><td>{BARGES}</td></tr></table>", id="side by side"),
    pytest.param(FERRIES.replace("</table>", f"<tbody>{_MORE}</tbody></table>"), id="a second body"),
    pytest.param(FERRIES.replace("</table>", f"{_MORE}</table>"), id="headings anew"),
    pytest.param(
        FERRIES.replace("</table>", f"<tr><td colspan=2>&nbsp;</tr>{_MORE.replace('th', 'td')}</table>"),
        id="a blank row",
    ),
    pytest.param(f"<article>{'<p>It sat late.</p>' * 20}{FERRIES}{BARGES}</article>", id="in the article"),
]


@pytest.mark.parametrize("body", TWO)
def test_what_are_two(body: str) -> None:
    said = lines(body)
    assert [line for line in said if line.startswith("Ask")] == ["Ask:\tFerries: 12", "Ask:\tBarges: 310"]
    assert "\2" not in "".join(said)


def test_two_of_two_rows_each_are_no_table_together() -> None:
    said = lines(table("Port|Ferries", "Ask|12") + table("Port|Barges", "Ask|310"))
    assert said == ["Port\tFerries", "Ask\t12", "Port\tBarges", "Ask\t310"]


def test_tables_by_the_thousand() -> None:
    assert len(lines(FERRIES * 2_000)) == 6_000
