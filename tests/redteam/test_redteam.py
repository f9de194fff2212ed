"""The red team: every case of every class gets an honest verdict."""

from __future__ import annotations

import pytest

from claimcheck.core import redteam
from claimcheck.core.assess import assess
from claimcheck.core.model.finding import Verdict
from claimcheck.core.redteam.case import Case

_ALL = [(name, case) for name in redteam.CLASSES for case in redteam.cases(name)]


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{name}: {case.id}") for name, case in _ALL])
def test_case(case: Case) -> None:
    found = assess(case.claim, case.source, claim_date=case.claim_date, source_date=case.source_date)
    assert found.verdict in case.expected, (case.why, found.reasons)


def test_the_corpus_is_large_and_two_sided() -> None:
    assert len(_ALL) >= 120
    for name in redteam.CLASSES:
        wanted = {case.expected[0] for case in redteam.cases(name)}
        assert name == "silence" or (Verdict.SUPPORTS in wanted and len(wanted) > 1), name


def test_ids_are_unique_in_their_class() -> None:
    for name in redteam.CLASSES:
        ids = [case.id for case in redteam.cases(name)]
        assert len(ids) == len(set(ids))
