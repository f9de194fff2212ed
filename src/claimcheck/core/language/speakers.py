"""Who said it: the speaker a sentence credits with a quotation."""

from __future__ import annotations

import re
from bisect import bisect_left

from claimcheck.core.language.name_words import SHORTENED
from claimcheck.core.language.word_sets import words
from claimcheck.core.model.value import Value

REPORTING = words(
    """
    said says say saying told tells telling added adds adding wrote writes writing tweeted tweets posted
    asked asks replied replies answered answers explained explains stated states stating announced
    announces declared declares claimed claims claiming insisted insists argued argues warned warns
    warning admitted admits conceded concedes confirmed confirms denied denies recalled recalls
    remembered remarked remarks noted notes observed observes called calls calling described describes
    describing dubbed labelled labeled denounced denounces condemned condemns branded promised promises
    vowed vows pledged pledges urged urges demanded demands complained complains joked jokes quipped
    shouted shouts yelled screamed cried whispered muttered continued continues concluded concludes
    commented comments testified testifies alleged alleges accused accuses suggested suggests predicted
    predicts estimated estimates boasted boasts repeated repeats read reads reported reports report
    cautioned cautions stressed stresses emphasised emphasized maintained maintains reveals revealed
    indicated acknowledged thinks thought believes believed quoted
    """
)

_PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "who"])
_DETERMINERS = words(
    """
    a an the one another his her its their our my some several many two three both other others police
    officials witnesses residents campaigners activists critics
    """
)
_PREPOSITIONS = frozenset(["of", "in", "for", "from", "at", "on", "with", "to"])
_TOKEN = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*|[.,;:!?…\"“”„«»()\n]|[–—]")
_REACH = 160  # code points: an attribution stands next to its quotation
_ENDS = frozenset(',.;:!?…"“”„«»()\n–—')


def speaker_of(prose: str, quotation: Value, before: Value | None, names: list[Value]) -> str | None:
    """Whom the sentence around *quotation* credits with it, as printed ("Kim Lee", "she", "a spokesman").

    *before* is the quotation before it, with its speaker: two halves of one saying have one speaker.
    *names* are those of *prose*, by position. None when nothing near the quotation says who spoke.
    """
    ahead = _after(prose, quotation.end, names)
    if ahead:
        return ahead
    floor = before.end + 1 if before else 0
    behind = _before(prose, quotation.start - 1, floor, names)
    if behind or not before:
        return behind
    between = prose[before.end : quotation.start]
    return (
        before.speaker if len(between) < _REACH and "\n\n" not in between and _only_credits(between) else None
    )


def _only_credits(between: str) -> bool:
    """True when the words between two quotations only credit the first: few, a reporting verb among them."""
    words = re.findall(r"[^\W_]+", between.lower())
    return len(words) <= 14 and any(word in REPORTING for word in words)


def _after(prose: str, end: int, names: list[Value]) -> str | None:
    """Whom the words after the mark name: `," said Kim Lee`, `," according to Kim Lee`, `," she said`."""
    tokens = _credit(prose, end)
    low = [word.lower() for word, _ in tokens]
    if low[:1] and low[0] in REPORTING:
        return _phrase(prose, tokens[1:], names)
    if low[:2] == ["according", "to"]:
        return _phrase(prose, tokens[2:], names)
    verb = next((index for index, word in enumerate(low[:9]) if word in REPORTING), 0)
    broken = any(
        word in _ENDS and not (word == "." and index and low[index - 1] in SHORTENED)
        for index, word in enumerate(low[:verb])
    )
    return _subject(prose, tokens[:verb], names) if verb and not broken else None


def _credit(prose: str, end: int) -> list[tuple[str, int]]:
    """The words after a quotation that ends at *end*; none when a sentence ends there."""
    while end < len(prose) and prose[end] in ",.!?…\"”’'»“ \u00a0":
        if prose[end] in ".!?…" and end + 1 < len(prose) and prose[end + 1] in " \n":
            return []
        end += 1
    return _tokens(prose, end, min(len(prose), end + _REACH))


def _before(prose: str, start: int, floor: int, names: list[Value]) -> str | None:
    """The speaker named before the opening mark: `Kim Lee said: "`, `he called it "`."""
    floor = max(floor, start - _REACH)
    tokens = _tokens(prose, _sentence_start(prose, floor, start), start)
    for index in range(len(tokens) - 1, -1, -1):
        if tokens[index][0].lower() in REPORTING:
            return _subject(prose, tokens[:index], names)
        if tokens[index][0].lower() == "to" and index and tokens[index - 1][0].lower() == "according":
            return _phrase(prose, tokens[index + 1 :], names)
    return None


def _sentence_start(prose: str, floor: int, end: int) -> int:
    """Where the sentence that holds *end* begins, as far as the marks between *floor* and *end* tell."""
    for at in range(end - 2, floor - 1, -1):
        if prose[at] in ".!?\n" and prose[at + 1].isspace():
            word = prose[max(floor, at - 12) : at].rsplit(None, 1)[-1:]
            if not word or (word[0].lower() not in SHORTENED and len(word[0]) > 1):
                return at + 1
    return floor


def _tokens(prose: str, start: int, end: int) -> list[tuple[str, int]]:
    return [(match.group(), match.start()) for match in _TOKEN.finditer(prose, start, end)]


def _subject(prose: str, tokens: list[tuple[str, int]], names: list[Value]) -> str | None:
    """The one who does what the verb after *tokens* says: the last name, pronoun or noun phrase before it."""
    for index in range(len(tokens) - 1, -1, -1):
        word, at = tokens[index]
        name = _name_at(names, at)
        if name:
            return _named(prose, tokens[: index + 1], name, names)
        if word.lower() in _PRONOUNS - {"who"}:
            return word
        if word.lower() in _DETERMINERS:
            return _phrase(prose, tokens[_outermost(tokens, index) :], names)
    return None


def _outermost(tokens: list[tuple[str, int]], index: int) -> int:
    """Where the noun phrase begins that holds the one at *index*: "one of the men" begins with "one"."""
    while index > 1 and tokens[index - 1][0].lower() in _PREPOSITIONS:
        starts = [at for at in range(max(0, index - 4), index - 1) if tokens[at][0].lower() in _DETERMINERS]
        if not starts:
            break
        index = starts[0]
    return index


def _named(prose: str, tokens: list[tuple[str, int]], name: Value, names: list[Value]) -> str | None:
    """The speaker when *name* ends *tokens*: *name*, or the one whom it only describes.

    In "Kim Lee, of the Acme Trust," and "Kim Lee of Acme" Kim Lee spoke; in "a spokesman for Acme" he did.
    """
    first = _name_at(names, tokens[0][1])
    commas = [at for word, at in tokens if word == ","]
    if first and commas and first.end <= commas[0]:
        return first.raw
    begins = next(index for index, (_, at) in enumerate(tokens) if at >= name.start)
    if begins > 1 and tokens[begins - 1][0].lower() in _PREPOSITIONS:
        described = _name_at(names, tokens[begins - 2][1])
        outer = _outermost(tokens, begins)
        return described.raw if described else _phrase(prose, tokens[outer:], names)
    return name.raw


def _phrase(prose: str, tokens: list[tuple[str, int]], names: list[Value]) -> str | None:
    """The speaker *tokens* begin with: a name, a pronoun, or a noun phrase up to the next mark."""
    if not tokens:
        return None
    word, at = tokens[0]
    name = _name_at(names, at) or (_name_at(names, tokens[1][1]) if len(tokens) > 1 else None)
    if word.lower() in _PRONOUNS:
        return word
    if name and word.lower() not in ("a", "an", "one", "another"):
        return name.raw
    inside = []
    for token, begin in tokens[:9]:
        if token in _ENDS or token.lower() in ("who", "which", "that"):
            break
        inside.append((token, begin))
    if not inside or not (word.lower() in _DETERMINERS or word[0].isupper() or _last_name(names, inside)):
        return None
    if last := (_last_name(names, inside) if word.lower() not in _DETERMINERS else None):
        return last.raw
    return prose[at : inside[-1][1] + len(inside[-1][0])]


def _last_name(names: list[Value], tokens: list[tuple[str, int]]) -> Value | None:
    """The last name that begins among *tokens*: in "Acme boss Kim Lee" it is the person's."""
    found = [name for _, at in tokens if (name := _name_at(names, at))]
    return found[-1] if found else None


def _name_at(names: list[Value], at: int) -> Value | None:
    """The name that covers the place *at*, if any."""
    index = bisect_left(names, at + 1, key=lambda name: name.start) - 1
    return names[index] if index >= 0 and names[index].start <= at < names[index].end else None
