"""When to ask again, and when not to."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claimcheck.adapters.web.retry import retry_delay
from claimcheck.adapters.web.settings import FetchSettings

NOW = datetime(2021, 5, 4, 12, 0, tzinfo=UTC)
SETTINGS = FetchSettings(retries=2, retry_pause=0.5, max_retry_after=10.0)


@pytest.mark.parametrize(
    ("tries", "retry_after"),
    [
        pytest.param(2, "", id="tried often enough"),
        pytest.param(2, "1", id="tried often enough although asked to come back"),
        pytest.param(0, "11", id="longer than is waited"),
        pytest.param(0, "999999999999999999999", id="for ever"),
        pytest.param(0, "Tue, 04 May 2021 13:00:00 GMT", id="an hour from now"),
    ],
)
def test_not_again(tries: int, retry_after: str) -> None:
    assert retry_delay(tries, retry_after, NOW, SETTINGS) is None


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        pytest.param("0", 0.0, id="at once"),
        pytest.param(" 7 ", 7.0, id="seconds"),
        pytest.param("Tue, 04 May 2021 12:00:05 GMT", 5.0, id="a date"),
        pytest.param("Tue, 04 May 2021 11:00:00 GMT", 0.0, id="a date gone by"),
    ],
)
def test_as_the_server_asks(retry_after: str, seconds: float) -> None:
    assert retry_delay(0, retry_after, NOW, SETTINGS) == seconds


@pytest.mark.parametrize("retry_after", ["", "soon", "-1", "4 May", "²"])
def test_longer_each_time_where_the_server_says_nothing(retry_after: str) -> None:
    """Half to one and a half times the pause, doubled for the second try."""
    first = retry_delay(0, retry_after, NOW, SETTINGS)
    second = retry_delay(1, retry_after, NOW, SETTINGS)
    assert first is not None
    assert second is not None
    assert 0.25 <= first <= 0.75
    assert 0.5 <= second <= 1.5
