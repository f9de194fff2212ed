"""The gate's exit code: never 0 after looking at nothing."""

from __future__ import annotations

import pytest

from claimcheck.core.record.gate import Exit, Gap, GapKind, verdict

GAP = Gap(GapKind.UNSOURCED, "a.md", 1, 1, 1, "c1", "words", "no source cited", "cite")
UNREADABLE = GAP._replace(kind=GapKind.UNREADABLE)


@pytest.mark.parametrize(
    ("gaps", "looked_at", "failures", "code"),
    [
        pytest.param([], 0, 0, Exit.UNUSABLE, id="nothing was looked at"),
        pytest.param([], 5, 1, Exit.UNUSABLE, id="one article could not be read"),
        pytest.param([GAP], 5, 1, Exit.UNUSABLE, id="and others fall short"),
        pytest.param([GAP], 5, 0, Exit.SHORT, id="falls short"),
        pytest.param([UNREADABLE, GAP], 5, 0, Exit.SHORT, id="short and unreadable"),
        pytest.param([UNREADABLE], 5, 0, Exit.UNCHECKED, id="unreadable only"),
        pytest.param([], 5, 0, Exit.FINE, id="fine"),
    ],
)
def test_exit(gaps: list[Gap], looked_at: int, failures: int, code: Exit) -> None:
    assert verdict(gaps, looked_at, failures) is code
