"""Numbers as their cells show them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.readers.xlsx.formats import as_shown


@pytest.mark.parametrize(
    ("number", "code", "said"),
    [
        ("412", "General", "412"),
        ("412.0", "General", "412"),
        ("0.30000000000000004", "General", "0.3"),
        ("1E-3", "General", "0.001"),
        ("1234567", "#,##0", "1,234,567"),
        ("12.345", "0.0", "12.3"),
        ("2.5", "0", "3"),
        ("0.1234", "0.0%", "12.3%"),
        ("0.5", "0%", "50%"),
        ("1200", '#,##0 "kr"', "1,200 kr"),
        ("1200", "[$€-407] #,##0.00", "€ 1,200.00"),
        ("-3", "0;[Red]-0", "-3"),
        ("45291", "yyyy-mm-dd", "31 December 2023"),
        ("45291", "mmm yyyy", "December 2023"),
        ("45291", "yyyy", "2023"),
        ("45291", "d mmm", "31 December"),
        ("45291.5", "dd/mm/yyyy h:mm", "31 December 2023 12:00"),
        ("0.75", "h:mm", "18:00"),
        ("0.75", "[h]:mm", "18:00"),
        ("7", "@", "7"),
        ("not a number", "0", "not a number"),
        ("1E+400", "0", "1E+400"),
        ("1E-99999", "General", "1E-99999"),
        ("9E+9999999", "0.0", "9E+9999999"),
        ("9999999999", "yyyy-mm-dd", "9999999999"),
    ],
)
def test_a_number_under_a_format(number: str, code: str, said: str) -> None:
    assert as_shown(number, code) == said


@pytest.mark.parametrize(
    ("number", "code", "said"),
    [
        ("4800000", '"£"#,##0.0,,"m"', "£4.8m"),
        ("4800000", '#,##0.0,"k"', "4,800.0k"),
        ("4800000", "0,,", "5"),
        ("4800000", "#,##0,", "4,800"),
        ("1234567", '0.##,,"m"', "1.23m"),
        ("1200000", '0.##,,"m"', "1.2m"),
        ("2000000", '0.##,,"m"', "2m"),
        ("1250000", "0.0##,,\\m", "1.25m"),
        ("-4800000", '"£"0.0,,"m"', "£-4.8m"),
        ("-4800000", '0.0,,"m";-0.0,,"m"', "-4.8m"),
        ("-4800000", '0.0,,"m";[Red](0.0,,"m")', "-4.8m"),
        ("-4800000", '#,##0;-0.0,,"m"', "-4800000"),
        ("-4800000", '0;0" lost"', "-4800000"),
        ("4800000", '[>=1000000]0.0,,"m";[>=1000]0.0,"k";0', "4.8m"),
        ("4800", '[>=1000000]0.0,,"m";[>=1000]0.0,"k";0', "4.8k"),
        ("480", '[>=1000000]0.0,,"m";[>=1000]0.0,"k";0', "480"),
        ("480", '[>=1000000]0.0,,"m"', "480"),
        ("0", '0.0,,"m";-0.0,,"m";"nil"', "0.0m"),
        ("0", '0.0,,"m";-0.0,,"m";0', "0"),
        ("4800", '0.0"; a thousand"', "4800.0; a thousand"),
        ("12.3", '0.0"%"', "12.3%"),
        ("1230", "0.0,%", "123.0%"),
        ("4800000", "0,.0", "4800000"),
        ("0.5", "# ?/?", "0.5"),
        ("12345", "0.00E+00", "12345"),
        ("5551234", "000-0000", "5551234"),
        ("7", "[Red]General", "7"),
    ],
)
def test_what_a_format_scales_or_says_by_the_number(number: str, code: str, said: str) -> None:
    """Where it is not sure what is shown, the number as it is."""
    assert as_shown(number, code) == said


def test_days_counted_from_1904() -> None:
    assert as_shown("0", "yyyy-mm-dd", from_1904=True) == "1 January 1904"


@given(st.text("0123456789.eE+-", max_size=12), st.text('0#?,.%;"[]@ymdhs -', max_size=12))
def test_never_an_error(number: str, code: str) -> None:
    assert isinstance(as_shown(number, code), str)
