"""What the notices say of real articles, and how many mechanical slips they catch.

    python benchmarks/notices.py FOLDER... [--show CODE] [--samples N] [--plants N] [--misses N]

Reads every article below the folders: .md, .txt, .html, and the long texts in the rows of .jsonl. Prints for each
code how often it fired on the texts as they are, and per 1,000 sentences: apart for running prose and for pages
scraped with their furniture. Then slips are planted, one at a time, and the share caught is printed. ``--show`` prints
what fired of one code (or "all"), in its sentence, for reading.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from notice_plants import NEED_PROSE, PLANTS

from claimcheck.core.article import read_article
from claimcheck.core.document import Document, read_document
from claimcheck.core.model.extraction import Notice
from claimcheck.core.notices import CATALOGUE, find_notices

FORMATS = {".md": "markdown", ".txt": "text", ".html": "html", ".htm": "html"}
LONG = 400  # letters of a row's text that is an article and no sentence
DATES = ("published", "reference_date", "dct", "date")
STATED = re.compile(r"\b(?:19|20)\d\d-[01]\d-[0-3]\d(?=\D)")


@dataclass(frozen=True, slots=True)
class Text:
    """One article: where it is from, the text, its format, and its date where known."""

    origin: str
    text: str
    form: str
    published: date | None


@dataclass(frozen=True, slots=True)
class Read:
    """An article with what was found in it."""

    source: Text
    document: Document
    published: date | None
    notices: tuple[Notice, ...]

    @property
    def prose(self) -> bool:
        """True for running prose: most of its longer lines end as sentences do, and hold more than one.

        A page taken sentence by sentence has lost its paragraphs: its quotation marks say nothing of anybody's slips.
        """
        lines = [line for line in self.source.text.split("\n") if len(line) > 20]
        ended = sum(line.rstrip().endswith((".", "”", '"', "!", "?", "'", ":", ")")) for line in lines)
        return ended >= 0.8 * len(lines) and len(self.document.sentences) > 1.6 * len(lines)


def main() -> None:
    """Read, count, plant, print."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("folders", type=Path, nargs="+")
    options.add_argument("--show", default="", help="a code, or all")
    options.add_argument("--samples", type=int, default=40, help="how many to show of a code")
    options.add_argument("--plants", type=int, default=200, help="slips of a kind; 0 plants none")
    options.add_argument("--misses", type=int, default=0, help="how many slips to show that nothing caught")
    given = options.parse_args()
    read = [one for folder in given.folders for text in texts(folder) if (one := reading(text))]
    print_fired(read)
    if given.show:
        show(read, list(CATALOGUE) if given.show == "all" else [given.show.upper()], given.samples)
    if given.plants:
        print_caught(read, given.plants, given.misses)


def texts(folder: Path) -> Iterator[Text]:
    """Every distinct article of *folder*, in the order of paths."""
    seen: set[str] = set()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        found = _rows(path) if path.suffix == ".jsonl" else _file(path) if path.suffix in FORMATS else ()
        for one in found:
            if one.text not in seen:
                seen.add(one.text)
                yield one


def _file(path: Path) -> Iterator[Text]:
    if path.name != "README.md":
        yield Text(path.name, path.read_text(encoding="utf-8"), FORMATS[path.suffix], None)


def _rows(path: Path) -> Iterator[Text]:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        stated = next((str(row[key])[:10] for key in DATES if row.get(key)), "")
        for text in row.values():
            if isinstance(text, str) and len(text) >= LONG:
                found = STATED.match(stated + " ") or STATED.search(text[:600])
                yield Text(path.name, text, "text", _day(found[0]) if found else None)


def _day(stated: str) -> date | None:
    try:
        return date.fromisoformat(stated)
    except ValueError:
        return None


def reading(source: Text) -> Read | None:
    """*source* with its notices; None where it holds no prose."""
    article = read_article(source.text, source.form)
    if not any(block.prose.text.strip() for block in article.blocks):
        return None
    published = source.published or article.published
    document = read_document(article, published)
    return Read(source, document, published, find_notices(document, source.text, published))


def print_fired(read: list[Read]) -> None:
    """How often each code fired."""
    groups = {"prose": [one for one in read if one.prose], "pages": [one for one in read if not one.prose]}
    sizes = {name: sum(len(one.document.sentences) for one in group) for name, group in groups.items()}
    for name, group in groups.items():
        print(f"{name}: {len(group)} texts, {sizes[name]:,} sentences")
    print(f"{'code':6} {'prose':>6} {'/1,000':>7} {'pages':>6} {'/1,000':>7}")
    for code, entry in CATALOGUE.items():
        cells = []
        for name, group in groups.items():
            count = sum(notice.code == code for one in group for notice in one.notices)
            cells.append(f"{count:6} {1000 * count / max(1, sizes[name]):7.2f}")
        print(f"{code:6} {' '.join(cells)}  {entry.title}")


def show(read: list[Read], codes: list[str], samples: int) -> None:
    """What fired of *codes*, each in its words."""
    for code in codes:
        found = [
            (one, notice)
            for one in sorted(read, key=lambda one: not one.prose)
            for notice in one.notices
            if notice.code == code
        ]
        print(f"\n{code}: {len(found)}")
        prose = [pair for pair in found if pair[0].prose]
        rest = [pair for pair in found if not pair[0].prose]
        random.Random(1).shuffle(prose)
        random.Random(1).shuffle(rest)
        for one, notice in [*prose, *rest][:samples]:
            text = one.source.text
            before = text[max(0, notice.start - 160) : notice.start]
            behind = text[notice.end : notice.end + 120]
            words = f"{before}⟦{text[notice.start : notice.end]}⟧{behind}".replace("\n", "¶")
            kind = "prose" if one.prose else "page"
            print(f"- {one.source.origin} ({kind}, {one.published}): {notice.message}\n    {words}")


def print_caught(read: list[Read], most: int, misses: int) -> None:
    """The share of planted slips that are caught, by kind, with what else they set off; then *misses* of a kind."""
    missed: dict[str, list[str]] = defaultdict(list)
    print(f"\n{'planted':28} {'codes':14} {'caught':>10} {'share':>6}  other notices set off")
    for name, (codes, plant) in PLANTS.items():
        rng = random.Random(name)
        articles = [one for one in read if one.prose or name not in NEED_PROSE]
        shuffled = rng.sample(articles, len(articles))
        caught = tried = 0
        other: Counter[str] = Counter()
        for one in shuffled:
            for text in plant(one.document, one.source.text, one.published, rng):
                before = Counter((notice.code, notice.message) for notice in one.notices)
                changed = reading(Text(one.source.origin, text, one.source.form, one.source.published))
                after = (
                    Counter((notice.code, notice.message) for notice in changed.notices) if changed else {}
                )
                new = {code for (code, said), n in after.items() if n > before[code, said]}
                tried += 1
                caught += bool(new & set(codes))
                other.update(new - set(codes))
                if misses and not new & set(codes):
                    missed[name].append(_difference(one.source.text, text))
            if tried >= most:
                break
        share = f"{caught / tried:.2f}" if tried else "-"
        rest = ", ".join(f"{code} {n}" for code, n in sorted(other.items()))
        print(f"{name:28} {'/'.join(codes):14} {caught:4}/{tried:<5} {share:>6}  {rest}")
    for name, slips in missed.items():
        print(f"\nmissed: {name}", *slips[:misses], sep="\n- ")


def _difference(before: str, after: str) -> str:
    """Where the two part, with the words round it."""
    at = next((at for at, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), 0)
    changed = f"⟦{before[at : at + 15]}→{after[at : at + 15]}⟧"
    return f"{before[max(0, at - 120) : at]}{changed}{before[at + 15 : at + 90]}".replace("\n", "¶")


if __name__ == "__main__":
    main()
