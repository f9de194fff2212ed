"""That a document gave nothing to judge by."""

from __future__ import annotations

from claimcheck.core.errors import ClaimcheckError
from claimcheck.core.model.source import Outcome


class FailedReading(ClaimcheckError):  # noqa: N818 - an outcome with its reason, caught where documents are read
    """Why a document cannot be read: an outcome, and one line for people with the next step."""

    def __init__(self, outcome: Outcome, detail: str) -> None:
        super().__init__(f"{outcome}: {detail}")
        self.outcome = outcome
        self.detail = detail
