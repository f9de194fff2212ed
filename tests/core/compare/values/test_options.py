"""What a passage offers for a value of the claim."""

from __future__ import annotations

import pytest

from claimcheck.core import redteam
from claimcheck.core.compare.values import options
from claimcheck.core.compare.values.figures import figures
from claimcheck.core.compare.values.options import Option, is_specific, options_of
from claimcheck.core.compare.values.relation import Relation
from tests.core.compare.judging import beside, read


def _asked(claim: str, passage: str) -> list[tuple[str, str, bool]]:
    side = beside(claim, passage)
    offered = options_of(side.claim, 0, side, frozenset(), {})
    return [(o.source.raw, str(o.relation), o.excludes) for o in offered]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The yard has 40 ships.", "The yard has ships.", id="no values"),
        pytest.param("The yard has 40 ships.", "The yard was built in May.", id="another sort"),
        pytest.param("It took two years.", "It costs $5 a year.", id="a rate is no length"),
        pytest.param("It is 40 metres long.", "It weighs 12 tonnes.", id="another unit"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _asked(claim, passage) == []


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "The yard has 40 ships.", "The yard has 40 ships.", [("40", "same", True)], id="the same"
        ),
        pytest.param(
            "The yard has 40 ships.",
            "The yard has 60 ships.",
            [("60", "disjoint", True)],
            id="another number",
        ),
        pytest.param(
            "The two firms merged.", "The three firms left.", [("three", "disjoint", False)], id="small"
        ),
        pytest.param(
            "Lund has 40 ships.",
            "Lund has 40 ships and 12 cars.",
            [("40", "same", True), ("12", "disjoint", False)],
            id="two of a sort",
        ),
    ],
)
def test_told(claim: str, passage: str, told: list[tuple[str, str, bool]]) -> None:
    assert _asked(claim, passage) == told


@pytest.mark.parametrize("name", redteam.CLASSES)
def test_what_is_left_out_changes_nothing(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A figure stands as it would if every option were weighed to its end."""
    heard = [beside(case.claim, case.source) for case in redteam.cases(name) if case.source]
    short = [figures(side.claim, [side]) for side in heard]
    monkeypatch.setattr(options, "_least", lambda *_: -1.0)
    assert short == [figures(side.claim, [side]) for side in heard]


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param(
            "Lund has 40 ships.",
            "Lund has 12 cars, 40 ships and 40 vans.",
            [("40", "same", True)],
            id="nearer kin is there",
        ),
    ],
)
def test_left_out(claim: str, passage: str, told: list[tuple[str, str, bool]]) -> None:
    side = beside(claim, passage)
    held: dict[Relation, Option] = {}
    for option in options_of(side.claim, 0, side, frozenset(), held):
        held[option.relation] = option
    assert [(o.source.raw, str(o.relation), o.excludes) for o in held.values()] == told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Some 40 ships sank.", id="two digits"),
        pytest.param("It sank in 1990.", id="a year"),
        pytest.param("Some 4,000 ships sank.", id="round"),
        pytest.param("More than 412 ships sank.", id="a bound"),
    ],
)
def test_specific_silent(text: str) -> None:
    assert not is_specific(read(text).values[0])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Some 412 ships sank.", id="three digits"),
        pytest.param("It sank on 3 May 1990.", id="a day"),
    ],
)
def test_specific(text: str) -> None:
    assert is_specific(read(text).values[0])
