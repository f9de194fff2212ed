"""Words that stand where they stood and no longer say what they said, for what stands around them changed.

The heading over a passage, the day its page gives and the sentence before it are part of what it says, as far as the
finding used them. A past finding whose words are on the page keeps ``stands`` while they say what it found in them.
"""

from __future__ import annotations

from datetime import datetime

from claimcheck.core.model.finding import Finding, Verdict
from claimcheck.core.model.ledger import PastFinding, RecordedFinding
from claimcheck.core.record.leaning import passage_sha256
from claimcheck.core.record.wording import same_words, words_sha256

LEFT_TO_A_PERSON = frozenset({Verdict.PARTLY, Verdict.CONTRADICTS})
_RANK = {Verdict.NOT_FOUND: 0, Verdict.PARTLY: 1, Verdict.SUPPORTS: 2}


def says_less(then: Verdict, now: Verdict, *, same: bool) -> bool:
    """True when *now* is no longer what a passage was found to say *then*, its words being there still.

    *same* says that *now*, too, was found in these words. Other words that contradict or bear out a claim stand
    beside the passage, and change nothing of what it says.
    """
    if then is now or Verdict.UNREADABLE in {then, now}:
        return False
    if Verdict.CONTRADICTS in {then, now}:
        return same
    return _RANK[now] < _RANK[then]


def turned(found: RecordedFinding, sha256: str, since: datetime | None = None) -> bool:
    """True when the words behind *sha256* are those that *found* is of, and they no longer say what they said.

    That is what they said at the time *since* or, for None, when they were found first.
    """
    if not found.past or passage_sha256(found) != sha256:
        return False
    then = in_force(found, sha256, since)
    return (
        then is not None
        and not then.stands
        and same_words(then.words or found.words, found.words)
        and _may_have(Verdict(then.verdict), found.finding.verdict)
    )


def _may_have(then: Verdict, now: Verdict) -> bool:
    """False where the verdict alone tells that nothing is lost.

    Of what bears a claim out in part, or is held to contradict it in vain, a person has seen the rest in its heading.
    """
    return says_less(then, now, same=True) or (then is now and now in LEFT_TO_A_PERSON)


def carried(known: RecordedFinding, now: Finding) -> bool:
    """True when the heading over the same words had words of the claim that it has not *now*, the verdict as it was.

    Where the machine does not decide, it was for a person to read them together.
    """
    before = known.finding
    if before.passage is None or now.passage is None or before.verdict is not now.verdict:
        return False
    was, place = before.passage, now.passage.locator
    if (
        was.locator == place
        or now.verdict not in LEFT_TO_A_PERSON
        or not same_words(was.text, now.passage.text)
    ):
        return False
    from claimcheck.core.record.passages import heading_lost

    return heading_lost(known.words, was.text, was.locator, place)


def in_force(found: RecordedFinding, sha256: str, since: datetime | None) -> PastFinding | None:
    """The past finding of the words behind *sha256* that was the first to end at *since* or later; None for none."""
    past = (one for one in found.past if since is None or one.until >= since)
    return next((one for one in past if words_sha256(one.passage) == sha256), None)
