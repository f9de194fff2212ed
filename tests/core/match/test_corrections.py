"""What a page says that it used to say."""

from __future__ import annotations

import pytest

from claimcheck.core.match.corrections import is_retold, notes, retold, stands_there, taken_back
from claimcheck.core.match.index import PageIndex


def _taken(*sentences: str) -> list[str]:
    page = PageIndex.of(" ".join(sentences))
    return [page.text[page.units[n].start : page.units[n].end] for n in sorted(taken_back(page))]


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param(("The mill opened in 1963.",), id="no note"),
        pytest.param(("The first version of the plane had two seats.",), id="a version of another thing"),
        pytest.param(("The firm previously reported a loss.",), id="a firm"),
        pytest.param(("It wrongly charged 40 people.", "It earlier listed 12."), id="no note near"),
        pytest.param(("This article was amended on 4 May to say that it was 1963.",), id="what it says now"),
        pytest.param(("He wrote the original article.",), id="an article"),
        pytest.param(("Correction: the mill opened in 1963.",), id="the right year alone"),
        pytest.param(("Clarification: the council said that it was 1963.",), id="another's words"),
        pytest.param(("We said that it was 1963.", "It shut in 1999."), id="our words, not put right"),
        pytest.param(("An editing error cost the firm 3 million.",), id="an error that told nothing"),
        pytest.param(("Koll said that it was 1961.", "In fact, it was 1963."), id="another put right"),
    ],
)
def test_silent(sentences: tuple[str, ...]) -> None:
    assert _taken(*sentences) == []


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("An earlier version of this article said it was 1961.", id="an earlier version"),
        pytest.param("A previous version of our story misstated the year as 1961.", id="misstated"),
        pytest.param("This article originally said it was 1961.", id="originally"),
        pytest.param("The caption incorrectly identified the mill.", id="a caption"),
        pytest.param("We said in an earlier version that it was 1961.", id="we said"),
        pytest.param("We gave the year as 1961 in an earlier version.", id="at its end"),
        pytest.param("Correction: it wrongly stated that it was 1961.", id="under correction"),
        pytest.param("Clarification: We wrote that it was 1961.", id="we wrote"),
        pytest.param("Correction: our story gave the year as 1961.", id="our story"),
        pytest.param("An earlier version of the study reported 410 deaths.", id="a study's"),
        pytest.param("An earlier headline said it was 1961.", id="a headline"),
        pytest.param("Because of an editing error, the year was given as 1961.", id="an error"),
    ],
)
def test_taken_back(note: str) -> None:
    assert _taken("The mill opened in 1963.", note) == [note]


def test_the_sentence_behind_a_note() -> None:
    told = "It earlier stated that it was 1961."
    assert _taken("The article has been amended.", told) == [told]


def test_places() -> None:
    page = PageIndex.of("The mill opened in 1963. This article originally said 1961.")
    assert stands_there(page, page.text.index("1961"), len(page.text))
    assert not stands_there(page, 0, 4)


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        pytest.param("The mill opened in 1961.", False, id="no"),
        pytest.param("An earlier version of the study reported 410 deaths.", True, id="a version"),
    ],
)
def test_is_retold(claim: str, told: bool) -> None:
    assert is_retold(claim) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("The mill was changed in 1961.", [], id="no note"),
        pytest.param(
            "It opened in 1961.\n\nCorrection: It opened in 1963. It shut in 1999.",
            ["Correction: It opened in 1963.", "It shut in 1999."],
            id="the whole note",
        ),
        pytest.param(
            "Correction\n\nIt opened in 1963.", ["Correction", "It opened in 1963."], id="its heading"
        ),
        pytest.param(
            "Correction: An earlier version of this article said it was 1961. It was 1963.",
            ["It was 1963."],
            id="what it said left out",
        ),
    ],
)
def test_notes(text: str, told: list[str]) -> None:
    page = PageIndex.of(text)
    assert [page.text[page.units[n].start : page.units[n].end] for n in notes(page)] == told


def test_our_words_put_right_by_the_next_sentence() -> None:
    told = "We wrote that it was 1961."
    assert _taken(told, "In fact, it was 1963.") == [told]


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        pytest.param("An earlier version said it was 1961; it was 1963.", "it was 1963.", id="behind"),
        pytest.param(
            "An earlier version said it was 1961, but in fact it was 1963.",
            "but in fact it was 1963.",
            id="behind but",
        ),
        pytest.param("It opened in 1963; an earlier version said 1961.", "It opened in 1963", id="before"),
    ],
)
def test_retold(text: str, stands: str) -> None:
    page = PageIndex.of(text)
    assert page.text[slice(*(retold(page)[0] or (0, 0)))] == stands


def test_a_unit_that_stands_in_part_is_not_gone() -> None:
    assert _taken("An earlier version said it was 1961; it was 1963.") == []
    assert _taken("An earlier version said it was 1961; the mill shut.") != []
