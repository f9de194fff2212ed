"""Which response headers are kept with a capture, and how its record has them."""

from __future__ import annotations

import pytest

from claimcheck.adapters.kept_headers import as_archived, worth_keeping

SENT = {
    "content-type": "text/html",
    "content-length": "12",
    "date": "Sun, 01 Mar 2026 12:00:00 GMT",
    "server": "quay/1",
    "content-language": "en-GB",
    "link": '</a>; rel="canonical"',
    "cache-control": "max-age=60",
    "etag": '"v1"',
    "last-modified": "Sat, 28 Feb 2026 12:00:00 GMT",
}


@pytest.mark.parametrize(
    "name", ["set-cookie", "authorization", "www-authenticate", "x-request-id", "content-security-policy"]
)
def test_what_is_no_evidence_is_not_kept(name: str) -> None:
    assert worth_keeping({name: "secret"}) == {}


@pytest.mark.parametrize("value", ["", "x" * 5000])
def test_what_says_nothing_or_too_much_is_not_kept(value: str) -> None:
    assert worth_keeping({"link": value}) == {}


def test_what_is_evidence_is_kept_as_sent() -> None:
    assert worth_keeping(SENT | {"set-cookie": "a=b"}) == SENT


def test_a_record_has_them_by_their_names() -> None:
    written = dict(as_archived(SENT, 12))
    assert {name.lower(): value for name, value in written.items()} == SENT
    assert {"ETag", "Last-Modified", "Content-Language", "Cache-Control"} < set(written)


@pytest.mark.parametrize("packing", [{"content-encoding": "gzip"}, {}])
def test_of_a_packed_body_the_record_tells_its_own_length(packing: dict[str, str]) -> None:
    """And what was sent, by a name that makes nobody unpack what is unpacked."""
    written = dict(as_archived(SENT | packing, 40))
    assert written["Content-Length"] == "40"
    assert written["X-Archive-Orig-Content-Length"] == "12"
    assert "Content-Encoding" not in written
    assert written.get("X-Archive-Orig-Content-Encoding") == packing.get("content-encoding")
