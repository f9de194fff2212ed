"""The table of weakenings: every rule once, and its reasons in their order."""

from __future__ import annotations

from types import ModuleType

import pytest

from claimcheck.core import redteam
from claimcheck.core.compare.weakenings import RULES, heard, values, who, wording
from claimcheck.core.compare.weakenings.rule import Rule
from tests.core.compare.judging import hear


def _told(claim: str, *passages: str) -> list[str]:
    hearing = hear(claim, *passages)
    return [reason.rule for reason in heard(hearing, hearing.sides[0])]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        pytest.param("The ferry sank off Lund.", "The ferry sank off Lund on Monday.", id="as told"),
        pytest.param("Koll wants to resign.", "Koll wants to resign.", id="as open as there"),
        pytest.param("The ferry sank off Lund.", "Rents rose.", id="another matter"),
    ],
)
def test_silent(claim: str, passage: str) -> None:
    assert _told(claim, passage) == []


@pytest.mark.parametrize(
    ("claim", "passage", "codes"),
    [
        pytest.param("Koll left.", "Holm left.", ["doer-missing", "doer-differs"], id="who"),
        pytest.param("Koll resigned.", "Moser urged Koll to resign.", ["mood-differs"], id="wording"),
        pytest.param(
            "The ferry sank.",
            "The ferry may have sunk among rocks.",
            ["hedge-dropped", "qualifier-dropped"],
            id="the surest first",
        ),
    ],
)
def test_told_in_order(claim: str, passage: str, codes: list[str]) -> None:
    assert _told(claim, passage) == codes


@pytest.mark.parametrize("room", [values, who, wording])
def test_each_rule_of_a_room_stands_in_the_table_once(room: ModuleType) -> None:
    rules = [rule for rule in vars(room).values() if isinstance(rule, Rule)]
    assert rules
    assert [RULES.count(rule) for rule in rules] == [1] * len(rules)


def test_the_table_has_no_rule_of_nowhere() -> None:
    assert len(RULES) == sum(
        isinstance(rule, Rule) for room in (values, who, wording) for rule in vars(room).values()
    )


@pytest.mark.parametrize("name", redteam.CLASSES)
def test_a_rule_finds_nothing_without_its_words(name: str) -> None:
    """A rule that is not asked, since neither text has a word it lives on, would have found nothing there."""
    for case in redteam.cases(name):
        hearing = hear(case.claim, case.source or case.claim)
        side = hearing.sides[0]
        found = [(rule.code, pair) for rule in RULES if (pair := rule.find(hearing, side))]
        assert [(reason.rule, (reason.claim, reason.source)) for reason in heard(hearing, side)] == found
