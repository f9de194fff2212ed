"""The words without which a sentence without digits has no value: a cheap look before the grammar is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.core.match.stems import stem

_LISTED = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen score
    half halves third quarter fifth tenth double triple twice once pair couple both zero nil first second fourth sixth
    seventh eighth ninth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    twentieth thirtieth hundredth thousandth millionth several few many percent most majority
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    today yesterday tomorrow tonight now overnight midnight noon morning afternoon evening night weekend fortnight
    second minute hour day week month quarter year decade century season spring summer autumn winter fall
    christmas easter thanksgiving halloween ramadan eve annual annually yearly monthly weekly daily recently currently
    hourly nightly fortnightly quarterly biweekly bimonthly biannually biennial biennially
    century centuries millennium teenager teens twenties thirties forties fifties sixties seventies eighties nineties
"""
_DIGIT = re.compile("[0-9]")
_HINTS = frozenset(map(stem, _LISTED.split())) | frozenset(_LISTED.split())


def may_hold_values(text: str, stems: Iterable[str]) -> bool:
    """False when neither a digit nor any word that values are made of stands in *text*, whose stems are *stems*."""
    if not _HINTS.isdisjoint(stems) or _DIGIT.search(text):
        return True
    return not text.isascii() and any(map(str.isdigit, text))  # "½" is none, "²" is one
