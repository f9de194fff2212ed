"""Learn the few weights of the ranking from labelled passages, one weight at a time.

    python benchmarks/learn_ranking.py PASSAGES.jsonl

Each line of the file has `claim`, `article_text`, `article_sentences` and `supporting_sentences` (numbers, or groups
of numbers, of the sentences that bear the claim out). Prints the share of claims whose first passage is one of them,
for each value tried, over all and for the two halves apart, so that what only one of them likes is seen. What is
chosen goes by hand into `core/match/weights.py`, with the figure it gave: the verdicts stand on the same ranking, so
what helps here must help there too.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from claimcheck.core.match import index, ranking
from claimcheck.core.match.index import PageIndex

TRIED = {
    "NEIGHBOUR_SHARE": (0.0, 0.1, 0.2, 0.3, 0.4, 0.5),
    "HEADING_SHARE": (0.0, 0.1, 0.2, 0.3),
    "NUMBER_BOOST": (1.0, 1.3, 1.6, 2.0, 2.5),
    "NAME_BOOST": (1.0, 1.15, 1.3, 1.6),
    "LENGTH_PENALTY": (0.2, 0.4, 0.6, 0.75),
    "TERM_SATURATION": (0.9, 1.2, 1.6),
}


class Row(NamedTuple):
    """A claim, its page, and where on it the passages stand that bear it out."""

    claim: str
    page: PageIndex
    spans: list[tuple[int, int]]


def rows(path: Path) -> list[Row]:
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        groups = record["supporting_sentences"]
        wanted = {n for group in groups for n in (group if isinstance(group, list) else [group])}
        if wanted and record.get("label") != "not_supported":
            spans = places(record["article_text"], record["article_sentences"], wanted)
            found.append(Row(record["claim"], PageIndex.of(record["article_text"]), spans))
    return found


def places(text: str, sentences: list[str], wanted: set[int]) -> list[tuple[int, int]]:
    at, spans = 0, []
    for number, sentence in enumerate(sentences):
        start = text.find(sentence, at)
        if start >= 0:
            at = start + len(sentence)
            if number in wanted:
                spans.append((start, at))
    return spans


def put(homes: list[ModuleType], name: str, value: float) -> None:
    for home in homes:
        setattr(home, name, value)


def fresh(labelled: list[Row]) -> None:
    """Make the pages forget what they worked out with other weights."""
    for row in labelled:
        for weighed in ("damping", "damped_once"):
            vars(row.page).pop(weighed, None)


def first_hit(labelled: list[Row]) -> float:
    """The share of rows whose best-ranked unit overlaps a right passage."""
    hits = 0
    for row in labelled:
        for number, _ in ranking.candidates(row.claim, row.page, at_most=1)[:1]:
            unit = row.page.units[number]
            hits += any(unit.start < end and start < unit.end for start, end in row.spans)
    return hits / len(labelled)


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    labelled = rows(Path(sys.argv[1]))
    halves = labelled[::2], labelled[1::2]
    for name, tried in TRIED.items():
        homes = [home for home in (ranking, index) if hasattr(home, name)]
        held = getattr(homes[0], name)
        scores = {}
        for value in tried:
            put(homes, name, value)
            fresh(labelled)
            scores[value] = (first_hit(labelled), *(first_hit(half) for half in halves))
        best = max(tried, key=lambda value: (scores[value][0], -abs(value - held)))
        put(homes, name, best)
        print(f"{name:16} {best:<5} from {held}")
        for value, (over_all, one, other) in scores.items():
            print(f"    {value:<5} {over_all:.4f}  halves {one:.4f} {other:.4f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
