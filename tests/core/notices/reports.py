"""What the rules say of a text, for the tests of each."""

from __future__ import annotations

from datetime import date

from claimcheck import extract
from claimcheck.core.model.extraction import Notice

PUBLISHED = date(2020, 7, 3)
"""The day every article of these tests is of: a Friday."""


def notices(text: str, code: str, published: date | None = PUBLISHED, form: str = "text") -> list[Notice]:
    """The notices with *code* that the article *text* gets."""
    return [
        notice for notice in extract(text, published=published, format=form).notices if notice.code == code
    ]


def reported(text: str, code: str, published: date | None = PUBLISHED, form: str = "text") -> list[str]:
    """The words that *code* is reported of."""
    return [text[notice.start : notice.end] for notice in notices(text, code, published, form)]
