"""Both grammars together."""

from __future__ import annotations

from datetime import date

from claimcheck.core.model.value import ValueKind
from claimcheck.core.values import find_values


def test_times_win_over_quantities() -> None:
    """A year is no count, and neither is a day of a month."""
    found = find_values("On 26 May 2017 some 120 men left.", reference=date(2020, 7, 3))
    assert [value.kind for value in found if value.kind is ValueKind.DATE] == [ValueKind.DATE]
    assert found[0].raw == "26 May 2017"
    assert [value.number for value in found[1:]] == [120]


def test_no_value_in_no_text() -> None:
    """Nothing asserts nothing."""
    assert find_values("") == []
    assert find_values("It rained on the plain.") == []
