"""Words for some time before, about or after now: "recently", "currently", "the past", "soon"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.piece import Vague

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_WORDS = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
    "formerly": "PAST_REF",
    "previously": "PAST_REF",
    "once": "PAST_REF",
    "soon": "FUTURE_REF",
    "eventually": "FUTURE_REF",
    "recent": "PAST_REF",
    "current": "PRESENT_REF",
    "future": "FUTURE_REF",
    "past": "PAST_REF",
}


def word(t: Tokens, i: int, floor: int) -> Vague | None:
    """The vague time at token *i*."""
    text, before, after = t.lower[i], t.lower[i - 1], t.lower[i + 1]
    if text in ("once", "past", "future", "previously", "soon") and not _alone(t, i):
        return None
    first = i - (
        before in ("more", "most", "until", "right") and text in ("recently", "now") and i - 1 >= floor
    )
    if first < i and before == "until":
        first = i
    last = i + 1
    if text == "past" or text == "future":
        first = i - 1 - (before == "near")
    return Vague(max(first, floor), last, _WORDS[text])


def _alone(t: Tokens, i: int) -> bool:
    text, before, after = t.lower[i], t.lower[i - 1], t.lower[i + 1]
    if text == "once":
        return before not in ("at", "than", "for", "only", "all") and after not in (
            "again",
            "a",
            "the",
            "every",
            "more",
            "and",
            "in",
        )
    if text in ("past", "future"):
        ends = not after.isalpha() or after in (
            "and",
            "or",
            "when",
            "but",
            "has",
            "have",
            "is",
            "was",
            "to",
            "as",
            "he",
            "she",
        )
        return before in ("the", "near") and i > 0 and ends
    if text == "soon":
        return before not in ("as", "too", "so", "how") and after not in ("as",)
    return True


TRIGGERS = dict.fromkeys(_WORDS, word)
