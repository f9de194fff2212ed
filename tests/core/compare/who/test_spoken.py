"""A claim's quotations against the source's words."""

from __future__ import annotations

import pytest

from claimcheck.core.compare.quotations import QuoteIndex
from claimcheck.core.compare.who.spoken import reason_of, spoken
from tests.core.compare.judging import read


def _asked(claim: str, source: str) -> list[tuple[str, str]]:
    return [
        (str(one.match.state), one.other_speaker or one.doubtful_speaker or one.cut or "")
        for one in spoken(read(claim), QuoteIndex(source), source)
    ]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param("Holm left Lund.", "Holm left Lund.", id="none"),
    ],
)
def test_silent(claim: str, source: str) -> None:
    assert _asked(claim, source) == []


@pytest.mark.parametrize(
    ("claim", "source", "told"),
    [
        pytest.param(
            "“We ran out of time and money,” said Ida Holm.",
            "“We ran out of time and money,” said Ida Holm.",
            [("verbatim", "")],
            id="the same",
        ),
        pytest.param(
            "“We ran out of food and money,” said Ida Holm.",
            "“We ran out of time and money,” said Ida Holm.",
            [("altered", "")],
            id="altered",
        ),
        pytest.param(
            "“Nobody told us about the storm,” said Ida Holm.",
            "Rain fell in Lund on Monday.",
            [("missing", "")],
            id="missing",
        ),
        pytest.param(
            "“We ran out of time and money,” said Ida Holm.",
            "“We ran out of time and money,” said Jonas Moser.",
            [("verbatim", "Jonas Moser")],
            id="another's",
        ),
    ],
)
def test_told(claim: str, source: str, told: list[tuple[str, str]]) -> None:
    assert _asked(claim, source) == told


@pytest.mark.parametrize(
    ("claim", "source", "told"),
    [
        pytest.param(
            "“We ran out of time and money,” said Ida Holm.",
            "“We ran out of time and money,” said Ida Holm.",
            "quote-agrees",
            id="the same",
        ),
        pytest.param(
            "“We ran out of food and money,” said Ida Holm.",
            "“We ran out of time and money,” said Ida Holm.",
            "quote-altered",
            id="altered",
        ),
        pytest.param(
            "“Nobody told us about the storm,” said Ida Holm.",
            "Rain fell in Lund on Monday.",
            "quote-missing",
            id="missing",
        ),
        pytest.param(
            "“We ran out of time and money,” said Ida Holm.",
            "“We ran out of time and money,” said Jonas Moser.",
            "quote-other-speaker",
            id="another's",
        ),
        pytest.param(
            "“We expect costs to ease in the spring,” said Ida Holm.",
            "“We expect costs to ease in the spring, but not to return to last year's level,” said Ida Holm.",
            "qualifier-dropped",
            id="cut short",
        ),
        pytest.param(
            "“We ran out of time and money,” said Ida Holm.",
            "Jonas Moser came late. “We ran out of time and money,” he said.",
            "speaker-differs",
            id="a pronoun",
        ),
    ],
)
def test_reason(claim: str, source: str, told: str) -> None:
    reading = read(claim)
    assert reason_of(reading, spoken(reading, QuoteIndex(source), source)[0], source).rule == told
