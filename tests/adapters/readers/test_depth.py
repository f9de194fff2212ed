"""Depth is judged by tags that must be closed."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.depth import DEEPEST, is_deep


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("", id="nothing"),
        pytest.param("<p>words" * 5000, id="paragraphs never closed"),
        pytest.param("<li><img src=x>" * 5000, id="items never closed"),
        pytest.param("<div><b>x</b></div>" * 5000, id="many, side by side"),
        pytest.param("<div>" * DEEPEST + "</div>" * DEEPEST, id="as deep as browsers go"),
    ],
)
def test_flat(html: str) -> None:
    assert not is_deep(html)


@pytest.mark.parametrize("html", ["<div>" * 600, "<div><p>" * 600 + "</div>" * 600])
def test_deep(html: str) -> None:
    assert is_deep(html)
