"""Things refused or given up: a strike called off, a bill voted down, a sale ruled out, reports denied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.who.doers import phrase
from claimcheck.core.match.stems import stem

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading

_CALLING_OFF = frozenset(map(stem, ("cancel", "cancelled", "cancelling", "abandon", "scrap", "shelve")))
_SETTING_ASIDE = frozenset((("instead", "of"), ("rather", "than"), ("short", "of")))
_VOTING_DOWN = frozenset((("vote", "down"), ("turn", "down"), ("strike", "down"), ("throw", "out")))
_WITH_PARTICLE = _VOTING_DOWN | {("call", "off"), ("rule", "out")}
_REFUSING = _CALLING_OFF | frozenset(map(stem, ("reject", "decline", "refuse", "drop", "dismiss", "oppose")))
_OBJECT_REACH = 5
# Without one of these stems nothing here is found.
STEMS = (
    _CALLING_OFF
    | frozenset(map(stem, ("deny", "avoid")))
    | frozenset(stem(first) for first, _ in _SETTING_ASIDE | _WITH_PARTICLE)
)


def is_refusal(reading: Reading, number: int) -> bool:
    """True for "rejected", "turned down" and "called off": whoever uses one says what another of them says."""
    return reading.words[number].stem in _REFUSING or _with_next(reading, number) in _WITH_PARTICLE


def _with_next(reading: Reading, number: int) -> tuple[str, str]:
    after = reading.words[number + 1].text.lower() if number + 1 < len(reading.words) else ""
    return reading.words[number].stem, after


def called_off(reading: Reading, number: int) -> int | None:
    """What is called off: "a strike" of "called off a strike" and of "a strike was called off"."""
    word = reading.words[number]
    after = reading.words[number + 1].text.lower() if number + 1 < len(reading.words) else ""
    if word.stem not in _CALLING_OFF and not (word.stem == "call" and after == "off"):
        return None
    clause = next((clause for clause in reading.clauses if clause.verb == number), None)
    if clause is None:
        return None
    if any(w.stem == "be" for w in reading.words[clause.first : number]):
        return clause.heads[0] if clause.heads else None
    behind = range(number + 1, min(number + 1 + _OBJECT_REACH, clause.end))
    return next((n for n in behind if not reading.words[n].function and n not in reading.in_value), None)


def set_aside(reading: Reading, number: int) -> int | None:
    """What is only set aside or denied: "asking" of "ruled out asking", "told" of "denied that they were told"."""
    low = [word.text.lower() for word in reading.words[number : number + 4]]
    if reading.words[number].stem == "deny" and "that" in low:
        behind = number + low.index("that")
        return next((clause.verb for clause in reading.clauses if clause.verb > behind), None)
    if (reading.words[number].stem, *low[1:2]) in _VOTING_DOWN:
        voted = phrase(reading, number + 2, len(reading.words))
        return next((n for n in reversed(voted) if not reading.words[n].function), None)
    if (reading.words[number].stem, *low[1:2]) == ("rule", "out"):
        return next((n for n in range(number + 2, len(reading.words)) if not reading.words[n].function), None)
    avoids = reading.words[number].stem == "avoid"
    if not avoids and (reading.words[number].stem, *low[1:2]) not in _SETTING_ASIDE:
        return None
    after = range(number + (1 if avoids else 2), min(number + 2 + _OBJECT_REACH, len(reading.words)))
    return next((n for n in after if reading.words[n].text.endswith("ing")), None)
