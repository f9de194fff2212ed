"""When a passage still stands: in a page's text, or as what was found in its place, with nothing that counts changed.

What counts in a passage is the sentence that decided, its last. One before it is there for the name that a pronoun
stands for, and may be told otherwise as long as it gives that name and no other.
"""

from __future__ import annotations

import re

from claimcheck.core.record.wording import plain_marks, same_words

_ENDS = ".!?…"
_CLOSING = "\"')]»"
_MARKS = re.compile(r"[,;:.!?…]+\Z")
_SPACED = re.compile(r"(?<=[^\s,;:.!?…])\s+([,;:.!?…]+)(?=\s|\Z)")
_HEADING = re.compile("“([^“”]*)”")
_JOINT = re.compile(";(?= )")
_STOPS = {".": ";", ";": "."}
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
_DOUBTS_LISTED = """
    denied denies deny denial false falsely wrong wrongly untrue rumour rumours rumoured rumor rumors rumored hoax
    alleged claimed claims retracted retraction correction corrected incorrect incorrectly disputed invented
    lie lies
"""
_DOUBTS = frozenset(_DOUBTS_LISTED.split())


def same_said(one: str, other: str) -> bool:
    """True when *one* and *other* differ in white space, the cut of quotation marks, and harmless punctuation alone.

    Harmless is a blank before a mark, and a semicolon for a full stop with the letter's size after it. Words and
    digits and their order, and marks that open or close a quotation, are the same.
    """
    return same_words(one, other) or (
        bool(one.strip()) and _pattern(one).fullmatch(_plain(other)) is not None
    )


def stands(passage: str, text: str) -> bool:
    """True when *passage* stands in *text* as sentences of its own; harmless punctuation (see `same_said`) aside.

    Words that now stand inside a longer sentence ("It is not so that…") are other words.
    """
    if not passage.strip():
        return False
    plain = plain_marks(text)
    return any(_alone(plain, found.start(), found.end()) for found in _pattern(passage).finditer(plain))


def closes(text: str) -> bool:
    """True where a sentence ends at the end of *text*."""
    return text.rstrip().rstrip(_CLOSING).endswith(tuple(_ENDS))


def parted(passage: str) -> tuple[str, str]:
    """What *passage* says before the sentence that decided, its last, and that sentence; the first is mostly empty."""
    from claimcheck.core.text.sentences import places

    found = places(passage)
    if len(found) < 2:
        return "", passage
    start = found[-1][0]
    return passage[:start].strip(), passage[start:].strip()


def same_sentence(was: str, now: str) -> bool:
    """True when the sentence that decided is the same in both, whatever stands before it."""
    return same_said(parted(was)[1], parted(now)[1])


def decided_alike(was: str, now: str, claim: str) -> bool:
    """True when *now* has the sentence that decided in *was*, and before it all that *claim* took from there.

    That is the name a pronoun stands for. Another name beside it, a doubt or a "not" is another matter.
    """
    (before_was, deciding), (before_now, sentence) = parted(was), parted(now)
    if not before_was or not before_now or not same_said(deciding, sentence):
        return False
    had, has = _words(before_was), _words(before_now)
    taken = (_words(claim) & had) - _words(deciding)
    if not taken:  # the claim was read with the name its own sentences before it have
        taken = {word.casefold() for word in _names(before_was)}
    new_names = {word.casefold() for word in _names(before_now)} - had
    return taken <= has and not new_names and _turning(had) == _turning(has)


def joined(was: str, now: str) -> bool:
    """True when *was* is *now* a part of one sentence, between semicolons that stand for full stops.

    What the other parts say is the finding's to weigh; but none may take anything back in as many words.
    """
    passage, sentence = _SPACED.sub(r"\1", _plain(was)), _SPACED.sub(r"\1", _plain(now))
    cuts = [found.start() for found in _JOINT.finditer(sentence)]
    if not cuts or len(passage) >= len(sentence):
        return False
    for start in (0, *(cut + 2 for cut in cuts)):
        end = start + len(passage)
        part = sentence[start:end]
        if not (end == len(sentence) or end - 1 in cuts) or not part:
            continue
        part = part[0].upper() + part[1:] if start else part
        part = part if end == len(sentence) else f"{part[:-1]}."
        if same_said(passage, part):
            return not _DOUBTS & _words(sentence[:start] + sentence[end:])
    return False


def heading_lost(claim: str, passage: str, was: str, now: str) -> bool:
    """True when the heading that *was* over *passage* had words of *claim* that neither it nor the one *now* has.

    Headings are read out of places as locators write them.
    """
    had, has = (_words(" ".join(_HEADING.findall(place))) for place in (was, now))
    return bool((had & _words(claim)) - has - _words(passage))


def _plain(words: str) -> str:
    return " ".join(plain_marks(words).split())


def _words(text: str) -> set[str]:
    """The words of *text* in lower case, but for those that only join others; figures and denials are all there."""
    from claimcheck.core.match.words import FUNCTION_WORDS

    found = {word.casefold() for word in _NAME.findall(plain_marks(text))}
    return found - (FUNCTION_WORDS - _turns())


def _names(text: str) -> set[str]:
    """What may be a name in *text*: words with a capital, but for those that only join others."""
    from claimcheck.core.match.words import FUNCTION_WORDS

    found = _NAME.findall(plain_marks(text))
    return {word for word in found if word[0].isupper() and word.casefold() not in FUNCTION_WORDS}


def _turns() -> frozenset[str]:
    from claimcheck.core.compare.quoting.joints import CONDITIONS, NEGATIONS

    return NEGATIONS | CONDITIONS | _DOUBTS


def _turning(words: set[str]) -> set[str]:
    return {word for word in words if word in _turns() or word.endswith("n't")}


def _pattern(passage: str) -> re.Pattern[str]:
    """What *passage* is found by, harmless punctuation aside; it takes no more steps than there are letters."""
    words = _SPACED.sub(r"\1", _plain(passage)).split()
    written, taken = "", 0  # letters of the next word that are written already
    for word, following in zip(words, [*words[1:], ""], strict=True):
        body, mark = _marked(word)
        written += re.escape(body[taken:]) + (r"\s*" if mark else "")
        taken = int(mark in _STOPS and bool(following))
        written += _joint(mark, following[0]) if taken else re.escape(mark) + (r"\s+" if following else "")
    return re.compile(written)


def _marked(word: str) -> tuple[str, str]:
    """*word* and the marks at its end; a word that is nothing but marks is a word."""
    marks = _MARKS.search(word)
    return (word[: marks.start()], marks[0]) if marks and marks.start() else (word, "")


def _joint(mark: str, first: str) -> str:
    """A stop and the next word's *first* letter; where the stop is the other one, of either size."""
    same = re.escape(mark) + r"\s+" + re.escape(first)
    return rf"(?:{same}|{re.escape(_STOPS[mark])}\s+[{re.escape(first + first.swapcase())}])"


def _alone(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 80) : start]
    after = text[end : end + 80]
    # A boundary is the text's end, a line break, or a full stop before (and at the end of) the passage.
    opened = not before.strip() or "\n" in before[len(before.rstrip()) :] or closes(before)
    closed = not after.strip() or "\n" in after[: len(after) - len(after.lstrip())]
    return opened and (closed or (closes(text[start:end]) and not after[0].isalnum()))
