"""Slips planted into real articles, one at a time: what an editor in a hurry does to a text.

Each takes an article as read, and yields whole texts that differ from it in one slip. What to change is found by
arithmetic on the article's own values and never by the rules that are to catch it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import combinations
from random import Random

from claimcheck.core.document import Document
from claimcheck.core.model.span import Span
from claimcheck.core.model.value import Comparator, Value, ValueKind

Plant = Callable[[Document, str, date | None, Random], Iterator[str]]

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
SHORT = {"April": 31, "June": 31, "September": 31, "November": 31, "February": 30}
QUANTITIES = (ValueKind.COUNT, ValueKind.MONEY, ValueKind.MEASURE, ValueKind.PERCENT)
NEAR = 200  # days round publication within which a date needs no year
DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_ORDINAL = re.compile(r"\b\d{1,3}(?:st|nd|rd|th)( )(?=[a-z]{3})")
_POINTS = re.compile(r"(?<=\d) ?percentage points?|(?<=\d)-percentage-points?")
_AGE = re.compile(r"(?<=, )(\d\d)(?=[,.] )|(?<=aged )(\d\d)|(\d\d)(?=-year-old)|(?<= was )(\d\d)(?=[,.])")
_BORN = re.compile(r"\b[Bb]orn (?:on|in) [^.;]{0,40}?\b(?:19|20)\d\d\b")
_ANNIVERSARY = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)(?=[ -]anniversary)")
_WORD = re.compile(r"\b[^\W\d_]{2,}['’](?:t|s|re|ve)\b")


def file_span(document: Document, value: Value | Span) -> Span:
    """Where *value* stands in the file."""
    return document.to_file(value.start, value.end)


def swap(text: str, span: Span, words: str) -> str:
    """*text* with *words* at *span*."""
    return text[: span.start] + words + text[span.end :]


def weekday(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """Another weekday beside a full date."""
    for value in document.values:
        day = value.days.first if value.days else None
        if value.kind is not ValueKind.DATE or day is None or value.days is None or day != value.days.last:
            continue
        span = file_span(document, value)
        near = published is not None and abs((day - published).days) <= NEAR
        lead = text[max(0, span.start - 14) : span.end]
        found = re.search(rf"\b({'|'.join(WEEKDAYS)}),? (?=.*\d)", lead)
        if found and found[1] == WEEKDAYS[day.weekday()] and (re.search(r"\b\d{4}\b", value.raw) or near):
            start = max(0, span.start - 14) + found.start(1)
            wrong = WEEKDAYS[(day.weekday() + rng.randint(1, 6)) % 7]
            yield swap(text, Span(start, start + len(found[1])), wrong)


def impossible(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """A 31st in a short month."""
    pattern = re.compile(rf"\b({'|'.join(SHORT)}) (\d{{1,2}})\b(?!:)|\b(\d{{1,2}}) ({'|'.join(SHORT)})\b")
    dates = [file_span(document, value) for value in document.values if value.kind is ValueKind.DATE]
    for span in dates:
        for found in pattern.finditer(text, span.start, span.end):
            group, month = (2, found[1]) if found[1] else (3, found[4])
            yield swap(text, Span(*found.span(group)), str(SHORT[month]))


def second_mention(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """One of two mentions of a figure, in sentences that share words, with another number."""
    seen: dict[tuple[ValueKind, Decimal, str | None], tuple[Value, set[str]]] = {}
    for sentence in document.sentences:
        words = set(re.findall(r"[a-z]{4,}", document.prose[sentence.start : sentence.end].lower()))
        inside = [value for value in document.values if sentence.start <= value.start < sentence.end]
        for value in inside:
            if value.kind not in QUANTITIES or value.number is None or value.vague:
                continue
            if len("".join(map(str, value.number.as_tuple().digits)).strip("0")) < 2:
                continue  # two round numbers that are alike are often of two things
            key = (value.kind, value.number, (value.counted or value.unit or "").lower())
            before = seen.setdefault(key, (value, words))
            if before[0] is not value and len(before[1] & words) >= 3 and key[2]:
                span = file_span(document, value)
                if changed := other_number(text[span.start : span.end], rng):
                    yield swap(text, span, changed)


def other_number(raw: str, rng: Random) -> str | None:
    """*raw* with its first digit changed; None where it has no digits."""
    found = DIGITS.search(raw)
    if found is None or not found[0][0].isdigit():
        return None
    at = found.start()
    wrong = rng.choice([sign for sign in "123456789" if sign != raw[at]])
    return raw[:at] + wrong + raw[at + 1 :]


def age(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """An age that is eleven years off where a birth date stands near."""
    for born in _BORN.finditer(text):
        for found in _AGE.finditer(text, max(0, born.start() - 400), born.end() + 300):
            group = next(number for number in range(1, 5) if found[number])
            yield swap(text, Span(*found.span(group)), str(int(found[group]) + 11))


def part(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """A part of a sum that a sentence states, by arithmetic: two or three of its numbers add up to another."""
    for sentence in document.sentences:
        groups: dict[object, list[Value]] = defaultdict(list)
        for value in document.values:
            exact = value.comparator is Comparator.EQUAL and not value.vague and value.number is not None
            if sentence.start <= value.start < sentence.end and exact and value.kind in QUANTITIES[:2]:
                groups[value.kind, value.unit if value.kind is ValueKind.MONEY else None].append(value)
        for values in groups.values():
            if 3 <= len(values) <= 8 and (found := _summed(values)):
                span = file_span(document, found)
                if changed := other_number(text[span.start : span.end], rng):
                    yield swap(text, span, changed)


def _summed(values: list[Value]) -> Value | None:
    for size in (2, 3, 4):
        for group in combinations(range(len(values)), size):
            if group[-1] - group[0] != size - 1:
                continue
            total = sum((values[at].number or 0 for at in group), Decimal(0))
            for other in (group[0] - 1, group[-1] + 1):
                if 0 <= other < len(values) and values[other].number == total and total > 4:
                    return values[group[0]]
    return None


def shares(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """One of three or more shares of a sentence that make 100."""
    for sentence in document.sentences:
        found = [
            value
            for value in document.values
            if sentence.start <= value.start < sentence.end and value.unit == "%" and value.number is not None
        ]
        if len(found) > 2 and abs(sum((value.number or 0 for value in found), Decimal(0)) - 100) <= 1:
            span = file_span(document, found[0])
            if changed := other_number(text[span.start : span.end], rng):
                yield swap(text, span, changed)


def change(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """A percentage that is the change between two amounts of its sentence."""
    for sentence in document.sentences:
        inside = [value for value in document.values if sentence.start <= value.start < sentence.end]
        for percent in (value for value in inside if value.unit == "%" and value.number):
            pair = [value for value in inside if value.kind is ValueKind.MONEY and value.number]
            for first, second in combinations(pair, 2):
                before, after = first.number or Decimal(1), second.number or Decimal(1)
                for old, new in ((before, after), (after, before)):
                    if old != new and abs(abs(new - old) * 100 / old - (percent.number or 0)) < Decimal(
                        "0.6"
                    ):
                        span = file_span(document, percent)
                        changed = other_number(text[span.start : span.end], rng)
                        if changed and percent.number and percent.number >= 2:
                            yield swap(text, span, changed)


def points(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """Per cent for percentage points in a sentence that says from what to what."""
    for sentence in document.sentences:
        span = file_span(document, sentence)
        said = text[span.start : span.end]
        if said.count("%") + said.count("percent") > 2 and "from" in said:
            for found in _POINTS.finditer(said):
                yield swap(text, Span(span.start + found.start(), span.start + found.end()), "%")


def glued(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """An ordinal without the space behind it."""
    for found in list(_ORDINAL.finditer(text))[:2]:
        yield swap(text, Span(found.start(1), found.end(1)), "")


def quotation(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """A closing mark gone."""
    for value in document.quotations:
        if value.note != "open" and len(value.raw) > 20 and document.prose[value.end : value.end + 2].strip():
            end = file_span(document, value).end
            at = next((at for at in range(end, min(end + 2, len(text))) if text[at] in '”"'), None)
            if at is not None:
                yield text[:at] + text[at + 1 :]
                return


def name(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """A surname of two mentions or more with two of its letters exchanged in one of them."""
    places: dict[str, list[Value]] = defaultdict(list)
    for value in document.names:
        parts = value.raw.split()
        if len(parts) <= 3 and len(parts[-1]) >= 6 and parts[-1].isalpha() and parts[-1].istitle():
            places[parts[-1]].append(value)
    for last, found in sorted(places.items()):
        if len(found) > 1 and len({value.raw for value in found}) <= 2 and any(" " in v.raw for v in found):
            at = rng.randint(2, len(last) - 2)
            if last[at] == last[at - 1]:
                continue
            wrong = last[: at - 1] + last[at] + last[at - 1] + last[at + 1 :]
            span = file_span(document, found[-1])
            if text[span.start : span.end].endswith(last):
                yield swap(text, Span(span.end - len(last), span.end), wrong)
                return


def twice(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """A sentence that stands again three sentences later."""
    yield from _again(document, text, lambda said: said)


def nearly_twice(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """The same with one of its words gone."""

    def reworded(said: str) -> str:
        parts = said.split(" ")
        return " ".join([*parts[:3], *parts[4:]])

    yield from _again(document, text, reworded)


def _again(document: Document, text: str, reword: Callable[[str], str]) -> Iterator[str]:
    found = [s for s in document.sentences if 12 <= document.prose[s.start : s.end].count(" ") <= 30]
    if len(found) > 5:
        said, behind = file_span(document, found[1]), file_span(document, found[4])
        yield text[: behind.end] + " " + reword(text[said.start : said.end]) + text[behind.end :]


def length(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """A number of years that is the distance of two years of its sentence, or of one to publication."""
    for sentence in document.sentences:
        inside = [value for value in document.values if sentence.start <= value.start < sentence.end]
        years = {int(year) for value in inside for year in re.findall(r"\b(?:18|19|20)\d\d\b", value.raw)}
        said = document.prose[sentence.start : sentence.end]
        if published and re.search(r"\bago\b|\b(?:has|have) (?:been|served|worked|lived|led|held)\b", said):
            years.add(published.year)
        for value in inside:
            found = re.search(r"\b(\d{1,3})[ -]years?\b", value.raw)
            if value.kind in (ValueKind.DURATION, ValueKind.DATE) and found and int(found[1]) > 2:
                apart = {abs(one - other) for one, other in combinations(sorted(years), 2)}
                if int(found[1]) in apart:
                    span = file_span(document, value)
                    raw = text[span.start : span.end]
                    yield swap(text, span, raw.replace(found[1], str(int(found[1]) + 6), 1))


def anniversary(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """The number of an anniversary whose year its sentence names."""
    for sentence in document.sentences:
        span = file_span(document, sentence)
        for found in _ANNIVERSARY.finditer(text, span.start, span.end):
            years = [int(year) for year in re.findall(r"\b(?:18|19|20)\d\d\b", text[span.start : span.end])]
            to = [*years, published.year] if published else years
            if any(abs(one - other) == int(found[1]) for one, other in combinations(to, 2)):
                yield swap(text, Span(*found.span(1)), str(int(found[1]) + 10))


def destroyed(document: Document, text: str, published: date | None, rng: Random) -> Iterator[str]:
    """An apostrophe that became a question mark, or three letters."""
    found = list(_WORD.finditer(text))
    if found:
        word = rng.choice(found)
        at = next(at for at in range(word.start(), word.end()) if text[at] in "'’")
        yield text[:at] + rng.choice(["?", "â€™", "\ufffd"]) + text[at + 1 :]


PLANTS: dict[str, tuple[tuple[str, ...], Plant]] = {
    "sentence twice": (("CC101",), twice),
    "glued ordinal": (("CC102",), glued),
    "destroyed character": (("CC104",), destroyed),
    "sentence nearly twice": (("CC105",), nearly_twice),
    "impossible date": (("CC106",), impossible),
    "another weekday": (("CC107",), weekday),
    "another length": (("CC108",), length),
    "another age": (("CC109",), age),
    "another anniversary": (("CC111",), anniversary),
    "one of two mentions": (("CC113", "CC105"), second_mention),
    "a part of a sum": (("CC114",), part),
    "a share of 100": (("CC115",), shares),
    "per cent for points": (("CC116",), points),
    "another change": (("CC122",), change),
    "quotation mark gone": (("CC117",), quotation),
    "name misspelt once": (("CC118",), name),
}
"""Each slip by name, with the codes that should report it."""

NEED_PROSE = frozenset(
    ["sentence twice", "sentence nearly twice", "quotation mark gone", "name misspelt once"]
)
"""Slips that say nothing in a page whose furniture comes again anyway."""
