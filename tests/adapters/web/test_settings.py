"""Limits that limit nothing, or everything, cannot be set."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from claimcheck.adapters.web.settings import FetchSettings


@pytest.mark.parametrize(
    "change",
    [{"connect_seconds": 0}, {"max_bytes": 0}, {"concurrency": -1}, {"retries": -1}, {"host_pause": -0.1}],
)
def test_senseless_limits(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(change))):
        replace(FetchSettings(), **change)


def test_a_host_may_be_asked_without_pause_or_retry() -> None:
    assert FetchSettings(host_pause=0, retries=0, max_redirects=0).retries == 0
