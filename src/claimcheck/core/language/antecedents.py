"""Whom or what a claim speaks of that its own words do not name: for showing it, never for judging.

A sentence with several facts is several claims, and in a list of them "will lead Borel" and "which Venn has done" say
nothing of whom. The sentence does, before the claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.core.anchors.making import CONTEXT
from claimcheck.core.extract.grammar import RELATIVES
from claimcheck.core.extract.verbs import PREPOSITIONS, finite_words
from claimcheck.core.language.subjects import subjects
from claimcheck.core.model.ledger import Claim

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s|\n\s*\n")
_MOST = 4  # words
_JOINS = " \t\r\n\xa0,;:–—-("


def antecedents(claims: Iterable[Claim]) -> dict[str, str]:
    """What each claim that begins with its verb, "who" or "which" speaks of, by claim id, as printed before it."""
    listed = list(claims)
    found = {claim.id: led_in(claim) for claim in listed}
    return {claim_id: words for claim_id, words in found.items() if words} | subjects(listed)


def led_in(claim: Claim) -> str:
    """The last words before a claim that begins with "which" or "who": what it hangs on. "" for any other claim."""
    if claim.text.split(maxsplit=1)[0].lower() not in RELATIVES:
        return ""
    before = claim.anchor.prefix
    same = _SENTENCE_END.split(before)[-1]
    words = same.rstrip(_JOINS).split()
    if same == before and len(before) == CONTEXT and not before[0].isspace():
        del words[:1]  # what is kept of the sentence may begin within a word
    told = [at for at, verbal in enumerate(finite_words([word.lower() for word in words[:-1]])) if verbal]
    kept = words[told[-1] + 1 if told else 0 :][-_MOST:]
    while kept and kept[0].lower() in PREPOSITIONS:
        del kept[0]
    return " ".join(kept)
