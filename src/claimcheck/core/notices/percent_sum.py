"""CC115: the answers to one question that do not add up to about 100 per cent."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.notices.reading import Reading, Remark, Statement
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

# Words that say: these are all the answers there are.
_REST = LatePattern(
    r"\b(?:undecided|don't know|do not know|did not know|didn't know|not sure|unsure|no opinion|neither|the rest"
    r"|(?:the )?remaining|the remainder|the others?|refused to (?:say|answer)|abstained|no answer)\b"
)
_FROM_TO = LatePattern(r"\b(?:from|up|down|rose|fell|compared|versus|than|margin|turnout|points?)\b")
_ONLY_REST = LatePattern(r"[^,;]{0,40}$")
_FEWEST = 2


def percent_sums(reading: Reading) -> Iterator[Remark]:
    """A remark for each sentence that lists all answers, down to the undecided, and misses or passes 100."""
    for one in reading.statements:
        shares = [value for value in one.values if value.kind is ValueKind.PERCENT and value.unit == "%"]
        if len(shares) <= _FEWEST or not _is_whole(reading, one, shares):
            continue
        total = sum((value.number or Decimal(0) for value in shares), Decimal(0))
        # Each printed share may be half a point off.
        if abs(total - 100) > max(Decimal(1), Decimal(len(shares)) / 2):
            listed = " + ".join(str(value.number) for value in shares)
            message = f"{listed} = {total}, and all answers together are 100"
            yield Remark(shares[0].start, shares[-1].end, message)


def _is_whole(reading: Reading, one: Statement, shares: list[Value]) -> bool:
    """True when the sentence lists exact shares of one whole, the rest among them."""
    text = reading.gap(one.start, one.end)
    if any(value.comparator is not Comparator.EQUAL or value.number is None for value in shares):
        return False
    near = reading.low[max(one.start, shares[-1].start - 40) : min(one.end, shares[-1].end + 40)]
    return bool(_REST.search(near)) and not _FROM_TO.search(text) and not reading.quoted(shares[0].start)
