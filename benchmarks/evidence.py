"""Speed of the evidence check, and how it grows with the page and with the number of claims.

    python benchmarks/evidence.py

The pages are made of our own red-team sentences, repeated with other numbers, so that every run reads the same text.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from claimcheck.core import redteam
from claimcheck.core.assess import assess_on, claim_read
from claimcheck.core.compare.reading import values_of
from claimcheck.core.match.index import PageIndex

WORDS = 5_000
CLAIMS = 50


def page_of(words: int) -> str:
    """A page of about *words* words: paragraphs of the red team's sources, each time with other figures."""
    sources = [case.source for name in redteam.CLASSES for case in redteam.cases(name) if case.source]
    distinct = list(dict.fromkeys(sources))
    paragraphs: list[str] = []
    count = turn = 0
    while count < words:
        source = distinct[turn % len(distinct)]
        figures = str(turn // len(distinct)) if turn >= len(distinct) else ""
        paragraphs.append("".join(c + figures if c.isdigit() else c for c in source))
        count += len(paragraphs[-1].split())
        turn += 1
    return "\n\n".join(paragraphs)


def claims_of(number: int) -> list[str]:
    every = [case.claim for name in redteam.CLASSES for case in redteam.cases(name)]
    return [every[n * 3 % len(every)] for n in range(number)]


def milliseconds(work: Callable[[], object], rounds: int = 25) -> float:
    """The best of *rounds*, in milliseconds of processor time: the machine may be busy with other things."""
    best = float("inf")
    for _ in range(rounds):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best * 1000


def check(page: str, claims: list[str]) -> None:
    """The claims held against the page, neither read before; single words may be known from earlier pages."""
    claim_read.cache_clear()
    values_of.cache_clear()
    index = PageIndex.of(page)
    for claim in claims:
        assess_on(claim, index)


def main() -> None:
    gc.set_threshold(100_000)  # as the command sets it
    page, claims = page_of(WORDS), claims_of(CLAIMS)
    first = milliseconds(lambda: check(page, claims), 1)
    whole = milliseconds(lambda: check(page, claims))
    index = milliseconds(lambda: PageIndex.of(page))
    print(
        f"{CLAIMS} claims against one page of {len(page.split())} words: {whole:.1f} ms, index {index:.1f} ms of it\n"
        f"the first time in a process, its words not yet known nor its patterns compiled: {first:.1f} ms"
    )
    print("growth with the page (same claims):")
    before = 0.0
    for words in (1_250, 5_000, 20_000, 80_000):
        text = page_of(words)
        taken = milliseconds(lambda text=text: check(text, claims), 5)  # type: ignore[misc]
        print(f"  {words:>7} words {taken:8.1f} ms" + (f"  x{taken / before:.2f} for x4" if before else ""))
        before = taken
    print("growth with the claims (same page):")
    before = 0.0
    for number in (25, 100, 400):
        some = claims_of(number)
        taken = milliseconds(lambda some=some: check(page, some), 5)  # type: ignore[misc]
        print(f"  {number:>7} claims {taken:7.1f} ms" + (f"  x{taken / before:.2f} for x4" if before else ""))
        before = taken


if __name__ == "__main__":
    main()
