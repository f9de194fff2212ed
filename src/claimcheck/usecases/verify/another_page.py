"""A page with nothing of the one last captured at its address: a wall or notice in words that no rule knows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.core.model.source import Outcome, Snapshot
from claimcheck.ports.web import Exchange, Page, Unread

_LEAST = 200  # letters of the article as captured: of less too little is known to miss it
_LITTLE = 600  # letters up to which an article is short: what stands there now must have nothing at all of it
_MOST = 3000  # letters that can be seen: what stands in for a page has no more to say
_SHORTER = 0.5  # of the article's length: so much shorter, and it need not sound like a wall
_RUN = 3  # words in a row
_RUNS_LEFT = (
    0.1  # of the article's runs of words may stand there still: names of sections, a line at the foot
)
_WORDS_SHARED = (
    0.35  # of the longer words there now may be the article's: an article cut down has most of them from it
)
_WORDS_SHARED_OF_LITTLE = 0.1  # the same where the article is short
_INSIDE = re.compile(r"(?<=[\w,;:] )[^\W\d_]{2,}")  # where a sentence begins, any word has a capital
_WORD = re.compile(r"[^\W_]+")
_LONGER = 5  # letters
_WALLS_LISTED = """
    access account banned blocked browser captcha connection consent cookie cookies deleted denied disabled enable
    error expired javascript login maintenance moved password redirect redirected redirecting refresh register
    removed reload robot security session subscribe subscriber subscribers subscription unavailable verification verify
"""
_WALLS = frozenset(_WALLS_LISTED.split())
_LIKE_A_WALL = 2  # different words of those


def is_another(now: Page, before: Page) -> bool:
    """True when what stands *now* has next to nothing of what was captured *before*, and is no piece of its own.

    It is shorter by half, or no longer and in the words of walls.
    """
    was, words = before.main or before.whole, _words(now.whole)
    if len(was) < _LEAST or len(now.whole) > _MOST or len(now.main) > len(was):
        return False
    like_a_wall = len(_WALLS.intersection(words)) >= _LIKE_A_WALL
    if len(now.main) > _SHORTER * len(was) and not like_a_wall:
        return False
    says = (
        f"{now.title}\n{now.main or now.whole}"  # “Cancelled.” under the title that it had is the page itself
    )
    if len(was) < _LITTLE and not _nothing_of(says, was, like_a_wall=like_a_wall):
        return False
    runs = _runs(_words(was))
    if len(runs & _runs(words)) > _RUNS_LEFT * len(runs):
        return False
    longer = {word for word in _words(now.main) if len(word) >= _LONGER or word.isdigit()}
    return len(longer.intersection(_words(before.whole))) <= _WORDS_SHARED * len(longer)


def _nothing_of(now: str, was: str, *, like_a_wall: bool) -> bool:
    """True when *now* has no figure, no name and hardly a word of *was*, and no figure of its own but a wall's."""
    words, before = set(_words(now)), set(_words(was))
    figures = any(any(map(str.isdigit, word)) for word in words)
    if figures and (not like_a_wall or any(word in before for word in words if any(map(str.isdigit, word)))):
        return False
    named = {word.casefold() for word in _INSIDE.findall(was) if word[0].isupper()}
    longer = {word for word in words if len(word) >= _LONGER}
    return not named & words and len(longer & before) <= _WORDS_SHARED_OF_LITTLE * len(longer)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return set(zip(*(words[n:] for n in range(_RUN)), strict=False))


def may_be_another(page: Page) -> bool:
    """True when *page* is short enough to be held against the capture; most are not, and it need not be read again."""
    return len(page.whole) <= _MOST


def another(came: Exchange, captured: Snapshot) -> Unread:
    """What is said of a page that is not the one *captured*."""
    detail = (
        f"this looks like another page than the one captured on {captured.fetched.date()}; "
        f"look at it in a browser, and if it is the page now, run `claimcheck snapshot {came.address}`"
    )
    return Unread(came.address, Outcome.ANOTHER_PAGE, detail, came.status, came.fetched)
