"""A claim's subject and its predicate in one sentence."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.wording.told import is_told, predicate, untold
from tests.core.compare.judging import hear, read, spelled


def _asked(claim: str, passage: str) -> str:
    hearing = hear(claim, passage)
    return spelled(untold(hearing, hearing.sides[0])) or (
        "" if is_told(hearing, hearing.sides[0]) else "thin"
    )


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The old ferry sank off Lund.", "The old ferry sank off Lund.", id="told"),
        pytest.param(
            "The yard bought the old ferry.", "The yard purchased the old ferry.", id="another word for it"
        ),
        pytest.param(
            "The old ferry sank off Lund after the storm.", "The old ferry sank off Lund.", id="most of it"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The old ferry sank off Lund.", "The old ferry lay off Lund.", "sank", id="another predicate"
        ),
        pytest.param("The old ferry sank off Lund.", "A crane sank off Lund.", "thin", id="another subject"),
        pytest.param("The mayor is in office.", "The mayor sold his office.", "office", id="in office"),
        pytest.param("It sank.", "It sank.", "thin", id="too little"),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert _asked(claim, passage) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("The ferry sank.", "sank", id="verb"),
        pytest.param("The ferry is a lifeline.", "lifeline", id="noun"),
        pytest.param("Koll said it sank.", "sank", id="what is said"),
        pytest.param("The ferry took tourists.", "tourists", id="everyday verb"),
    ],
)
def test_predicate(text: str, told: str) -> None:
    reading = read(text)
    assert reading.words[predicate(reading) or 0].text == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The painting was painted in Lund.", "It was painted in Lund, the painting.", "", id="told"
        ),
        pytest.param(
            "The painting was painted in Lund.", "The painting was sold in Lund.", "painted", id="thing"
        ),
        pytest.param("Tessel owns the mill.", "The mill has been on loan to Tessel.", "owns", id="has been"),
        pytest.param("Holm lives in Lund.", "Holm sold a mill in Lund.", "lives", id="present behind a name"),
    ],
)
def test_predicate_of_its_own(claim: str, passage: str, told: str) -> None:
    """A thing that is called by what was done to it tells nothing of the deed, nor does an auxiliary."""
    assert _asked(claim, passage) == told
