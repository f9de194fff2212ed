"""Values and the slots they stand in, through the public verdict and its reasons."""

from __future__ import annotations

import pytest

from claimcheck.core.assess import assess
from claimcheck.core.model.finding import Verdict

_QUAKE = "The earthquake in Tamar killed 24 people and injured 310, the ministry said."


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        pytest.param(
            "The choir has 40 singers.", "The bus to Ostrel runs every 40 minutes.", id="another matter"
        ),
        pytest.param(
            "The earthquake in Tamar injured 24 people.", _QUAKE, id="the other value of the sentence"
        ),
        pytest.param("Several people died in Tamar.", "Many people live in Tamar.", id="vague"),
        pytest.param("Veltro paid $5 a year.", "Veltro paid in June a year ago.", id="a rate is no length"),
    ],
)
def test_no_support(claim: str, source: str) -> None:
    assert assess(claim, source).verdict is not Verdict.SUPPORTS


@pytest.mark.parametrize(
    ("claim", "source", "rule"),
    [
        pytest.param("The earthquake in Tamar killed 24 people.", _QUAKE, "number-agrees", id="count"),
        pytest.param("The earthquake in Tamar killed 25 people.", _QUAKE, "number-differs", id="one off"),
        pytest.param("The earthquake in Tamar killed 1,000 people.", _QUAKE, "number-differs", id="far off"),
        pytest.param(
            "The hostages were held for two years and ten months.",
            "The hostages were seized and held on 8 August 2017 and freed on 20 June 2020.",
            "duration-agrees",
            id="between two dates",
        ),
        pytest.param(
            "Officials said 12 people died in the floods.",
            "Officials said seven people died in the floods in Lissen and five in Ostrel.",
            "number-less-precise",
            id="a total in parts",
        ),
        pytest.param(
            "Ida Holm died on 3 June 1979.",
            "Ida Holm (1 May 1902 – 3 June 1979) was a baker in Tamar.",
            "date-agrees",
            id="a life in brackets",
        ),
        pytest.param(
            "Ida Holm was born on 3 June 1979.",
            "Ida Holm (1 May 1902 – 3 June 1979) was a baker in Tamar.",
            "date-differs",
            id="the other end of a life",
        ),
    ],
)
def test_rules(claim: str, source: str, rule: str) -> None:
    found = assess(claim, source)
    assert rule in {reason.rule for reason in found.reasons}, found


def test_a_reason_names_both_tokens_where_they_stand() -> None:
    claim = "The earthquake in Tamar killed 25 people."
    (reason, *_) = assess(claim, _QUAKE).reasons
    assert reason.message == "the claim says “25”; the passage says “24”"
    assert reason.claim is not None
    assert reason.source is not None
    assert claim[reason.claim.start : reason.claim.end] == reason.claim.text == "25"
    assert _QUAKE[reason.source.start : reason.source.end] == reason.source.text == "24"
