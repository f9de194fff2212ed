"""The self-test shows the checker proven, and says so when it is not."""

from __future__ import annotations

from claimcheck.core import redteam
from claimcheck.core.model.finding import Finding, Verdict
from claimcheck.core.redteam.case import SUPPORTS, Case
from claimcheck.report.selftest_page import lines
from claimcheck.usecases.selftest import Tried, selftest
from tests.cli.conftest import Desk


def test_it_holds(desk: Desk) -> None:
    ran = desk("selftest")
    assert ran.code == 0, ran.out
    assert all(name in ran.out for name in redteam.CLASSES)


def test_one_class_case_by_case(desk: Desk) -> None:
    listed = desk("selftest", "counts", "--format", "json").json["cases"]
    assert {case["class"] for case in listed} == {"counts"}
    assert all(case["held"] for case in listed)
    assert listed[0]["why"] in desk("selftest", "counts", "--cases").out


def test_an_unknown_class_lists_the_known(desk: Desk) -> None:
    ran = desk("selftest", "sums")
    assert ran.code == 2
    assert "counts" in ran.err


def test_there_are_enough_cases_in_both_directions() -> None:
    tried = selftest([])
    assert len(tried) >= 120
    for name in redteam.CLASSES:
        expected = {one.case.expected[0] for one in tried if one.name == name}
        assert len(expected) > 1, f"{name} has one kind of answer only"


def test_a_case_that_got_past_is_shown_whole() -> None:
    case = Case("x", SUPPORTS, "The harbour has 12 berths.", "It has 21.", "digits swapped")
    shown = list(lines([Tried("counts", case, Finding(Verdict.CONTRADICTS, None, (), 0.0))], colour=False))
    assert shown[0] == "counts: x: contradicts, and should be supports"
    assert "12 berths" in shown[1]
    assert shown[-1] == "0 of 1 cases held"
