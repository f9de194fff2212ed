"""When two wordings are the same words: white space and the cut of quotation marks aside.

A content system that makes straight quotes curly, or wraps a line, has changed no word, and must drop no tick.
"""

from __future__ import annotations

from claimcheck.core.digest import sha256

# One letter for one letter, so that places in the folded text are places in the text.
_MARKS = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b", "'") | dict.fromkeys("\u201c\u201d\u201e\u201f", '"')
)


def plain_marks(text: str) -> str:
    """*text* with straight quotation marks and apostrophes; as long as before."""
    return text if text.isascii() else text.translate(_MARKS)


def words_sha256(words: str) -> str:
    """The hash of *words*; the same for all wordings that are the same words."""
    return sha256(_plain(words).encode()).hexdigest()


def same_words(one: str, other: str) -> bool:
    """True when nothing but white space and the cut of quotation marks differs."""
    return one == other or _plain(one) == _plain(other)


def _plain(words: str) -> str:
    return " ".join(plain_marks(words).split())
