"""Run the checker against the cases that try to fool it, for whoever wants to see it proven."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from claimcheck.core import redteam
from claimcheck.core.assess import assess
from claimcheck.core.errors import UsageError
from claimcheck.core.model.finding import Finding
from claimcheck.core.redteam.case import Case


class Tried(NamedTuple):
    """One case and what the checker made of it."""

    name: str  # the class of the case
    case: Case
    finding: Finding

    @property
    def held(self) -> bool:
        """True when the checker gave one of the honest answers."""
        return self.finding.verdict in self.case.expected


def selftest(classes: Iterable[str]) -> list[Tried]:
    """Every case of *classes*, or of all classes, tried. Raises UsageError for a class there is not."""
    wanted = list(classes) or list(redteam.CLASSES)
    for name in wanted:
        if name not in redteam.CLASSES:
            raise UsageError(f"no class of cases is called “{name}”. Known: {', '.join(redteam.CLASSES)}")
    return [Tried(name, case, _assessed(case)) for name in wanted for case in redteam.cases(name)]


def _assessed(case: Case) -> Finding:
    return assess(case.claim, case.source, claim_date=case.claim_date, source_date=case.source_date)
