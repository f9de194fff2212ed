"""What a clause around it denies: "It was wrongly reported that ...", "Reports that ... were false"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.core.match.denials.afterwards import ADVERBS, BEING, NOT_SO, SHOWN
from claimcheck.core.match.denials.denial import Denial
from claimcheck.core.match.denials.telling import NEWS, TOLD, told_from
from claimcheck.core.match.stems import root
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    import re

    from claimcheck.core.match.index import PageIndex

_WRONGLY = (
    r"(?:wrongly|falsely|incorrectly|mistakenly|erroneously|inaccurately|untruthfully|baselessly|in error"
    r"|by mistake)"
)
_WRONG = (
    r"(?:wrong|false|untrue|(?:not|n't|n’t) (?:true|correct|accurate)|incorrect|inaccurate|mistaken|unfounded|baseless"
    r"|groundless|debunked|disproved|disproven|refuted|bogus|fake|fabricated|erroneous|nonsense|a hoax|a lie"
    r"|a myth|without foundation)"
)
_FALSE_NEWS = (
    r"(?:false|bogus|baseless|unfounded|groundless|debunked|untrue|incorrect|erroneous|fake|wrong|inaccurate)"
)
# How what is told ends where the sentence goes on in its own voice.
_ON = r"(?=\s*;|\s[—–-]\s|, (?:but|when|while|whereas|although|though)\b|\W*$)"
_NEWS_WORDS = (
    "report", "claim", "rumour", "allegation", "suggestion", "story", "assertion", "statement", "accusation",
    "speculation", "account", "belief", "idea", "notion", "post",
)  # fmt: skip
_TOLD_WORDS = (
    "said", "state", "suggest", "announce", "allege", "assert", "told", "believe", "thought", "assume", "written",
    "wrote", "imply", "tweet", "declare", "insist", "argue",
)  # fmt: skip
# Each has what is denied in a group, or else before it; then come the words on one of which it hangs, and others.
_PATTERNS = (
    (
        LatePattern(
            rf"\b(?:{_WRONGLY} (?:been )?{TOLD}|{TOLD} {_WRONGLY}|{_FALSE_NEWS} {NEWS})(?: [a-z]+){{0,2}}? that"
            rf" (?P<said>[^;]{{1,400}}?){_ON}"
            rf"|\b{_WRONGLY} {TOLD} (?P<bare>(?!that\b)[^;]{{1,400}}?){_ON}"
        ),
        ("wrong", "wrongly", "falsely", "incorrectly", "mistakenly", "erroneously", "inaccurately", "untruthfully",
         "error", "mistake", "baselessly", "false", "bogus", "unfounded", "groundless", "debunked", "untrue", "fake"),
        (*_NEWS_WORDS, *_TOLD_WORDS),
    ),
    (
        LatePattern(
            rf"\b{NEWS}(?: [a-z]+){{0,3}}? that (?P<said>[^;]{{1,400}}?)"
            rf",?(?:{BEING}|{SHOWN}){_WRONG}(?=\W*$|[;,]|\s*[—–])"
        ),
        ("wrong", "false", "untrue", "true", "correct", "accurate", "incorrect", "inaccurate", "mistaken", "unfounded",
         "baseless", "groundless", "debunked", "disproved", "disproven", "refuted", "bogus", "fake", "fabricated",
         "erroneous", "nonsense", "hoax", "lie", "myth", "foundation"),
        _NEWS_WORDS,
    ),
    (
        LatePattern(
            rf"(?:,| [—–-]|;) ?(?:(?:which|but (?:that|this|it)|though (?:that|this|it)"
            rf"|although (?:that|this|it)|and (?:that|this)|that|this|a claim that|a report that|a figure that)"
            rf"(?:{BEING}(?:{NOT_SO}|unfounded|baseless|a lie|a myth)|{SHOWN}(?:{NOT_SO}|wrong|unfounded|mistaken"
            rf"|a hoax|fake|a myth)|{ADVERBS} (?:turned out|proved) not to be (?:true|so|the case))"
            rf"|(?:it (?:was|is|has been)|as (?:was|is)|some|(?:he|she|they|the [a-z]+)){ADVERBS} {_WRONGLY} {TOLD})"
            rf"(?=\W*$|[;:])"
        ),
        ("true", "correct", "accurate", "case", "right", "false", "untrue", "incorrect", "inaccurate", "unfounded",
         "baseless", "lie", "myth", "wrong", "mistaken", "hoax", "fake", "wrongly", "falsely", "mistakenly",
         "erroneously", "turned", "proved"),
        (),
    ),
    (
        LatePattern(
            rf"\bcontrary to (?:[a-z]+ ){{0,3}}?{NEWS}(?: [a-z]+){{0,3}}? that (?P<said>[^;,]{{1,400}}?)(?=,|;|\W*$)"
        ),
        ("contrary",),
        _NEWS_WORDS,
    ),
)  # fmt: skip


@lru_cache(maxsize=1)
def _keys() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple((frozenset(map(root, words)), frozenset(map(root, also))) for _, words, also in _PATTERNS)


def denied_around(page: PageIndex) -> list[Denial]:
    """What its own sentence tells only to deny it."""
    found = []
    for (pattern, *_), (keys, also) in zip(_PATTERNS, _keys(), strict=True):
        units = page.holding(keys)
        news = page.holding(also) if units and also else units
        for unit in units:
            if unit in news and (match := pattern.search(page.lowered(unit))):
                found.append(_denial(page, unit, match))
    return found


def _denial(page: PageIndex, unit: int, match: re.Match[str]) -> Denial:
    start, mark = page.units[unit].start, match.span()
    said = next((name for name, words in match.groupdict().items() if words), None)
    if said is None:  # "X, which is false": "Holm said" before X stands
        first, last = told_from(match.string[: mark[0]]), mark[0]
    else:
        first, last = match.span(said)
        mark = (mark[0], first) if last == mark[1] else mark
    return Denial(unit, start + first, start + last, start + mark[0], start + mark[1])
