"""What the subject is said to be: a passage that never calls her one does not bear out that she is a pianist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.match.words import LIGHT_WORDS

if TYPE_CHECKING:
    from claimcheck.core.compare.hearing import Hearing
    from claimcheck.core.compare.reading import Reading
    from claimcheck.core.model.finding import Token

# Behind an article: "was late" and "was killed" tell no kind of thing.
_IS_A = HintedPattern(
    r"\b(?:is|was|are|were|became|becomes|remains?|remained)\s+(?:also\s+|once\s+|still\s+)?(?:an?|the)\s+",
    "is was are were became becomes remain remains remained",
)
_SOMEBODY = ("ist", "er", "or", "ian", "man", "ess", "eer", "ete", "yst", "ant")  # how nouns of people end


def unnamed(hearing: Hearing) -> Token | None:
    """The noun that the claim says its subject is, where no passage has it or a word for it; or None.

    Where a value vouches for the passage, only what somebody is: a thing may be called by many nouns.
    """
    claim = hearing.claim
    noun = _noun(claim)
    if noun is None or noun in hearing.in_names or claim.words[noun].stem in LIGHT_WORDS:
        return None
    word = claim.words[noun]
    if hearing.vouched and (not word.text.endswith(_SOMEBODY) or claim.text[word.end :].startswith(" of ")):
        return None  # "a provider of" is no calling
    return None if any(side.credit(noun) for side in hearing.sides) else claim.token(word.start, word.end)


def _noun(claim: Reading) -> int | None:
    """The number of the last word of the phrase behind "is a": "pianist" of "was a Swedish pianist from Lund"."""
    match = _IS_A.within(claim)
    if match is None:
        return None
    first = claim.span_of(match.end(), claim.end).start
    noun = None
    for number in range(first, len(claim.words)):
        word = claim.words[number]
        gap = claim.text[claim.words[number - 1].end : word.start]
        if (
            word.function
            or number in claim.in_value
            or number in claim.acts
            or (number > first and gap.strip("- \u00a0"))
        ):
            break
        noun = number
    return noun
