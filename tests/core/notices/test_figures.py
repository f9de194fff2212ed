"""Figures as an editor reads them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from claimcheck.core.notices.figures import is_slip, one_place, plain


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        ("3400", "3,400"),
        ("20600000.0", "20.6 million"),
        ("1500000000", "1.5 billion"),
        ("0.50", "0.5"),
        ("20", "20"),
    ],
)
def test_plain(number: str, printed: str) -> None:
    assert plain(Decimal(number)) == printed


def test_one_place() -> None:
    assert [one_place(Decimal(text)) for text in ("-6.36", "20", "0.04")] == ["-6.4", "20", "0"]


@pytest.mark.parametrize(
    ("first", "second", "slip"),
    [
        pytest.param("4812", "8412", True, id="two neighbours change places"),
        pytest.param("4812", "4912", True, id="one digit"),
        pytest.param("20.9", "80.9", True, id="decimals"),
        pytest.param("4812", "48120", False, id="another size"),
        pytest.param("4812", "4921", False, id="two digits"),
        pytest.param("300000", "400000", False, id="round"),
        pytest.param("14", "15", False, id="too few digits to tell"),
        pytest.param("4812", "4812", False, id="the same"),
    ],
)
def test_slips(first: str, second: str, slip: bool) -> None:
    assert is_slip(Decimal(first), Decimal(second)) == slip
