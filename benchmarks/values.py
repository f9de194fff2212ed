"""Finding dates and numbers in news prose, beside quantulum3 and dateparser's search in the same run.

    python benchmarks/values.py [MEGABYTES]        (1 unless told)

The first table is speed on the same text, as multiples of ours; each of the others does half of the work (numbers,
or dates). They are extras of this benchmark and no dependencies: `pip install -e '.[bench]'`. One that is missing
is said aloud. They read a few paragraphs only, for they are slow. The second table is growth: our time a
character from 10 kB to 10 MB, over that at 10 kB; it stays near 1 where time grows with the text alone. So does
the third, for texts made to be hard. The prose is made up here, from a seed. Process time, the best of the runs.
"""

from __future__ import annotations

import importlib
import random
import sys
import time
import warnings
from collections.abc import Callable
from importlib.metadata import version

from claimcheck.core.values import find_values

PEOPLE = ("Ines Halloran", "The council", "Tomas Verrel", "A spokeswoman", "The harbour board", "Residents")
VERBS = ("said", "announced", "told reporters", "confirmed", "wrote in a letter", "denied")
FACTS = (
    "that {count} people had left the town since {month} {year}",
    "that the bridge would cost ${money} million, about {percent} per cent more than planned",
    "that turnout fell from {percent} percent to {small} percent on {day} {month} {year}",
    "that the ferry, which carries over {count} passengers, is {small} years old",
    "that nothing in the report had surprised anybody who knew the quay",
    "that one in {small} households still waits for a connection, two years and {small} months on",
    "that the new line runs {small} km along the shore and through the old market",
    "that dozens of shops had closed last week and several would not open again",
    "that the museum, long the pride of the valley, deserves a better roof and kinder visitors",
    "that the choir had sung as well as ever, and the rain had kept nobody at home",
    "that a quiet word with the owner would have spared everyone the quarrel",
    "that the plan rests on goodwill between neighbours who seldom agree about anything",
    "that its {small}th annual meeting would be held on Friday",
)
MONTHS = ("January", "March", "April", "June", "September", "November")
HARD = (
    "1 ",
    "one ",
    "$1 ",
    "1-",
    "(1",
    "and ",
    "a ",
    "May ",
    "last ",
    "half ",
    "between 1 and ",
    "<a ",
    "1\n",
    "'",
)


def prose(length: int, source: random.Random) -> str:
    """*length* characters of news-like sentences, five a paragraph."""
    parts: list[str] = []
    size = 0
    while size < length:
        fact = source.choice(FACTS).format(
            count=f"{source.randint(2, 90_000):,}",
            money=source.randint(2, 900) / 10,
            percent=source.randint(1, 99),
            small=source.randint(4, 20),
            month=source.choice(MONTHS),
            year=source.randint(1950, 2024),
            day=source.randint(1, 28),
        )
        end = "\n\n" if len(parts) % 5 == 4 else " "
        parts.append(f"{source.choice(PEOPLE)} {source.choice(VERBS)} {fact}.{end}")
        size += len(parts[-1])
    return "".join(parts)[:length]


def seconds(work: Callable[[str], object], texts: list[str], times: int) -> float:
    """The best process time of *work* on all *texts*."""
    took = []
    for _ in range(times):
        start = time.process_time()
        for text in texts:
            work(text)
        took.append(time.process_time() - start)
    return min(took)


def speed(megabytes: float, source: random.Random) -> None:
    """Print characters a second, ours and the others' over ours."""
    text = prose(int(megabytes * 1_000_000), source)
    ours = len(text) / seconds(find_values, [text], 3)
    print(f"{'speed':28}{'MB/s':>10}{'ours is':>12}")
    print(f"{'claimcheck, dates + numbers':28}{ours / 1e6:>10.2f}{'1 x':>12}")
    sample = text[:20_000].split("\n\n")
    for name, module, function in (
        ("quantulum3, numbers", "quantulum3.parser", "parse"),
        ("dateparser search, dates", "dateparser.search", "search_dates"),
    ):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # quantulum3 says that its classifier is not installed
                work = getattr(importlib.import_module(module), function)
        except ImportError as missing:
            print(f"{name:28}   not measured: {missing}")
            continue
        theirs = sum(map(len, sample)) / seconds(work, sample, 1)
        print(f"{name:28}{theirs / 1e6:>10.4f}{ours / theirs:>10.0f} x   {version(module.partition('.')[0])}")


def growth(source: random.Random) -> None:
    """Print time a character as the text grows, over that of the smallest."""
    print(f"\n{'growth':28}{'ms':>10}{'a character':>12}")
    text = prose(10_000_000, source)
    first = 0.0
    for size in (10_000, 100_000, 1_000_000, 10_000_000):
        each = seconds(find_values, [text[:size]], 5 if size < 1_000_000 else 1) / size
        first = first or each
        print(f"{size:>25,} B {each * size * 1000:>10.1f}{each / first:>10.2f} x")


def hardness() -> None:
    """Print, for texts of one repeated piece, time a character at 400 kB over that at 100 kB."""
    print(f"\n{'hard texts, 100 to 400 kB':28}{'MB/s':>10}{'a character':>12}")
    for piece in HARD:
        small, large = (seconds(find_values, [piece * (n // len(piece))], 1) / n for n in SIZES)
        print(f"{piece!r:28}{1 / large / 1e6:>10.2f}{large / small:>10.2f} x")


SIZES = (100_000, 400_000)


def main() -> None:
    source = random.Random(4)
    speed(float(sys.argv[1]) if len(sys.argv) > 1 else 1.0, source)
    growth(source)
    hardness()


if __name__ == "__main__":
    main()
