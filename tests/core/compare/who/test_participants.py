"""Whether the passage tells the claim's deed of the claim's own doer."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.participants import another, another_told
from tests.core.compare.judging import beside, hear, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Koll founded the yard.", "Koll founded the yard.", id="the same"),
        pytest.param("Koll founded the yard.", "The yard was founded by Koll.", id="passive"),
        pytest.param("Koll founded the yard.", "She founded the yard.", id="pronoun"),
        pytest.param("Koll founded the yard.", "Holm sold the yard.", id="another deed"),
        pytest.param("The museum opened.", "The mayor opened the museum.", id="no deed of anybody's"),
        pytest.param("Koll resigned.", "Koll met calls to resign; she resigned.", id="called for, and done"),
        pytest.param("Koll led it.", "Holm led it and chose Koll to lead it.", id="chosen to"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side)) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Koll founded the yard.", "Holm founded the yard.", "Holm", id="another"),
        pytest.param("Koll founded the yard.", "The yard was founded by Holm.", "Holm", id="by another"),
        pytest.param("Jens Orlen left.", "Ole Orlen left.", "Ole Orlen", id="given name"),
        pytest.param(
            "Koll resigned.", "Koll rejected calls to resign; Holm resigned.", "Holm", id="only called for"
        ),
        pytest.param(
            "Passenger volumes fell.",
            "Freight volumes fell, and passenger trains ran.",
            "Freight volumes",
            id="kind",
        ),
        pytest.param(
            "Ida Holm founded the clinic.",
            "Ida Holm's brother founded the clinic.",
            "Ida Holm's brother",
            id="brother",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    side = beside(claim, passage)
    assert spelled(another(side)) == told


@pytest.mark.parametrize(
    ("claim", "passages"),
    [
        pytest.param("Koll founded the yard.", ["Rain fell.", "Holm left."], id="told of nobody"),
        pytest.param(
            "Koll founded the yard.",
            ["Holm founded the yard.", "Koll founded the yard."],
            id="told of its own, too",
        ),
        pytest.param(
            "Koll founded the yard.", ["Koll founded the yard.", "Holm founded it."], id="its own first"
        ),
    ],
)
def test_another_told_silent(claim: str, passages: list[str]) -> None:
    assert spelled(another_told(hear(claim, *passages).sides)) == ""


@pytest.mark.parametrize(
    ("claim", "passages", "told"),
    [
        pytest.param(
            "Koll founded the yard.", ["It is old.", "Holm founded the yard."], "Holm", id="in the next one"
        ),
        pytest.param(
            "Koll founded the yard.",
            ["Holm founded the yard.", "The yard was founded by Holm."],
            "Holm",
            id="in both",
        ),
    ],
)
def test_another_told(claim: str, passages: list[str], told: str) -> None:
    assert spelled(another_told(hear(claim, *passages).sides)) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("The king opened it.", "It was opened by the king.", "", id="the king"),
        pytest.param("The man opened it.", "It was opened by the king.", "", id="anybody"),
        pytest.param("Enzo Riva opened it.", "It was opened by the sculptor.", "", id="named nowhere"),
        pytest.param("The board opened it.", "It was opened by the king.", "", id="no person"),
        pytest.param("The queen opened it.", "It was opened by the king.", "the king", id="the queen"),
        pytest.param(
            "Enzo Riva opened the park.",
            "The park of Enzo Riva was opened by the king.",
            "the king",
            id="named before",
        ),
    ],
)
def test_by_another(claim: str, passage: str, told: str) -> None:
    assert spelled(another(beside(claim, passage))) == told


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Norda employs 300.", "Norda, which employs 300, will close its mill.", "", id="its own"
        ),
        pytest.param("The mill employs 300.", "Norda has a mill, which employs 300.", "", id="the mill"),
        pytest.param(
            "The mill employs 300.", "Norda, which employs 300, will close its mill.", "Norda", id="its owner"
        ),
    ],
)
def test_of_its_antecedent(claim: str, passage: str, told: str) -> None:
    assert spelled(another(beside(claim, passage))) == told
