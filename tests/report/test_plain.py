"""Text from outside does nothing but be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.report.plain import plain, plain_lines


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("63 men were held", id="words"),
        pytest.param("“Café” – naïve, 5 €…", id="marks and accents"),
        pytest.param("日本語 العربية עברית", id="other scripts"),
        pytest.param("👩‍👩‍👧 and ❤️", id="joined emoji"),
        pytest.param("a::b and std::vector", id="colons inside a line"),
        pytest.param("[bold]not markup[/bold]", id="what Rich calls markup"),
    ],
)
def test_ordinary_text_stays(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("\x1b[31mred", "␛[31mred", id="ANSI colour"),
        pytest.param("\x1b]0;title\x07x", "␛]0;title␇x", id="OSC title"),
        pytest.param("a\x9b2Jb", "a<U+009B>2Jb", id="C1 control"),
        pytest.param("evil\u202egnp.exe", "evil<U+202E>gnp.exe", id="bidi override"),
        pytest.param("a\u2066b\u2069", "a<U+2066>b<U+2069>", id="bidi isolates"),
        pytest.param("zero\u200bwidth", "zero<U+200B>width", id="zero width"),
        pytest.param("::error::pwned", ":·:error::pwned", id="workflow command"),
        pytest.param("  ::add-mask::x", ":·:add-mask::x", id="workflow command, indented"),
        pytest.param("x ##[error]y", "x #·#[error]y", id="the older spelling, anywhere"),
        pytest.param("a\r\nb\nc", "a b c", id="one line"),
    ],
)
def test_what_would_be_obeyed_is_shown(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_every_line_is_guarded() -> None:
    assert plain_lines("fine\n::error::x\r\n\t::warning::y") == "fine\n:·:error::x\n\t:·:warning::y"


@given(st.text())
def test_no_control_survives(text: str) -> None:
    shown = plain(text)
    assert not any(ord(c) < 32 or 0x7F <= ord(c) <= 0x9F or 0x202A <= ord(c) <= 0x202E for c in shown)
    assert not shown.lstrip().startswith("::")
    assert "##[" not in shown
    assert plain(shown) == shown
