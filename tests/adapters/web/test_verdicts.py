"""Answers that are no page, in words for people."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claimcheck.adapters.web.verdicts import refused_status

NOW = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("asked", ["", "soon", "0", "Sat, 14 Mar 2026 11:00:00 GMT"])
def test_no_wait_is_said_where_none_is_asked(status: int, asked: str) -> None:
    assert "wait" not in refused_status(status, {"retry-after": asked}, NOW).detail


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("3600", "wait 1 hour"),
        ("45", "wait 45 seconds"),
        ("90", "wait 2 minutes"),
        ("172800", "wait 2 days"),
        ("Sat, 14 Mar 2026 15:00:00 GMT", "wait 3 hours"),
    ],
)
def test_the_wait_a_server_asks_for_is_said(status: int, asked: str, said: str) -> None:
    assert refused_status(status, {"retry-after": asked}, NOW).detail.endswith(said)


def test_legal_reasons_are_said() -> None:
    assert "legal reasons (451)" in refused_status(451, {}, NOW).detail
