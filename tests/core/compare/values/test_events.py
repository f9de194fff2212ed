"""Whether two dates are of one event."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.values.events import bears_out, may_exclude
from tests.core.compare.judging import beside


def _asked(claim: str, passage: str) -> tuple[bool, bool]:
    side = beside(claim, passage)
    value, source = side.claim.values[-1], side.passage.values[-1]
    return (bears_out(side, value, source), may_exclude(side, value, source))


@pytest.mark.parametrize(
    ("claim", "passage", "told"),
    [
        pytest.param("Holm left Lund in 1990.", "Holm left Lund in 1991.", (True, True), id="of one deed"),
        pytest.param("Holm has led it since 1990.", "Holm led it in 1991.", (True, False), id="goes on"),
        pytest.param(
            "The ferry sank on Monday.",
            "Published on Friday: the ferry sank.",
            (True, False),
            id="of the page",
        ),
        pytest.param(
            "Holm left Lund in 1990.", "Tessel bought a new yard in 1990.", (False, False), id="another deed"
        ),
        pytest.param(
            "The first ferry sank in 1990.", "Ferries sank in 1991.", (True, False), id="first of several"
        ),
        pytest.param(
            "The ferry sank on 3 May 1990.",
            "The ferry sank in the 19th century.",
            (True, False),
            id="a century",
        ),
    ],
)
def test_said(claim: str, passage: str, told: tuple[bool, bool]) -> None:
    assert _asked(claim, passage) == told
