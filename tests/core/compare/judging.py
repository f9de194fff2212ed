"""Sides and verdicts for the tests of single rules."""

from __future__ import annotations

from itertools import chain

from claimcheck.core.assess import assess
from claimcheck.core.compare.hearing import Hearing
from claimcheck.core.compare.reading import Reading
from claimcheck.core.compare.slots import Side
from claimcheck.core.compare.surroundings import Surroundings
from claimcheck.core.match.index import PageIndex
from claimcheck.core.model.finding import Token


def read(text: str) -> Reading:
    """*text* as the rules read it."""
    return Reading(text, 0, len(text), None)


def after(*sentences: Reading) -> Surroundings:
    """The surroundings of a unit that stands behind *sentences*, each of which is one unit of its page."""
    keys = [list(sentence.by_root) for sentence in sentences]
    postings = {root: [n for n, held in enumerate(keys) if root in held] for root in chain(*keys)}
    page = PageIndex("", "", None, [], postings, keys, dict(enumerate(sentences)))
    return Surroundings(page, len(sentences), tuple(range(len(sentences))))


ALONE = after()  # of a unit that is all there is of its page


def beside(claim: str, passage: str, *before: str) -> Side:
    """*claim* laid beside one sentence, with those *before* it, the first of them first."""
    earlier = tuple(map(read, reversed(before)))
    return Side(read(claim), read(passage), after(*earlier), 1.0, excerpt=True, earlier=lambda: earlier)


def hear(claim: str, *passages: str) -> Hearing:
    """*claim* laid beside several sentences, the best-found first."""
    reading = read(claim)
    return Hearing(reading, [Side(reading, read(passage), ALONE, 1.0, excerpt=True) for passage in passages])


def spelled(found: Token | tuple[Token | None, Token | None] | None) -> str:
    """The words a rule found, the claim's before the passage's; "" where it is silent."""
    tokens = found if isinstance(found, tuple) and not isinstance(found, Token) else (found,)
    return " / ".join(token.text for token in tokens if isinstance(token, Token))


def pointed(side: Side, places: tuple[int, int] | None) -> str:
    """The same for a word of the claim and one of the passage, by their numbers."""
    return f"{side.claim.words[places[0]].text} / {side.passage.words[places[1]].text}" if places else ""


def rules(claim: str, source: str) -> set[str]:
    """The codes of the rules that spoke."""
    return {reason.rule for reason in assess(claim, source).reasons}
