"""The words people read: each reason can be checked in five seconds, and says what it does not."""

from __future__ import annotations

import pytest

from claimcheck.core.assess import assess


@pytest.mark.parametrize(
    ("claim", "source", "line"),
    [
        pytest.param(
            "The mine employs 214 people.",
            "The mine employs 214 people.",
            "the passage says “214” as well",
            id="the same",
        ),
        pytest.param(
            "The mine employs over 200 people.",
            "The mine employs 214 people.",
            "the claim's “over 200” is borne out by “214”",
            id="within a bound",
        ),
        pytest.param(
            "The mine employs 241 people.",
            "The mine employs 214 people.",
            "the claim says “241”; the passage says “214”",
            id="another",
        ),
        pytest.param(
            "Tann was held for three days.",
            "Tann was held from 3 May 2012 to 6 May 2012.",
            "“three days” is the time between two dates of the passage, the second “6 May 2012”",
            id="worked out",
        ),
        pytest.param(
            "Koll said: “The old dam is really safe.”",
            "“The old dam is safe,” Koll said.",
            "the quotation is altered: adds “really”",
            id="words added",
        ),
        pytest.param(
            "Koll said: “The old dam is safe.”",
            "“The old dam is not really safe,” Koll said.",
            "the quotation is altered: leaves out “not really”",
            id="words left out",
        ),
        pytest.param(
            "Koll said: “The new dam is safe.”",
            "“The old dam is safe,” Koll said.",
            "the quotation is altered: “new” for “old”",
            id="a word for a word",
        ),
    ],
)
def test_line(claim: str, source: str, line: str) -> None:
    assert assess(claim, source).reasons[0].message == line


def test_a_contradiction_says_what_it_did_not_settle() -> None:
    found = assess("The mine employs 241 people and opened in 1950.", "The mine employs 214 people.")
    assert found.unchecked == ("“1950”, of which the passage says nothing",)
