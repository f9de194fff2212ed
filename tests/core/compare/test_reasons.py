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


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("The mine Sorrel employed 214 people on 6 March 2024.", id="in the claim's own place"),
        pytest.param("The mine, sold on 6 March 2024, employed 214 people.", id="of something else"),
        pytest.param(
            "On March 6, 2024, it emerged that the mine employed 214 people.", id="written otherwise"
        ),
    ],
)
def test_of_a_value_that_stands_in_the_passage_nobody_says_that_it_does_not(source: str) -> None:
    """Whatever it is said of there: the reader sees it."""
    calm = "Nobody was hurt in the pit, and work went on at the weekend as the owners had said."
    found = assess("The mine employed 241 people on 6 March 2024.", f"{calm} {source}")
    assert found.reasons[0].message == "the claim says “241”; the passage says “214”"
    assert found.unchecked == ()
