"""A sentence of a page that names somebody else where the claim's own subject would stand: "At Hale Brothers, …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who import names
from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

# Before a name these make it a place, a day or somebody's like, not whom the sentence is about.
_ASIDE = words("in on near from of to since until after before with unlike like about as for per")
_OPENING = 2  # words before a name that opens a sentence: "At the Hale works, …"


def named(hearing: Hearing, side: Side) -> Token | None:
    """The name a unit of a page opens with, where it has no name of the claim; None where it may be the same one's."""
    claim, passage = hearing.claim, side.passage
    if side.excerpt or not hearing.names or _has_own_name(hearing, side):
        return None
    if hearing.names[0].first > min(claim.verbs, default=0):
        return None  # the claim is about "the company"
    for name in names.names_of(passage):
        lead = passage.words[name.first - 1].text.lower() if name.first else ""
        if name.first > _OPENING or name.first > min(passage.verbs, default=0) or lead in _ASIDE:
            continue
        if all(w.stem not in claim.by_stem for w in passage.words[name.first : name.last + 1]):
            return passage.token_of(name.first, name.last)
    return None


def _has_own_name(hearing: Hearing, side: Side) -> bool:
    places = (place for n in hearing.in_names for place in side.matched.get(n, ((), 0.0))[0])
    return any(side.passage.words[place].text[0].isupper() for place in places)
