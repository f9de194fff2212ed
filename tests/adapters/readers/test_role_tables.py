"""Tables by the roles of their boxes."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.html import read_html

_ROWS = [("Town", "Births 2022", "Deaths 2023"), ("Lund", "398", "61"), ("Varby", "401", "57")]
TOLD = [
    "Town\tBirths 2022\tDeaths 2023",
    "Lund:\tBirths 2022: 398;\tDeaths 2023: 61",
    "Varby:\tBirths 2022: 401;\tDeaths 2023: 57",
]


def table(cell: str, *, table: str = "table", data: str = "cell") -> str:
    """The rows in boxes that are *cell* elements."""
    rows = []
    for row in _ROWS:
        role = "columnheader" if row is _ROWS[0] else data
        cells = " ".join(f"<{cell} role={role}>{text}</{cell}>" for text in row)
        rows.append(f'<div role="row">{cells}</div>')
    body = f"<div role=rowgroup>{''.join(rows[1:])}</div>"
    return f"<p>Before.</p><div role={table}>{rows[0]}{body}</div><p>After.</p>"


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(table("span"), id="spans"),
        pytest.param(table("div"), id="boxes"),
        pytest.param(table("div", table="grid", data="gridcell"), id="a grid"),
        pytest.param(f"<article>{'<p>It sat late.</p>' * 30}{table('div')}</article>", id="in an article"),
    ],
)
def test_rows_tell_their_headings(html: str) -> None:
    page = read_html(html)
    assert "\n".join(["Before.", *TOLD, "After."]) in page.whole
    assert "\n".join(["Before.", *TOLD, "After."]) in page.main


def test_a_table_with_roles_is_a_table_still() -> None:
    said = "<table role=table><tr role=row><th role=columnheader>Town<th role=columnheader>Births"
    said += "<tr role=row><td role=cell>Lund<td role=cell>398<tr><td>Varby<td>401</table>"
    assert read_html(said).whole == "Town\tBirths\nLund:\tBirths: 398\nVarby:\tBirths: 401"


def test_a_word_about_headings_changes_nothing() -> None:
    assert read_html("<p>Each columnheader of the grid <span role=row>counts</span>.</p>").whole.startswith(
        "Each"
    )
