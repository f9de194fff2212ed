"""Every rule that speaks in the red team has its line in the documentation."""

from __future__ import annotations

from pathlib import Path

from claimcheck.core import redteam
from claimcheck.core.assess import assess

_DOC = Path(__file__).parents[3] / "docs" / "comparison.md"
_FAMILIES = ("number-", "date-", "duration-", "age-", "recurrence-")


def test_every_rule_is_documented() -> None:
    text = _DOC.read_text(encoding="utf-8")
    spoken = {
        reason.rule
        for name in redteam.CLASSES
        for case in redteam.cases(name)
        for reason in assess(
            case.claim, case.source, claim_date=case.claim_date, source_date=case.source_date
        ).reasons
    }
    for rule in spoken:
        code = f"…-{rule.split('-', 1)[1]}" if rule.startswith(_FAMILIES) else rule
        assert f"`{code}`" in text, rule
