"""Forms of address: Ms Chen is not Mr Chen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading

_MEN = words("mr mister sir lord king prince baron duke count father brother señor herr monsieur")
_WOMEN = words(
    "mrs ms miss lady dame queen princess baroness duchess countess mother sister señora frau madame"
)


def differs(claim: Reading, first: int, last: int, passage: Reading) -> bool:
    """True where the passage has the surname, word *last* of the claim, under another sex's title alone."""
    ours = _sex(claim, first) or (_sex(claim, first - 1) if first else "")
    if not ours:
        return False
    places = passage.by_stem.get(claim.words[last].stem, ())
    theirs = {_sex(passage, place - 1) for place in places}
    return bool(theirs) and all(theirs) and ours not in theirs


def _sex(reading: Reading, number: int) -> str:
    """Whom the title at word *number* is given to, "m" or "f"; "" where it is none."""
    low = reading.low[number] if number >= 0 else ""
    return "m" if low in _MEN else "f" if low in _WOMEN else ""
