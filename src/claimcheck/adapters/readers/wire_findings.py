"""Questions and findings as they travel between this process and one that judges for it: plain data too."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import orjson

from claimcheck.core.model.finding import Finding, Passage, Reason, Token, Verdict
from claimcheck.core.model.interval import DayRange, Interval
from claimcheck.core.model.statement import Question, Statement
from claimcheck.core.model.value import Comparator, Value, ValueKind


def packed_questions(questions: Iterable[Question]) -> bytes:
    """*questions*, ready to be sent."""
    return orjson.dumps(list(questions), default=str)  # the exact numbers are what JSON has no word for


def questions_of(packed: bytes) -> list[Question]:
    """The questions that were sent."""
    return [Question(_statement(said["statement"]), said["quote"]) for said in orjson.loads(packed)]


def _statement(said: dict[str, Any]) -> Statement:
    values = tuple(map(_value, said["values"]))
    return Statement(said["words"], said["subject"], _day(said["day"]), values)


def _value(said: dict[str, Any]) -> Value:
    days, amount = said["days"], said["amount"]
    return Value(
        **said
        | {
            "kind": ValueKind(said["kind"]),
            "comparator": Comparator(said["comparator"]),
            "number": _number(said["number"]),
            "days": DayRange(_day(days["first"]), _day(days["last"])) if days else None,
            "amount": _interval(amount) if amount else None,
        }
    )


def _interval(said: dict[str, Any]) -> Interval:
    return Interval(_number(said["low"]), _number(said["high"]), said["low_open"], said["high_open"])


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None


def _number(said: str | None) -> Decimal | None:
    return None if said is None else Decimal(said)


def packed_findings(findings: Iterable[Finding]) -> bytes:
    """*findings*, ready to be sent back."""
    plain = [(f.verdict, f.passage, f.reasons, f.score, f.unchecked) for f in findings]
    return orjson.dumps(plain, default=tuple)  # named tuples are what JSON has no word for


def findings_of(packed: bytes) -> tuple[Finding, ...]:
    """The findings that were sent back."""
    return tuple(
        Finding(
            Verdict(verdict),
            Passage(*passage) if passage else None,
            tuple(map(_reason, reasons)),
            score,
            tuple(unchecked),
        )
        for verdict, passage, reasons, score, unchecked in orjson.loads(packed)
    )


def _reason(said: Any) -> Reason:
    rule, message, *tokens = said
    return Reason(rule, message, *(Token(*token) if token else None for token in tokens))
