"""One claim as a page: its words in context, its values, each source's passage with the difference marked, rulings.

The difference is marked with ⟦ ⟧ as well as with colour, so that it is there on paper and in a log too.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.core.model.finding import Finding, Passage, Verdict
from claimcheck.core.model.ledger import Ruling
from claimcheck.core.model.source import Source
from claimcheck.core.model.value import Value
from claimcheck.core.record.candidates import never_read
from claimcheck.core.record.dossier import Lead
from claimcheck.core.record.drift import PassageDrift, drift_of
from claimcheck.core.record.independence import ties
from claimcheck.report.digits import digits
from claimcheck.report.drift import drift_lines, drift_word, led_to
from claimcheck.report.paint import STATUS_STYLE, paint
from claimcheck.report.plain import plain
from claimcheck.report.tables import outcome_word
from claimcheck.report.wrap import wrapped
from claimcheck.usecases.show import Shown

_VERDICT_STYLE = {
    Verdict.SUPPORTS: "green",
    Verdict.CONTRADICTS: "red",
    Verdict.PARTLY: "yellow",
    Verdict.NOT_FOUND: "dim",
    Verdict.UNREADABLE: "yellow",
}
_ORDER = (Verdict.CONTRADICTS, Verdict.SUPPORTS, Verdict.PARTLY, Verdict.UNREADABLE, Verdict.NOT_FOUND)
_SAYING = _ORDER.index(Verdict.UNREADABLE)
_TOLD = 3  # sources shown in any case
_BAR = "    │ "  # every line of somebody else's text stands behind it


def lines(
    shown: Shown, width: int | None, colour: bool, *, why: bool = False, everything: bool = False
) -> Iterator[str]:
    """The page's lines, in *width* cells.

    *why* adds every reason's rule and what was not established, *everything* the sources that say only part of it.
    """
    claim = shown.claim
    status = claim.standing.status
    yield f"{paint(claim.claim.id, 'bold', colour)}  {paint(status.value, STATUS_STYLE[status], colour)}"
    yield from wrapped(plain(claim.standing.reason), width, "  ")
    yield f"  {plain(claim.article)}:{claim.line}:{claim.column}  {_kinds(shown)}"
    yield ""
    yield from wrapped(_in_context(shown), width, "  ")
    yield from _values(claim.claim.values)
    yield from _sources(shown, width, colour, why, everything)
    yield from _rulings(claim.dossier.rulings, width)


def _kinds(shown: Shown) -> str:
    kinds = ", ".join(kind.value for kind in shown.claim.claim.kinds)
    topics = f"  topics: {plain(', '.join(shown.claim.topics))}" if shown.claim.topics else ""
    again = f"  said {shown.claim.claim.repeats + 1} times" if shown.claim.claim.repeats else ""
    return kinds + topics + again


def _in_context(shown: Shown) -> str:
    before, after = plain(shown.before), plain(shown.after)
    gap_before = " " if shown.before[-1:].isspace() else ""
    gap_after = " " if shown.after[:1].isspace() else ""
    return f"{before}{gap_before}⟦{plain(shown.claim.said)}⟧{gap_after}{after}"


def _values(values: tuple[Value, ...]) -> Iterator[str]:
    if values:
        yield ""
        yield "values"
    for value in values:
        yield f"  {plain(value.raw)}  {value.kind}  {_meaning(value)}".rstrip()


def _meaning(value: Value) -> str:
    """What a value asserts, in a few signs: its timex, or its interval with unit and what is counted."""
    if value.timex:
        return value.timex
    if value.amount is None:
        return value.note
    amount = value.amount
    if amount.low is not None and amount.low == amount.high:
        bounds = digits(amount.low)
    else:
        opening = "(" if amount.low_open or amount.low is None else "["
        closing = ")" if amount.high_open or amount.high is None else "]"
        low = "-∞" if amount.low is None else digits(amount.low)
        high = "∞" if amount.high is None else digits(amount.high)
        bounds = f"{opening}{low}, {high}{closing}"
    return " ".join(part for part in (bounds, value.unit or "", plain(value.counted or "")) if part)


def _sources(shown: Shown, width: int | None, colour: bool, why: bool, everything: bool) -> Iterator[str]:
    """The sources, those that decide first; of candidates that bear on it but decide nothing, only the best few."""
    leads = [lead for lead in shown.claim.dossier.leads if not lead.candidate or lead.finding is not None]
    rest = [lead for lead in shown.claim.dossier.leads if lead.candidate and lead.finding is None]
    leads.sort(key=_weight)
    told = leads if everything else [lead for n, lead in enumerate(leads) if n < _TOLD or _decides(lead)]
    if leads or rest:
        yield ""
        yield "sources"
    tied = ties([lead for lead in leads if lead.finding is not None and _weight(lead)[0] < _SAYING])
    for lead in told:
        yield from _lead(lead, drift_of(shown.claim.dossier, lead), width, colour, why)
        if tie := tied.get(lead.source.id):
            yield f"    counts with {tie.counts_with}: {plain(tie.why)}"
    if len(leads) > len(told):
        more = f"claimcheck show {shown.claim.claim.id} --all"
        yield f"  {len(leads) - len(told)} more say part of it, or nothing: {more}"
    yield from _silent(rest, width, colour, why, everything)


def _silent(rest: list[Lead], width: int | None, colour: bool, why: bool, everything: bool) -> Iterator[str]:
    """The candidates with nothing on the claim; those that were read in part, or not, are named with the reason."""
    unread = [lead for lead in rest if never_read(lead)]
    in_part = [lead for lead in rest if lead.source.remarks and not never_read(lead)]
    if silent := len(rest) - len(unread) - len(in_part):
        yield f"  {_of_sources(silent)} nothing on it"
    if in_part:
        yield f"  {_of_sources(len(in_part))} nothing on it, as far as could be read"
    for lead in in_part if everything else in_part[:_TOLD]:
        yield from _lead(lead, None, width, colour, why)
    if unread:
        yield f"  {len(unread)} of the article's sources could not be read, which says nothing of what they say"
    for lead in unread if everything else unread[:_TOLD]:
        yield from _lead(lead, None, width, colour, why)


def _of_sources(number: int) -> str:
    return f"{number} of the article's sources {'says' if number == 1 else 'say'}"


def _weight(lead: Lead) -> tuple[int, float]:
    """Where a lead stands on the page: by its verdict, then by how well its passage matched."""
    if lead.finding is None:
        return len(_ORDER), 0.0
    return _ORDER.index(lead.finding.finding.verdict), -lead.finding.finding.score


def _decides(lead: Lead) -> bool:
    return not lead.candidate or _weight(lead)[0] < _ORDER.index(Verdict.PARTLY)


def _of_the_source(source: Source, *, told: bool) -> Iterator[str]:
    """What is to be said of reading it; *told* says that the finding tells why it could not be read."""
    if source.attempt is not None:
        if not told:
            yield f"could not be read: {source.attempt.outcome}: {source.attempt.detail}"
        if source.attempt.sought and source.archived is None:
            yield source.attempt.sought
    for remark in source.remarks:
        yield f"read, but: {remark}"


def _lead(
    lead: Lead, drift: PassageDrift | None, width: int | None, colour: bool, why: bool
) -> Iterator[str]:
    source = lead.source
    finding = lead.finding.finding if lead.finding else None
    said = (
        paint(finding.verdict.value, _VERDICT_STYLE[finding.verdict], colour)
        if finding
        else outcome_word(source)
    )
    name = " · ".join(plain(part) for part in (source.publisher, source.title, source.published) if part)
    yield f"  {source.id}  {said}{drift_word(drift, colour)}"
    if name:
        yield from wrapped(name, width, "    ")
    yield f"    {plain(source.address)}"
    for said in _of_the_source(source, told=finding is not None and finding.verdict is Verdict.UNREADABLE):
        yield from wrapped(plain(said), width, "    ")
    if finding is None:
        return
    for reason in finding.reasons if why else finding.reasons[:1]:
        rule = f" ({reason.rule})" if why else ""
        yield from wrapped(plain(reason.message) + rule, width, "    ")
    if finding.passage is not None:
        nearest = "nearest passage, no evidence" if finding.verdict is Verdict.NOT_FOUND else ""
        label = ", ".join(part for part in (nearest, plain(finding.passage.locator)) if part)
        if label:
            yield f"    {label}:"
        yield from wrapped(plain(marked(finding.passage, finding)), width, _BAR)
    yield from drift_lines(drift, width, finding.passage.text if finding.passage else "")
    if led := led_to(source, drift):
        yield from wrapped(plain(led), width, "    ")
    if why:
        for unchecked in finding.unchecked:
            yield from wrapped(f"not established: {plain(unchecked)}", width, "    ")


def marked(passage: Passage, finding: Finding) -> str:
    """The passage with the words that decided between ⟦ and ⟧."""
    text = passage.text
    tokens = {
        (reason.source.start - passage.start, reason.source.end - passage.start)
        for reason in finding.reasons[:1]
        if reason.source is not None
    }
    for start, end in sorted(tokens, reverse=True):
        if 0 <= start < end <= len(text):
            text = f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"
    return text


def _rulings(rulings: tuple[Ruling, ...], width: int | None) -> Iterator[str]:
    if rulings:
        yield ""
        yield "rulings"
    for ruling in rulings:
        until = f" until {ruling.expires}" if ruling.expires else ""
        said = f"{ruling.at.date()}  {ruling.verdict}{until}  {plain(ruling.by)}"
        yield from wrapped(f"{said}: {plain(ruling.note)}" if ruling.note else said, width, "  ")
