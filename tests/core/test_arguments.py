"""What the public functions say of an argument of the wrong kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import claimcheck

_TEXT = "It has 40 ships."


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(lambda: claimcheck.assess("", ""), id="empty texts"),
        pytest.param(lambda: claimcheck.assess(_TEXT, _TEXT, claim_date=date(2020, 5, 1)), id="a day"),
        pytest.param(lambda: claimcheck.match_quote("", ""), id="no quotation"),
        pytest.param(lambda: claimcheck.extract("", published=None), id="no article"),
        pytest.param(lambda: claimcheck.reanchor(claimcheck.anchor(_TEXT, 0, 2), ""), id="no text any more"),
    ],
)
def test_what_is_right_passes(call: Callable[[], object]) -> None:
    call()


@pytest.mark.parametrize(
    ("name", "arguments", "options", "said"),
    [
        pytest.param(
            "assess",
            (None, "x"),
            {},
            'assess: claim must be a str, not None; an empty text is ""',
            id="claim",
        ),
        pytest.param(
            "assess", ("x", b"x"), {}, "assess: source_text must be a str, not bytes; decode", id="bytes"
        ),
        pytest.param(
            "assess", ("x", "x"), {"claim_date": "2020-05-01"}, "claim_date must be a datetime.date", id="day"
        ),
        pytest.param(
            "assess", ("x", "x"), {"source_date": 2020}, "source_date must be a datetime.date", id="its day"
        ),
        pytest.param("match_quote", (None, "x"), {}, "match_quote: quote must be a str", id="quote"),
        pytest.param("match_quote", ("x", 5), {}, "match_quote: text must be a str, not int", id="text"),
        pytest.param("find_values", (None,), {}, "find_values: text must be a str", id="values"),
        pytest.param(
            "find_values", ("x",), {"reference": "today"}, "reference must be a datetime.date", id="reference"
        ),
        pytest.param("extract", (None,), {}, "extract: text must be a str", id="article"),
        pytest.param("extract", ("x",), {"format": None}, "extract: format must be a str", id="format"),
        pytest.param(
            "extract", ("x",), {"published": "2020"}, "published must be a datetime.date", id="published"
        ),
        pytest.param("anchor", (None, 0, 1), {}, "anchor: text must be a str", id="anchored"),
        pytest.param("anchor", ("x", "0", 1), {}, "anchor: start must be an int, not str", id="place"),
        pytest.param(
            "reanchor", ("x", "x"), {}, "anchor must be what claimcheck.anchor gives, not str", id="anchor"
        ),
    ],
)
def test_what_is_wrong_is_told_in_one_line(
    name: str, arguments: tuple[Any, ...], options: dict[str, Any], said: str
) -> None:
    with pytest.raises(TypeError) as raised:
        getattr(claimcheck, name)(*arguments, **options)
    told = str(raised.value)
    assert told.startswith(f"claimcheck.{name}: ")
    assert said in told
    assert "\n" not in told
