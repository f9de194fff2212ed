"""What an archive may learn of."""

from __future__ import annotations

import pytest

from claimcheck.adapters.web.archive_settings import may_be_named
from claimcheck.adapters.web.guard import Guard

GUARD = Guard.opening(("intranet.example", "127.0.0.1:9"), frozenset({80, 443}))
OPEN, OURS = "https://archive.example/", "http://127.0.0.1:9/"


@pytest.mark.parametrize(
    ("address", "archive"),
    [
        pytest.param("http://intranet.example/a", OPEN, id="ours alone, to the open web"),
        pytest.param("http://10.0.0.1/a", OURS, id="private"),
        pytest.param("http://a.example:22/", OURS, id="a port that is not fetched from"),
        pytest.param("https://a.example/", "archive", id="an archive that is none"),
    ],
)
def test_what_is_not_named(address: str, archive: str) -> None:
    assert not may_be_named(address, archive, GUARD)


@pytest.mark.parametrize(
    ("address", "archive"), [("https://a.example/", OPEN), ("http://intranet.example/a", OURS)]
)
def test_what_is(address: str, archive: str) -> None:
    assert may_be_named(address, archive, GUARD)
