"""A figure that only another sentence has, of somebody else: "Orlen scored 19 goals. Adjei made 7 passes."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.clauses import governing
from claimcheck.core.compare.clauses.words import PRONOUNS
from claimcheck.core.compare.who.names import names_of

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token
    from claimcheck.core.model.value import Value

_NEW = frozenset(("a", "an", "another"))
_AMOUNTS = frozenset(
    ("lot", "few", "number", "total", "further", "handful", "couple", "dozen", "majority", "third")
)
_PRONOUNS = PRONOUNS | {"i", "you", "we"}


def told_of_another(hearing: Hearing) -> Token | None:
    """Of whom the passage of one of the claim's figures tells it, where several passages bear the figures out.

    None where that passage's subject is one of the claim's words, a pronoun, or a thing that was told of before ("the
    ship"), and where the claim does not say itself whom it is about: "the company" may be anybody.
    """
    if len({id(figure.side) for figure in hearing.borne_out}) < 2 or not hearing.claim.clauses:
        return None
    ours = hearing.claim.clauses[0].subject
    named = any(name.first in ours or name.last in ours for name in hearing.names)
    told = (_other_subject(f.side, f.source, named) for f in hearing.borne_out if f.side and f.source)
    return next(filter(None, told), None)


def _other_subject(side: Side, source: Value, named: bool) -> Token | None:
    """The subject that *source* is told of where that is somebody new; a name only where the claim's is *named*."""
    passage = side.passage
    first, _ = passage.range_of(source.start, source.end)
    clause = governing(passage, first)
    if clause is None or not clause.subject or first in clause.subject:
        return None
    subject = clause.subject
    if not side.heard.isdisjoint(subject) or passage.low[subject.start].split("'")[0] in _PRONOUNS:
        return None
    other = named and any(name.first in subject or name.last in subject for name in names_of(passage))
    if not other and not _is_new(passage.low[subject.start : subject.stop]):
        return None
    return passage.token_of(subject.start, subject.stop - 1)


def _is_new(subject: tuple[str, ...]) -> bool:
    """True for "a crash"; "a lot" is an amount of what was told of."""
    return subject[0] in _NEW and _AMOUNTS.isdisjoint(subject)
