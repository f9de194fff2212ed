"""Whose account a figure is: "the police said 12, the union put it at 40"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing
from claimcheck.core.compare.once import kept
from claimcheck.core.compare.who.owners import subjects_agree
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.clauses import Clause
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side

_GIVING = words(
    """
    said says told reported reports estimated estimates put puts counted announced stated believes believed
    claimed claims gave gives confirmed confirms
    """
)
_ANOTHERS = 0.1  # what is left of a kinship with a figure that another one gives


def weigh(side: Side, ours: tuple[int, int], theirs: tuple[int, int], kinship: float) -> float:
    """*kinship* of two values, less where the passage has several accounts and this one is not the claim's."""
    if kinship == 0 or len(_accounts(side.passage)) < 2:
        return kinship
    claim, passage = _account_of(side.claim, ours[0]), _account_of(side.passage, theirs[0])
    if claim is None or passage is None or subjects_agree(side, claim, passage) is not False:
        return kinship
    told = any(subjects_agree(side, claim, other) for other in _accounts(side.passage))
    return kinship * _ANOTHERS if told else kinship


@kept
def _accounts(reading: Reading) -> list[Clause]:
    """The clauses in which somebody gives an account, a subject to each."""
    return [c for c in reading.clauses if c.heads and reading.low[c.verb] in _GIVING]


def _account_of(reading: Reading, word: int) -> Clause | None:
    """The clause of giving that a word stands in or behind, or, behind its account, the one that closes it."""
    clause = governing(reading, word)
    accounts = _accounts(reading)
    if clause is None or not accounts:
        return None
    before = [account for account in accounts if account.verb <= clause.verb]
    return before[-1] if before else accounts[0]
