"""What somebody voted, argued or spoke against: without that word, or one for it, a passage says no such thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.compare.slots import Side
    from claimcheck.core.model.finding import Token

_VERBS_LISTED = """
    vote argue campaign speak rule testify protest demonstrate advise decide appeal warn fight stand side
"""
_VERBS = frozenset(map(stem, _VERBS_LISTED.split()))
_SAYING_SO = words("against no not nay noes opposing versus anti")
_REFUSING_LISTED = """
    oppose object reject refuse defy block deny dissent dismiss resist condemn criticise criticize rebel warn fight
    contest challenge denounce discourage
"""
_REFUSING = frozenset(map(stem, _REFUSING_LISTED.split()))


def unheard(claim: Reading, side: Side) -> Token | None:
    """The claim's "against" behind a verb that the passage has without any word of opposing; or None."""
    if "against" not in claim.low:
        return None
    for number, word in enumerate(claim.words):
        if word.text.lower() != "against" or not number or claim.words[number - 1].stem not in _VERBS:
            continue
        if number - 1 not in side.matched:
            continue
        if not any(w.text.lower() in _SAYING_SO or w.stem in _REFUSING for w in side.passage.words):
            return claim.token(claim.words[number - 1].start, word.end)
    return None
