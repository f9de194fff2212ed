"""Finding claims again after an edit, beside a plain ``str.find`` of the same words in the same run.

    python benchmarks/anchors.py [ANCHORS ...]        (500 in 108 kB and 10,000 in 2 MB unless told)

Each row is one text with its anchors: unchanged, shifted by a new first line, with one word in 25 changed, and
another text altogether. "x find" is the time of all anchors over that of ``text.find(words)`` for the same words,
which answers less: it takes the first place, and knows nothing of edits. The text is made up from a seed. Medians of
processor time.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator

from claimcheck.core.anchors import Relocator, anchor
from claimcheck.core.model.anchor import Anchor

SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu ve wa xi yo zu".split()  # noqa: SIM905 - a list to read
CHARACTERS_AN_ANCHOR = 210


def prose(length: int, source: random.Random) -> str:
    """About *length* characters of sentences, numbers among their words."""
    vocabulary = ["".join(source.choices(SYLLABLES, k=source.randint(1, 4))) for _ in range(8000)]
    weights = [1 / (rank + 3) for rank in range(len(vocabulary))]
    words = source.choices(vocabulary, weights, k=length // 6)
    for i in range(0, len(words), 9):
        words[i] = str(source.randint(2, 9999))
    for i in range(13, len(words), 14):
        words[i] += "."
    return " ".join(words)


def anchors_of(text: str, count: int, source: random.Random) -> list[Anchor]:
    """*count* anchors of 40 to 200 characters, in reading order."""
    starts = sorted(text.index(" ", source.randrange(len(text) - 500)) + 1 for _ in range(count))
    return [anchor(text, start, text.index(" ", start + source.randint(40, 200))) for start in starts]


def versions(text: str, source: random.Random) -> Iterator[tuple[str, str]]:
    """The text as an editor may have left it."""
    yield "unchanged", text
    yield "shifted", f"A new first line stands here.\n{text}"
    words = text.split(" ")
    words[::25] = ["changed"] * len(words[::25])
    yield "1 word in 25 changed", " ".join(words)
    yield "another text", prose(len(text), source)


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """The median processor time of *work*."""
    took = []
    for _ in range(times):
        start = time.process_time()
        work()
        took.append(time.process_time() - start)
    return statistics.median(took)


def located(anchors: list[Anchor], text: str) -> Counter[str]:
    """How many of *anchors* stand how in *text*, a fresh index made for the purpose."""
    relocator = Relocator(text)
    return Counter(relocator.locate(held).state.value for held in anchors)


def row(name: str, text: str, anchors: list[Anchor]) -> str:
    """One line of the table."""
    ours = seconds(lambda: located(anchors, text))
    plain = seconds(lambda: [text.find(held.exact) for held in anchors])
    states = ", ".join(f"{count} {state}" for state, count in sorted(located(anchors, text).items()))
    size = f"{len(anchors):7,} {len(text) / 1000:7,.0f} kB"
    return f"{size}  {name:22} {ours * 1000:9.1f} ms {ours / plain:7.2f} x find   {states}"


def main() -> None:
    for count in [int(argument) for argument in sys.argv[1:]] or [500, 10_000]:
        source = random.Random(count)
        text = prose(count * CHARACTERS_AN_ANCHOR, source)
        anchors = anchors_of(text, count, source)
        for name, version in versions(text, source):
            print(row(name, version, anchors), flush=True)


if __name__ == "__main__":
    main()
