"""Wire copies and sources of one group are one witness."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.core.model.finding import Verdict
from claimcheck.core.model.source import Citation, Snapshot, Source
from claimcheck.core.record.dossier import Lead
from claimcheck.core.record.independence import GROUP, PASSAGE, TEXT, ties, told
from tests.records import NOW, citation, finding, source

REPORT = "The harbour of Saltmere has 12 berths, the harbour master told reporters."


def lead(number: int, passage: str = REPORT, group: str = "", text: str = "") -> Lead:
    name = f"s000000000{number}"
    held: Source = replace(source(name, f"https://paper{number}.example/"), group=group)
    if text:
        held = replace(held, snapshot=Snapshot("body", text, held.address, NOW))
    cited: Citation = citation(name)
    return Lead(held, cited, finding(Verdict.SUPPORTS, passage, source_id=name))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            lead(1), lead(2, "Saltmere can berth twelve ships at a time, its council says."), id="own words"
        ),
        pytest.param(lead(1, "It has 12 berths."), lead(2, "It has 12 berths."), id="too short to tell"),
        pytest.param(lead(1, REPORT), lead(2, REPORT.replace("12", "14")), id="another figure"),
        pytest.param(lead(1, "One.", "AP"), lead(2, "Two.", "Reuters"), id="two groups"),
        pytest.param(lead(1, "One.", text="aa"), lead(2, "Two.", text="bb"), id="two texts"),
        pytest.param(lead(1, ""), lead(2, ""), id="no passages"),
    ],
)
def test_each_counts(one: Lead, other: Lead) -> None:
    assert ties([one, other]) == {}
    assert told([one, other]) == ""


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        pytest.param(lead(1), lead(2), PASSAGE, id="the same words"),
        pytest.param(lead(1), lead(2, REPORT.upper().replace(",", " –")), PASSAGE, id="marks and capitals"),
        pytest.param(
            lead(1), lead(2, f"It is early. {REPORT} It rained."), PASSAGE, id="within a longer one"
        ),
        pytest.param(lead(1, "One.", "AP"), lead(2, "Two.", "ap"), f"{GROUP}, AP", id="one group"),
        pytest.param(lead(1, "One.", text="aa"), lead(2, "Two.", text="aa"), TEXT, id="one text"),
    ],
)
def test_they_count_once(one: Lead, other: Lead, why: str) -> None:
    assert ties([one, other])[other.source.id] == (one.source.id, why)
    assert len(ties([one, other])) == 1
    assert told([one, other]) == f"2 sources say so and count as 1: {why}"


def test_what_counts_with_a_copy_counts_with_the_first() -> None:
    leads = [lead(1), lead(2), lead(3, "Something else.", "AP"), lead(4, "Yet else.", "AP")]
    assert {name: tie.counts_with for name, tie in ties(leads).items()} == {
        "s0000000002": "s0000000001",
        "s0000000004": "s0000000003",
    }
    assert told(leads) == "4 sources say so and count as 2: one group, AP, the same passage"
