"""Whom the credit of a quotation names, and whether two credits name one person."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.mouths import Mouth, mouth, same
from claimcheck.core.language.quotations import find_quotations


def _mouth(text: str) -> Mouth:
    held = mouth(text, find_quotations(text), 0)
    assert held is not None
    return held


@pytest.mark.parametrize(
    ("credit", "person"),
    [
        pytest.param("he said", (), id="pronoun"),
        pytest.param("said a spokesman for the Lund Trust", (), id="of a body"),
        pytest.param("the company's chairman said", (), id="office"),
        pytest.param("said Joyce Amadi", ("joyce", "amadi"), id="name"),
        pytest.param("Joyce Amadi told the Lund Post", ("joyce", "amadi"), id="whom it was told to"),
        pytest.param("said the union's secretary, Joyce Amadi", ("joyce", "amadi"), id="behind an office"),
        pytest.param(
            "said Joyce Amadi, the secretary of the Lund Union", ("joyce", "amadi"), id="before one"
        ),
        pytest.param("said Veltro manager Carla Dietz", ("carla", "dietz"), id="behind a body"),
        pytest.param("said Professor Ivo Tann of King's Hospital", ("ivo", "tann"), id="title and place"),
        pytest.param("according to Joyce Amadi, who left", ("joyce", "amadi"), id="according to"),
    ],
)
def test_person(credit: str, person: tuple[str, ...]) -> None:
    assert _mouth(f"“We ran out of time,” {credit}.").person == person


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        pytest.param("said the chairman", "said Joyce Amadi", None, id="nobody named"),
        pytest.param("Tessel Foods said", "said the firm's director, Joyce Amadi", None, id="a body's word"),
        pytest.param("Amadi said", "said the union's secretary, Joyce Amadi", True, id="surname"),
        pytest.param("said Ivan Zelinsky", "said Ivan Zelinskiy", True, id="spelling"),
        pytest.param("said Ida Holm", "said the union's secretary, Joyce Amadi", False, id="another"),
        pytest.param("said Piet Lund", "said Veltro manager Carla Dietz", False, id="another of a body"),
    ],
)
def test_same(one: str, other: str, agree: bool | None) -> None:
    assert same(_mouth(f"“We ran out of time,” {one}."), _mouth(f"“We ran out of time,” {other}.")) is agree
