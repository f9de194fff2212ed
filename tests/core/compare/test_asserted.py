"""What a text asserts, with what its article worked out."""

from __future__ import annotations

from datetime import date

from claimcheck.core.compare.asserted import values_of, with_recorded


def test_values_are_kept() -> None:
    assert values_of("It opened in 1963.", None) is values_of("It opened in 1963.", None)
    assert [value.raw for value in values_of("It opened in 1963.", None)] == ["1963"]


def test_recorded_dates_stand_in_place() -> None:
    text = "In February 40 people left."
    recorded = tuple(v for v in values_of(text, date(2019, 6, 1)) if v.days is not None)
    found = with_recorded(values_of(text, None), recorded)
    assert [value.timex for value in found if value.days is not None] == ["2019-02"]
    assert [value.raw for value in found] == ["February", "40"]
