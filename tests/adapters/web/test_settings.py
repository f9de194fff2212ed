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


@pytest.mark.parametrize(
    "entry",
    [
        "intranet.example",
        "Intranet.Example:9000",
        "127.0.0.1",
        "127.0.0.1:9000",
        "[::1]",
        "[::1]:80",
        "bücher.example",
    ],
)
def test_hosts_that_may_be_opened(entry: str) -> None:
    assert FetchSettings(allow=(entry,)).allow == (entry,)


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        pytest.param("*", "wildcard", id="everything"),
        pytest.param("10.*", "wildcard", id="a wildcard"),
        pytest.param("127.0.0.0/8", "range", id="a range"),
        pytest.param("http://127.0.0.1", "scheme", id="an address"),
        pytest.param("127.0.0.1:abc", "no port", id="a word for a port"),
        pytest.param("127.0.0.1:", "no port", id="no port"),
        pytest.param("127.0.0.1:70000", "no port", id="a port too high"),
        pytest.param("::1", "brackets", id="bare IPv6"),
        pytest.param("0x7f.1", "odd way", id="an odd number"),
        pytest.param(" ", "host", id="blank"),
        pytest.param("two hosts", "blanks", id="two hosts"),
        pytest.param("169.254.169.254", "never opened", id="metadata"),
        pytest.param("169.254.169.254:80", "never opened", id="metadata with a port"),
        pytest.param("[fe80::1]", "never opened", id="link-local"),
        pytest.param("[::ffff:169.254.169.254]", "never opened", id="metadata, mapped"),
        pytest.param("metadata.google.internal", "never opened", id="metadata by name"),
    ],
)
def test_hosts_that_may_not(entry: str, why: str) -> None:
    with pytest.raises(ValueError, match=f"allow: .*{why}"):
        FetchSettings(allow=(entry,))
