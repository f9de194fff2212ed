"""What a quotation leaves out at its ends: a condition that follows, a denial that leads in.

A quoter may stop anywhere; only a quotation printed as a whole sentence claims that the source's ended or began there.
"""

from __future__ import annotations

import re
from functools import cache

_NEAR = 80  # letters before a quotation in which it may be taken back
# The subject of the words quoted, where the quotation begins behind it; a word that joins begins anew.
_BETWEEN = r"(?:(?!(?:and|but|because|so|since|as|while|when|who|which|why|how)\b)[\w’'-]+\s+){0,5}"
_CLOSED = re.compile(r"[.!]['\"’”]*\s*$")


@cache
def _condition() -> re.Pattern[str]:
    """A condition right after the words quoted, in the same sentence."""
    return re.compile(
        r"[,;–—-]?\s*[–—-]?\s*\b(?:(?:but|and|or)\s+)?(?:only\s+)?"
        r"(?:if|unless|except|provided|providing|so long as|as long as|on condition|but|although|though|only when)\b"
        r"[^.!?\n]*",
        re.IGNORECASE,
    )


@cache
def _denial() -> re.Pattern[str]:
    """Words right before the ones quoted that take them back."""
    return re.compile(
        r"(?:(?:n['’]t|\b(?:not|never|no one|nobody|hardly|deny|denied|denies|doubt|doubts|doubted))"
        r"(?:\s+\w+){0,3}|\b(?:if|unless|whether))\s+$",
        re.IGNORECASE,
    )


def dropped_after(quote: str, text: str, end: int) -> tuple[int, int] | None:
    """The slice of *text* with a condition that a quotation ending at *end* dropped, though printed as complete."""
    if not _CLOSED.search(quote) or text[end : end + 1] in {".", "!", "?"}:
        return None
    match = _condition().match(text, end)
    return (match.start(), match.end()) if match else None


def dropped_before(quote: str, text: str, start: int) -> tuple[int, int] | None:
    """The slice of *text* with a denial that a quotation starting at *start* dropped, though printed as complete."""
    if (
        not _CLOSED.search(quote)
        or not quote.lstrip("[")[:1].isupper()
        or not text[start : start + 1].islower()
    ):
        return None
    begin = max(0, start - 60)
    match = _denial().search(text[begin:start])
    return (begin + match.start(), start) if match else None


@cache
def _qualification() -> re.Pattern[str]:
    """Words right behind the ones quoted that bound what they say."""
    return re.compile(
        r"\s*[,;–—-]?\s*(?:but (?:not|only|never|no|nothing|hardly|less)|unless|provided|except|as long as"
        r"|so long as|(?:only )?if|only when|on condition)\b[^.!?\n\"”]*",
        re.IGNORECASE,
    )


def qualified_after(text: str, end: int) -> tuple[int, int] | None:
    """The slice of *text* that bounds what a quotation ending at *end* says: "…, but not this year"; or None."""
    match = _qualification().match(text, end)
    return (match.start(), match.end()) if match else None


@cache
def _disowning() -> re.Pattern[str]:
    """Words right before the ones quoted by which their speaker says that they are not so, or asks whether."""
    # NOTE: "I did not know that the council lied" says that it did.
    return re.compile(
        r"(?:n['’]t|\b(?:not|never|no one|nobody|cannot|hardly|refuse to|refuses to|refused to))\s+(?:\w+\s+){0,2}"
        r"(?:say|said|think|believe|claim|mean|suggest|accept|agree|argue|imagine|suppose|feel|thought|meant|felt|true)"
        r"(?:s|d|ed|ing)?(?:\s+(?:for|a|one|moment|second|minute|instant|at|all|any|more|ever|really|now|either))*"
        rf"\s+(?:that\s+)?{_BETWEEN}$"
        r"|\b(?:deny|denies|denied)\s+(?:that\s+)?$|\b(?:hardly|scarcely|far from|anything but)\s+(?:an?\s+|the\s+)?$"
        r"|(?<!\bno )(?<!\ba )(?<!\bnot )(?<!n['’]t )(?<!\bany )(?<!\blittle )(?<!\bnever )"
        rf"\b(?:doubt|doubts|doubted)\s+(?:very much\s+)?(?:that\s+)?{_BETWEEN}$"
        r"|\b(?:false|untrue|wrong|lie|nonsense|myth|absurd|ridiculous|unfair)"
        rf"\s+(?:to (?:say|claim|suggest|think|believe)\s+)?that\s+{_BETWEEN}$"
        rf"|\b(?:idea|notion|suggestion|allegation|rumou?r|accusation|claim)s?\s+that\s+{_BETWEEN}$"
        rf"|\b(?:if|unless|whether)\s+{_BETWEEN}$",
        re.IGNORECASE,
    )


def disowned_before(text: str, start: int) -> tuple[int, int] | None:
    """The slice of *text* that takes back what a quotation starting at *start* says: "I never said that …"; or None."""
    begin = max(0, start - _NEAR)
    match = _disowning().search(text[begin:start])
    return (begin + match.start(), start) if match else None
