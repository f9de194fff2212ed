"""The whole job on real articles: the commands a newsroom types, from the article to the verdicts, scored.

    python benchmarks/newsroom.py FOLDER [--out PRED_DIR]

FOLDER holds one folder an article: `article.md`, the pages it cites in `sources/`, a copy with planted errors
(`article_planted.md`) and a copy-edited one (`article_edited.md`). Each of the first two is extracted, cited and
verified in a scratch project of its own, the pages served on this machine; then the edited copy takes the article's
place and is extracted again. Every step is a `claimcheck` process, and what it found is read from
`claimcheck list --format json`, so nothing is measured that a user does not get. The predictions, one JSON file an
article, go to PRED_DIR (a new temporary folder unless told); where FOLDER has a `score.py`, it is run on them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from claimcheck.adapters.page_server import PageServer, ServedPage

Json = dict[str, Any]  # what `list --format json` says of a claim, and what the scorer reads

ARTICLE = "article.md"
COPIES = ("article", "article_planted", "article_edited")
FINE = frozenset({0})
JUDGED = frozenset({0, 1, 3})  # verify also answers "contradicted" and "a page could not be read"


@dataclass(frozen=True, slots=True)
class Project:
    """A scratch project on disk with one article in it."""

    root: Path

    def run(self, *words: str, expected: frozenset[int] = FINE) -> str:
        """What `claimcheck` prints for *words*. Raises SystemExit for an exit code that is not *expected*."""
        command = [sys.executable, "-m", "claimcheck", *words]
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        if done.returncode not in expected:
            raise SystemExit(f"claimcheck {' '.join(words)} exited {done.returncode}:\n{done.stderr}")
        return done.stdout

    def put(self, article: str) -> None:
        """Make *article* the project's article, as an editor who saves the file."""
        (self.root / ARTICLE).write_text(article, encoding="utf-8", newline="")

    def claims(self) -> list[Json]:
        """The claims on record as they stand, by place."""
        listed: list[Json] = json.loads(self.run("list", ARTICLE, "--format", "json"))["claims"]
        return listed


def verified(root: Path, article: str, server: PageServer, pages: list[str]) -> Project:
    """A project at *root* whose *article* is extracted, cited with all *pages* and verified."""
    root.mkdir()
    project = Project(root)
    (root / "claimcheck.toml").write_text(f'[fetch]\nallow = ["{server.host}"]\n', encoding="utf-8")
    project.put(article)
    project.run("init")
    project.run("extract", ARTICLE)
    project.run("cite", ARTICLE, *(server.url(quote(f"/{page}")) for page in pages))
    project.run("verify", ARTICLE, expected=JUDGED)
    return project


def judged(claim: Json) -> Json:
    """A claim's place, and what each page says of it; a page without a finding says nothing of it."""
    verdicts = {}
    for citation in claim["citations"]:
        page = unquote(urlsplit(citation["source"]["address"]).path).removeprefix("/")
        found = citation["finding"] or {"verdict": "not_found", "passage": None}
        verdicts[page] = {"verdict": found["verdict"], "passage": found["passage"] or ""}
    return {"start": claim["start"], "end": claim["end"], "verdicts": verdicts}


def followed(before: list[Json], after: list[Json]) -> list[Json]:
    """What became of each claim *before* the edit, told by its id: a claim that follows an edit keeps it."""
    now = {claim["id"]: claim for claim in after}
    return [_fate(claim, now[claim["id"]]) for claim in before]


def _fate(before: Json, after: Json) -> Json:
    """A claim's old place, whether it was kept in its own words, changed to others or lost, and its new place."""
    held = {"old_start": before["start"], "old_end": before["end"]}
    if after["anchor"] == "lost":
        return held | {"status": "lost", "start": None, "end": None}
    kept = after["text"].split() == before["text"].split()  # an edit of line breaks is none
    return held | {"status": "kept" if kept else "changed", "start": after["start"], "end": after["end"]}


def predictions(folder: Path, scratch: Path) -> Json:
    """Everything the commands found for the article in *folder*, in the form the scorer reads."""
    read = {name: (folder / f"{name}.md").read_text(encoding="utf-8") for name in COPIES}
    sources = sorted((folder / "sources").glob("*.html"))
    served = {quote(f"/{page.name}"): ServedPage(page.read_bytes()) for page in sources}
    pages = [page.name for page in sources]
    with PageServer(served) as server:
        project = verified(scratch / "article", read["article"], server, pages)
        planted = verified(scratch / "planted", read["article_planted"], server, pages).claims()
    before = project.claims()
    project.put(read["article_edited"])
    project.run("extract", ARTICLE)
    return {
        "article": [judged(claim) for claim in before],
        "planted": [judged(claim) for claim in planted],
        "edited": followed(before, project.claims()),
    }


def predict(folder: Path, out: Path) -> None:
    """Write the predictions for every article of *folder* to *out*, and a line about each."""
    articles = sorted(path.parent for path in folder.glob(f"*/{ARTICLE}"))
    if not articles:
        raise SystemExit(f"{folder}: no folder with an {ARTICLE} in it, so nothing was measured")
    out.mkdir(parents=True, exist_ok=True)
    for article in articles:
        with tempfile.TemporaryDirectory(prefix="newsroom-") as scratch:
            found = predictions(article, Path(scratch))
        (out / f"{article.name}.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
        unread = sum(v["verdict"] == "unreadable" for c in found["article"] for v in c["verdicts"].values())
        print(f"{article.name}: {len(found['article'])} claims, {unread} unreadable verdicts", flush=True)


def main() -> int:
    """Predict and, where there is a scorer, score. Returns the scorer's exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="articles, each in a folder of its own")
    parser.add_argument(
        "--out", type=Path, help="where the predictions go; a new temporary folder unless told"
    )
    options = parser.parse_args()
    out = options.out or Path(tempfile.mkdtemp(prefix="newsroom-predictions-"))
    predict(options.folder, out)
    print(f"predictions in {out}", flush=True)
    scorer = options.folder / "score.py"
    if not scorer.is_file():
        return 0
    return subprocess.run([sys.executable, str(scorer), str(out)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
