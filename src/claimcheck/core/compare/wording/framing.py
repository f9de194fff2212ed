"""A sentence that denies, supposes, asks or invents what it says asserts none of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.core.compare.hinted import HintedPattern
from claimcheck.core.model.finding import Token
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from claimcheck.core.compare.reading import Reading

# NOTE: "denied" in other places is a matter of polarity; here it stands behind what is denied.
_FRAMES = (
    HintedPattern(
        r"\b(?:it|that|this)"
        r"(?: is|'s|’s| was) (?:simply |just )?(?:false|untrue|not true|wrong|a myth|a lie|a hoax) that\b"
        r"|\b(?:is|are|was|were) (?:false|untrue|fabricated|baseless|unfounded|a myth|a hoax)\W*$"
        r"|^\W*contrary to\b|,[^,;]{1,60}\b(?:denied|denies)\W*$",
        "false untrue true wrong myth lie hoax fabricated baseless unfounded contrary denied denies",
        re.IGNORECASE,
    ),
    HintedPattern(
        r"^\W*(?:if|unless|suppose|supposing|imagine)\b|^\W*(?:had|were|should)\b[^?]*\bwould\b",
        "if unless suppose supposing imagine would",
        re.IGNORECASE,
    ),
    HintedPattern(r"\b(?:was|were|is|are) to (?:be|have)\b", "to", re.IGNORECASE),
    HintedPattern(
        r"\bin (?:the|a|an|his|her|their) (?:\w+ )?(?:novel|film|movie|play|series|game|short story|sketch)\b",
        "novel film movie play series game short sketch",
        re.IGNORECASE,
    ),
    HintedPattern(
        r"\b(?:rumou?rs?|speculation|suggestions?|suspicions?|fears|hopes|allegations?) that\b"
        r"|\b(?:rul(?:es?|ed|ing) out|disput(?:es?|ed)|(?<!no )doubt(?:s|ed)?) that\b"
        r"|\b(?:fear(?:ed|s)?|hop(?:es?|ed|ing)|worr(?:y|ies|ied)|dream(?:s|ed|t)?|pray(?:s|ed)?|bet(?:s)?) that\b",
        "rumour rumours rumor rumors speculation suggestion suggestions suspicion suspicions fears hopes allegation"
        " allegations fear feared hope hopes hoped hoping worry worries worried dream dreams dreamed dreamt pray prays"
        " prayed bet bets rule rules ruled ruling dispute disputes disputed doubt doubts doubted",
        re.IGNORECASE,
    ),
    HintedPattern(
        r"\bin (?:mice|rats|animals|monkeys|theory|principle|(?:a |an |the )?(?:computer )?"
        r"(?:simulations?|drill|exercise|experiments?|dream))\b",
        "mice rats animals monkeys theory principle simulation simulations drill exercise experiment experiments dream",
        re.IGNORECASE,
    ),
)
_ASKED = LatePattern(r"\?\W*$")


def framed(claim: Reading, passage: Reading) -> Token | None:
    """The words of *passage* that take back what it says, or None; a claim framed the same way takes back as much."""
    frames: list[LatePattern] = [frame for frame in _FRAMES if frame.may_match(passage)]
    if passage.text.find("?", passage.start, passage.end) >= 0:
        frames.append(_ASKED)
    if not frames:
        return None
    text, said = passage.own_text, claim.own_text
    for frame in frames:
        found = frame.search(text)
        if found is not None and frame.search(said) is None:
            start = passage.start + found.start() + len(found[0]) - len(found[0].lstrip(" ,;"))
            return Token(
                passage.text[start : passage.start + found.end()], start, passage.start + found.end()
            )
    return None
