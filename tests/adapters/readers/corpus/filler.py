"""Prose to fill pages with, so that they are as long as real ones; no two pages have the same."""

from __future__ import annotations

import random

_WHO = (
    "The harbour office",
    "A member of the council",
    "The ferry company",
    "The island's school",
    "A spokeswoman",
)
_DID = (
    "had announced the plan in the spring of the year before",
    "asked for another month to look at the accounts",
    "declined to comment on the figures when asked by telephone",
    "said that the work would go on through the winter",
    "had written to every household between the two bridges",
    "keeps a list of the boats that come in after dark",
)
_AND = (
    "and nobody has objected to it so far",
    "although the money for it has not been found yet",
    "which the neighbouring parish would also like to see",
    "as it does whenever the tide is unusually low",
    "but the final word is with the county administration",
)


def paragraphs(seed: str, number: int = 3) -> list[str]:
    """*number* paragraphs of three sentences; the same for the same *seed*."""
    drawn = random.Random(seed)
    return [
        " ".join(
            f"{drawn.choice(_WHO)} {drawn.choice(_DID)} {drawn.choice(_AND)}, item {drawn.randrange(100, 999)}."
            for _ in range(3)
        )
        for _ in range(number)
    ]
