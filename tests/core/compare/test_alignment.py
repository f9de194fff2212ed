"""Which words of a claim stand in which words of a passage."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.alignment import matches
from tests.core.compare.judging import read


@pytest.mark.parametrize(
    ("claim", "passage", "expected"),
    [
        pytest.param("The ship sank.", "The ship sank.", {"ship": ["ship"], "sank": ["sank"]}, id="the same"),
        pytest.param(
            "The firm closed.", "The company closed.", {"firm": ["company"], "closed": ["closed"]}, id="alike"
        ),
        pytest.param(
            "Smoking is banned in bars.",
            "Smoking is banned in schools.",
            {"smoking": ["smoking"], "banned": ["banned"]},
            id="none is like what another word is",
        ),
        pytest.param(
            "Bars are banned.",
            "Bars are banned.",
            {"bars": ["bars"], "banned": ["banned"]},
            id="each its own",
        ),
    ],
)
def test_matches(claim: str, passage: str, expected: dict[str, list[str]]) -> None:
    ours, theirs = read(claim), read(passage)
    found = matches(ours, theirs)
    assert {ours.low[n]: [theirs.low[p] for p in places] for n, (places, _) in found.items()} == expected
