"""Dot files, ledgers, private notes and our own articles are no sources; anything else of the project may be."""

from __future__ import annotations

import pytest

from claimcheck.core.record.closed_files import OwnFiles, closed

OWN = OwnFiles("claims", ("articles/quay.md", "claims/articles/pier.md"))


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("sources/minutes.txt", id="minutes"),
        pytest.param("articles/quay-minutes.md", id="beside an article"),
        pytest.param("claims/saved/page.html", id="saved beside the ledgers"),
        pytest.param("sources/budget.json", id="data"),
        pytest.param("claims.json", id="named like the folder"),
        pytest.param("minutes.2019.txt", id="a dot inside"),
        pytest.param("private/letter.txt", id="another private folder"),
    ],
)
def test_may_be_a_source(path: str) -> None:
    assert closed(path, OWN) == ""


@pytest.mark.parametrize(
    ("path", "why"),
    [
        pytest.param(".git/config", "begins with a dot", id="git"),
        pytest.param("vendor/site/.git/config", "begins with a dot", id="git further down"),
        pytest.param(".env", "begins with a dot", id="settings"),
        pytest.param(".claimcheck/snapshots/ab/ab.snapshot", "begins with a dot", id="our own store"),
        pytest.param("claims/.quay.lock", "begins with a dot", id="a draft of a ledger"),
        pytest.param("claims/private/names.txt", "out of evidence", id="private"),
        pytest.param("Claims/Private/names.txt", "out of evidence", id="private in capitals"),
        pytest.param("claims/quay.json", "ledger of ours", id="ledger"),
        pytest.param("articles/quay.md", "article of ours", id="article"),
        pytest.param("Articles/Quay.md", "article of ours", id="article in capitals"),
        pytest.param("claims/articles/pier.md", "article of ours", id="article beside the ledgers"),
    ],
)
def test_is_no_source(path: str, why: str) -> None:
    assert why in closed(path, OWN)
