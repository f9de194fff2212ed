"""Lines that somebody put into the page to sell something: they are no part of the article."""

from __future__ import annotations

import re

from claimcheck.core.language.word_sets import words
from claimcheck.core.model.article import Block, BlockKind

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SPAM = words(
    """
    shop buy cheap casino casinos poker slots viagra cialis dildo dildos porn xxx escort escorts sex cam
    cams loan loans payday bitcoin crypto forex betting bet bets free bonus discount coupon deals sale
    online pharmacy pills replica rolex handbags jersey jerseys essay essays seo backlinks hookup dating
    milf vape cbd weed kratom nude download torrent gratis offer offers order price prices click deal
    promo voucher vibrator toys lingerie
    """
)
_MOST_WORDS = 12
_ENDS = frozenset(".!?…:;,\"”’')]")


def is_injected(block: Block, repeats: int) -> bool:
    """True when *block*, which stands *repeats* times in its article, is an advertisement in the prose.

    Such a line is a short paragraph of its own without an end mark. It begins small and sells something or comes
    again; one that begins with a capital must sell something twice over.
    """
    text = block.prose.text.strip()
    if block.kind is not BlockKind.PARAGRAPH or not text or text[-1] in _ENDS:
        return False
    found = _WORD.findall(text)
    if not 2 <= len(found) <= _MOST_WORDS:
        return False
    selling = sum(word.lower() in _SPAM for word in found)
    return selling > 1 or (text[0].islower() and (selling > 0 or repeats > 1))
