"""Blocks that are no part of the story, and those beside them that are."""

from __future__ import annotations

import pytest

from claimcheck.core.extract import extract
from claimcheck.core.model.extraction import SkipReason


@pytest.mark.parametrize(
    ("page", "form", "head"),
    [
        pytest.param(
            "Year | Visits | Cost\n---|---|---\n2019 | 12 | £4\n",
            "markdown",
            "Year | Visits | Cost",
            id="pipes",
        ),
        pytest.param(
            "Rank | 2019 | 2020\n---|---|---\nOslo | 12 | 14\n", "markdown", "Rank | 2019 | 2020", id="years"
        ),
        pytest.param(
            "<table><tr><th>Town<th>Mayor<tr><td>Oslo<td>Mara Venn</table>", "html", "Town | Mayor", id="th"
        ),
        pytest.param(
            "<table><thead><tr><td>Town</td><td>Mayor</td></tr></thead>"
            "<tbody><tr><td>Oslo</td><td>Mara Venn</td></tr></tbody></table>",
            "html",
            "Town | Mayor",
            id="thead",
        ),
        pytest.param(
            "<table><tr><td>Year</td><td>Visits</td></tr><tr><td>2019</td><td>12</td></tr></table>",
            "html",
            "Year | Visits",
            id="not marked",
        ),
    ],
)
def test_the_head_of_a_table_is_no_claim(page: str, form: str, head: str) -> None:
    """It names the columns; the rows below are claims."""
    found = extract(page, format=form)
    assert [(skip.text, skip.reason) for skip in found.skipped] == [(head, SkipReason.FRAGMENT)]
    assert len(found.claims) == 1


@pytest.mark.parametrize(
    ("page", "form"),
    [
        pytest.param(
            "Oslo | 12 | £4\n---|---|---\nNarvik | 14 | £5\n", "markdown", id="a first row of figures"
        ),
        pytest.param("<table><tr><th>Oslo<td>12<tr><th>Narvik<td>14</table>", "html", id="heads of rows"),
        pytest.param("<table><tr><td>Oslo<td>12<tr><td>Narvik<td>14</table>", "html", id="no head"),
    ],
)
def test_a_row_of_figures_is_a_claim(page: str, form: str) -> None:
    """Whatever a table must call it."""
    assert len(extract(page, format=form).claims) == 2


@pytest.mark.parametrize(
    "menu",
    [
        pytest.param(
            '<div><a href="#">Mail Mara Venn</a> | <a href="#">Visit Oslo</a></div>', id="line of links"
        ),
        pytest.param('<ul><li><a href="/1">Mara Venn leaves Acme in Oslo</a></ul>', id="list of links"),
        pytest.param(
            '<table><tr><td><a href="/1">Oslo</a><td><a href="/2">Bergen</a></table>', id="row of links"
        ),
    ],
)
def test_a_few_words_of_links_alone_are_furniture(menu: str) -> None:
    """A page of the tables' time marks its story in no way."""
    found = extract(f"{menu}<p>Venn closed 12 shops.</p>", format="html")
    assert [claim.text for claim in found.claims] == ["Venn closed 12 shops"]
    assert {skip.reason for skip in found.skipped} == {SkipReason.BOILERPLATE}


@pytest.mark.parametrize(
    "words",
    [
        pytest.param('Venn <a href="/1">closed 12 shops</a>', id="a link in words"),
        pytest.param('<a href="/1">Venn closed 12 shops.</a>', id="a linked sentence"),
        pytest.param('<h2><a href="/1">Venn closed 12 shops</a></h2>', id="a linked headline"),
        pytest.param('<table><tr><td><a href="/1">Oslo</a><td>12</table>', id="a linked name in a row"),
    ],
)
def test_linked_words_of_the_story_are_claims(words: str) -> None:
    """A link alone makes no furniture."""
    assert len(extract(f"<div>{words}</div>", format="html").claims) == 1


@pytest.mark.parametrize(
    ("page", "form"),
    [
        pytest.param("- [ ] Mara Venn closed 12 shops.", "markdown", id="open"),
        pytest.param("1. [x] Mara Venn closed 12 shops.", "markdown", id="done"),
        pytest.param("* [X] Mara Venn closed 12 shops.", "text", id="plain text"),
    ],
)
def test_the_box_of_a_task_is_no_prose(page: str, form: str) -> None:
    """The words begin behind it, in the file too."""
    (claim,) = extract(page, format=form).claims
    assert claim.text == "Mara Venn closed 12 shops"
    assert page[claim.start : claim.end] == claim.text


@pytest.mark.parametrize(
    ("page", "form"),
    [
        pytest.param("| a | b |\n|---|---|\n| Oslo | 12 |\n", "markdown", id="table"),
        pytest.param("- Mara Venn closed 12 shops.\n", "markdown", id="list"),
        pytest.param("> Mara Venn closed 12 shops.\n", "markdown", id="block quote"),
        pytest.param("<blockquote>Mara Venn closed 12 shops.</blockquote>", "html", id="block quote in HTML"),
        pytest.param("<ul><li>Mara Venn closed 12 shops.</ul>", "html", id="list in HTML"),
    ],
)
def test_a_page_of_nothing_else_is_read(page: str, form: str) -> None:
    """One claim, whatever the article is made of."""
    assert len(extract(page, format=form).claims) == 1
