"""Two that changed places."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.who.mirrored import turned, turned_names
from tests.core.compare.judging import beside, spelled


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("Koll owes Holm 3 million.", "Koll owes Holm 3 million crowns.", id="as told"),
        pytest.param("Koll owes 3 million to Holm.", "Koll owes Holm 3 million.", id="given to"),
        pytest.param("Holm was paid 900 crowns by Koll.", "Koll paid Holm 900 crowns.", id="passive"),
        pytest.param("Holm was awarded the prize.", "The prize was awarded to Holm.", id="awarded"),
        pytest.param("Lund and Varby closed schools.", "Varby and Lund closed schools.", id="listed"),
        pytest.param("Lund merged with Varby.", "Varby merged with Lund.", id="either way"),
        pytest.param("Lund is as big as Varby.", "Varby is as big as Lund.", id="as big as"),
        pytest.param("In Lund rents fell.", "Rents fell in Lund.", id="where both are"),
        pytest.param(
            "Rents in Lund fell after rents in Varby fell.",
            "Rents in Varby fell after rents in Lund fell.",
            id="what stands twice",
        ),
        pytest.param(
            "Imports grew more slowly than exports.",
            "Exports grew faster than imports.",
            id="from its other end",
        ),
        pytest.param(
            "The attack on Lund began.", "The attack on Varby by Lund began.", id="one of them alone"
        ),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert spelled(turned(beside(claim, passage))) == ""


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Koll owes Holm 3 million.", "Holm owes Koll 3 million.", "Koll / Holm", id="owed"),
        pytest.param(
            "Koll owes 3 million to Holm.", "Holm owes Koll 3 million.", "Koll / Holm", id="given to"
        ),
        pytest.param(
            "The sale by Koll to Holm closed.",
            "The sale by Holm to Koll closed.",
            "Koll / Holm",
            id="by and to",
        ),
        pytest.param(
            "The sale to Holm by Koll closed.",
            "The sale by Holm to Koll closed.",
            "Holm / Koll",
            id="to and by",
        ),
        pytest.param(
            "A loan from Koll to Holm was repaid.",
            "A loan from Holm to Koll was repaid.",
            "Koll / Holm",
            id="from and to",
        ),
        pytest.param(
            "The attack on Lund by Varby began.",
            "The attack on Varby by Lund began.",
            "Lund / Varby",
            id="on and by",
        ),
        pytest.param(
            "Koll's complaint against Holm was dropped.",
            "Holm's complaint against Koll was dropped.",
            "Koll / Holm",
            id="owner",
        ),
        pytest.param(
            "The mill is taller than the tower.",
            "The tower is taller than the mill.",
            "mill / tower",
            id="than",
        ),
        pytest.param(
            "Lund is twice as big as Varby.", "Varby is twice as big as Lund.", "Lund / Varby", id="twice as"
        ),
        pytest.param(
            "Rents in Lund rose faster than in Varby.",
            "Rents in Varby rose faster than in Lund.",
            "Lund / Varby",
            id="than in",
        ),
        pytest.param(
            "The town owes the builder 2 million.",
            "The builder owes the town 2 million.",
            "town / builder",
            id="plain nouns",
        ),
    ],
)
def test_told(claim: str, passage: str, told: str) -> None:
    assert spelled(turned(beside(claim, passage))) == told


def test_a_sentence_without_a_known_verb_has_its_subject_first() -> None:
    side = beside("Varby lies north of Lund.", "Lund lies north of Varby.")
    assert spelled(turned(side)) == "Varby / Lund"


def test_only_two_names_are_nobody_else() -> None:
    assert spelled(turned_names(beside("Koll owes Holm 5.", "Holm owes Koll 5."))) == "Koll / Holm"
    assert turned_names(beside("The town owes the builder 5.", "The builder owes the town 5.")) is None
