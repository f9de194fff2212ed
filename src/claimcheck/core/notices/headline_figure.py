"""An age, a sentence or a change of the headline, of which the article tells another figure."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem
from claimcheck.core.model.article import BlockKind
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import Comparator, Value, ValueKind
from claimcheck.core.notices.explicit import explicit_days
from claimcheck.core.notices.figures import as_rounded
from claimcheck.core.notices.lengths import length_of
from claimcheck.core.notices.reading import Reading, Remark, Statement
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_PERSON = r"(man|woman|boy|girl|teenager|teen|pensioner|student|pupil|driver|cyclist|mother|father|toddler)"
_PERSON_BEFORE = LatePattern(rf"\b{_PERSON}(?:,? aged|,| \() ?$")
_PERSON_BEHIND = LatePattern(rf"[ -](?:year[ -]old )?{_PERSON}\b")
_SERVED = LatePattern(
    r"\b(?:jail(?:ed|s)?|imprison(?:ed|s)|sentenced|bann?(?:ed|s)|suspended|locked up|bars)(?: (?:for|to))?(?: an?)? $"
)
_SERVES = LatePattern(r"(?:[ -](?:jail|prison))?[ -](?:sentences?|term|ban|suspension|in (?:jail|prison))\b")
_UP = LatePattern(
    r"\b(?:up|ris(?:e|es|en)|rose|jump(?:s|ed)?|climb(?:s|ed)?|soar(?:s|ed)?|surg(?:e|es|ed)|gr[eo]w(?:s|n)?|gain(?:s|ed)?"
    r"|increas(?:e|es|ed)|leaps?|leapt)(?: by)? $"
)
_DOWN = LatePattern(
    r"\b(?:down|f[ae]ll(?:s|en)?|drop(?:s|ped)?|declin(?:e|es|ed)|slip(?:s|ped)?|slid(?:e|es)?|plung(?:e|es|ed)"
    r"|tumbl(?:e|es|ed)|dip(?:s|ped)?|s[aiu]nks?|shrinks?|shrank|decreas(?:e|es|ed))(?: by)? $"
)
_ELSEWHEN = LatePattern(
    r"\b(?:then|when|earlier|previous(?:ly)?|last|another|other|since|until|after|before|than)\b"
)
_ALSO = LatePattern(
    r"\b(?:also|wife|husband|partner|son|daughter|brother|sister|father|mother|accomplice|respectively|each)\b"
)
_ACCUSED = LatePattern(r"\b(?:held|arrested|charged|questioned|accused|suspect|jailed|witness|saw)\b")
_PLAIN = words("the its his her their our that said and but as while a an of in by for on")
_LEAD = 40  # letters before a figure in which its verb stands
_FIRST = 3  # sentences of the body that a headline sums up


def headline_figures(reading: Reading) -> Iterator[Remark]:
    """A remark for each of the headline's ages, sentences and changes that no figure of the text bears out.

    The text must tell one other figure of the same, and only one.
    """
    label = next((one for one in reading.statements if one.kind is BlockKind.HEADING), None)
    if label is None:
        return
    body = [one for one in reading.statements if one.kind is BlockKind.PARAGRAPH]
    if any(value.kind is ValueKind.COUNT for value in label.values):
        return  # "Two jailed for ten years"
    for value in label.values:
        matter = _matter(reading, label, value)
        if not matter or any(_agree(value, other) for one in body for other in one.values):
            continue
        told = [
            other
            for one in body[:_FIRST]
            for other in one.values
            if other.kind is value.kind and _is_of(reading, label, one, other, matter)
        ]
        if told and all(_agree(told[0], other) for other in told[1:]):
            message = f"“{value.raw}” in the headline, and “{told[0].raw}” in the text"
            yield Remark(value.start, value.end, message, Span(told[0].start, told[0].end))


def _matter(reading: Reading, one: Statement, value: Value) -> tuple[str, ...]:
    """What a figure is of: a person of that kind, a sentence served, or a thing that rose or fell; () for none."""
    if value.comparator is not Comparator.EQUAL or value.vague or value.number is None:
        return ()
    lead = reading.low[max(one.start, value.start - _LEAD) : value.start]
    if value.kind is ValueKind.AGE:
        found = _PERSON_BEFORE.search(lead) or _PERSON_BEHIND.match(reading.low, value.end)
        return ("aged", found[1]) if found else ()
    if value.kind is ValueKind.DURATION and length_of(value):
        return ("served",) if _SERVED.search(lead) or _SERVES.match(reading.low, value.end) else ()
    if value.kind is not ValueKind.PERCENT or value.unit != "%":
        return ()
    for way, pattern in (("up", _UP), ("down", _DOWN)):
        found = pattern.search(lead)
        subject = lead[: found.start()].split() if found else []
        if subject and subject[-1].isalpha():
            return (way, stem(subject[-1]))
    return ()


def _is_of(reading: Reading, label: Statement, one: Statement, value: Value, matter: tuple[str, ...]) -> bool:
    """True when a figure of the body is of the same matter, now, and of nobody and nothing else."""
    text = reading.gap(one.start, one.end)
    if _ELSEWHEN.search(text) or _ALSO.search(text) or any(explicit_days(other) for other in one.values):
        return False
    if _matter(reading, one, value) != matter:
        return False
    if value.kind is ValueKind.DURATION:
        return sum(other.kind is ValueKind.DURATION for other in one.values) == 1
    if value.kind is ValueKind.AGE:
        if _ACCUSED.search(text) and not _ACCUSED.search(reading.gap(label.start, label.end)):
            return False
        shared = {stem(word) for word in label.words} & {stem(word) for word in one.words}
        return len(shared - _PLAIN - set(matter)) > 0
    return _is_unqualified(reading, label, one, value)


def _is_unqualified(reading: Reading, label: Statement, one: Statement, value: Value) -> bool:
    """True when what rose is the headline's: no "online" before its "sales", and no place that it does not name."""
    lead = reading.low[one.start : value.start]
    if any(name.end <= value.start and not _is_named(label, name) for name in one.names):
        return False
    found = _UP.search(lead) or _DOWN.search(lead)
    before = lead[: found.start()].split()[:-1] if found else []
    return not before or before[-1] in _PLAIN or before[-1] in label.words


def _is_named(label: Statement, name: Value) -> bool:
    parts = {part.lower() for part in name.raw.split()}
    return parts <= _PLAIN or not parts.isdisjoint(label.words)


def _agree(value: Value, other: Value) -> bool:
    """True when the two may be one figure; any number will do for an age, however it is told."""
    if value.kind is ValueKind.AGE:
        return other.number == value.number
    if value.kind is not other.kind:
        return False
    if value.kind is ValueKind.DURATION:
        first, second = length_of(value), length_of(other)
        return bool(first and second) and _days(value) == _days(other)
    said, told = (as_rounded(each, Decimal(1)) for each in (value, other))
    return said is None or told is None or not said.disjoint(told)


def _days(value: Value) -> int:
    length = length_of(value)
    return length.months * 30 + length.days if length else 0
