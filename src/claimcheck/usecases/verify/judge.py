"""One claim against one page: in its main text first, then in everything a reader can see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlsplit

from claimcheck.core.assess import assess_on
from claimcheck.core.compare.quotations import match_quote
from claimcheck.core.match.index import PageIndex
from claimcheck.core.model.finding import Finding, QuoteState, Reason, Token, Verdict
from claimcheck.core.model.locator import Mark, located
from claimcheck.core.model.statement import Question, Statement
from claimcheck.ports.web import Page, Unread

_DECIDED = {Verdict.SUPPORTS, Verdict.CONTRADICTS}


@dataclass(slots=True)
class Bench:
    """One page set up for judging: each text is indexed once, the whole page only if it is needed."""

    page: Page
    main: PageIndex
    _whole: PageIndex | None = None

    @classmethod
    def of(cls, page: Page) -> Bench:
        """The page with its main text indexed."""
        return cls(page, PageIndex.of(page.main, source_date=stated_day(page.published)))

    @property
    def whole(self) -> PageIndex:
        """The index of the whole page's text."""
        if self._whole is None:
            self._whole = PageIndex.of(self.page.whole, source_date=stated_day(self.page.published))
        return self._whole

    def judge(self, statement: Statement) -> Finding:
        """What the page says of *statement*; reasons have their places in its words."""
        return _of_a_part(_in_its_words(self._judged(statement), statement), self.page)

    def _judged(self, statement: Statement) -> Finding:
        claim, day, values = statement.whole, statement.day, statement.placed
        found = assess_on(claim, self.main, claim_date=day, values=values)
        found = _placed(found, self.page.main_marks)
        if found.verdict in _DECIDED or self.page.whole == self.page.main:
            return found
        wider = assess_on(claim, self.whole, claim_date=day, values=values)
        better = wider.verdict is Verdict.SUPPORTS or found.verdict is Verdict.NOT_FOUND
        if better and wider.verdict is not Verdict.NOT_FOUND:
            return _placed(wider, self.page.whole_marks)
        return found


def answers(page: Page, questions: Iterable[Question]) -> Iterator[Finding]:
    """What *page* says of each statement, less what misquoted words take away. It is indexed once, if asked at all."""
    bench: Bench | None = None
    for question in questions:
        bench = bench or Bench.of(page)
        yield _cited_words(bench.judge(question.statement), question.quote, bench)


def unreadable(unread: Unread) -> Finding:
    """The finding for a source that gave nothing to judge by."""
    reason = Reason(
        f"source-{unread.outcome.name.lower().replace('_', '-')}", f"{unread.outcome}: {unread.detail}"
    )
    return Finding(Verdict.UNREADABLE, None, (reason,), 0.0)


def stated_day(published: str) -> date | None:
    """The day a page states, where it states a whole one: relative dates are counted from nothing less."""
    try:
        return date.fromisoformat(published[:10]) if len(published) >= 10 else None
    except ValueError:
        return None


def _placed(found: Finding, marks: Sequence[Mark]) -> Finding:
    """*found* with its passage's place in the document, by the *marks* of the text that it was found in.

    Of a passage in several places, a table's row say, the place of the word that decided is told.
    """
    if found.passage is None or not marks:
        return found
    passage = found.passage
    told = found.reasons[0].source if found.reasons else None
    inside = told is not None and passage.start <= told.start and told.end <= passage.end
    start, end = (told.start, told.end) if told is not None and inside else (passage.start, passage.end)
    return replace(found, passage=passage._replace(locator=located(marks, start, end)))


def _of_a_part(found: Finding, page: Page) -> Finding:
    """What was not read of a document is not established to be silent."""
    if not page.remarks or found.verdict is Verdict.SUPPORTS:
        return found
    return replace(found, unchecked=(*found.unchecked, *page.remarks))


def _in_its_words(found: Finding, statement: Statement) -> Finding:
    """*found* with its reasons placed in the claim's own words, and the subject said that it was read with."""
    if not statement.subject:
        return found
    shift = len(statement.whole) - len(statement.words)
    reasons = [Reason(r.rule, r.message, _moved(r.claim, shift), r.source) for r in found.reasons]
    taken = Reason("subject-taken", f"read with the subject its sentence has for it: “{statement.subject}”")
    return replace(found, reasons=(*reasons, taken))


def _moved(token: Token | None, shift: int) -> Token | None:
    """The token at its place in the claim's own words; None for one that is of the subject."""
    if token is None or token.start < shift:
        return None
    return Token(token.text, token.start - shift, token.end - shift)


def _cited_words(found: Finding, quote: str, bench: Bench) -> Finding:
    """A citer who gives the source's words must give them right."""
    if not quote:
        return found
    texts = (bench.page.main, bench.page.whole)
    states = {match_quote(quote, text).state for text in texts}
    if states & {QuoteState.VERBATIM, QuoteState.NORMALIZED}:
        return found
    said = "are altered there" if QuoteState.ALTERED in states else "do not stand there"
    reason = Reason("cited-words", f"the words cited from it {said}: “{quote}”")
    verdict = Verdict.PARTLY if found.verdict is Verdict.SUPPORTS else found.verdict
    return replace(found, verdict=verdict, reasons=(reason, *found.reasons))


def _our_host(place: str, own_hosts: tuple[str, ...]) -> str:
    """The host of *place* where it is one of *own_hosts* or below one, on the port that is named, if any; else ""."""
    try:
        parts = urlsplit(place)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        return ""
    host = (parts.hostname or "").lower()
    places = (f".{host}", f".{host}:{port}")
    return host if any(at.endswith("." + own.lower()) for own in own_hosts for at in places) else ""


def unless_our_own(found: Finding, places: Iterable[str], own_hosts: tuple[str, ...]) -> Finding:
    """*found*, less the support of what the newsroom published itself: that never supports it.

    *places* are the addresses a page was asked for at, came from in the end, and says it has.
    """
    host = next((host for place in places if (host := _our_host(place, own_hosts))), "")
    if not host or found.verdict is not Verdict.SUPPORTS:
        return found
    reason = Reason("self-published", f"{host} is our own: it says so, but it is no evidence")
    return replace(found, verdict=Verdict.PARTLY, reasons=(reason, *found.reasons))
