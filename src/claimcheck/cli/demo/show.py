"""The demonstration as it is run: each command is printed, then really carried out in a scratch folder."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from claimcheck.adapters.page_server import PageServer
from claimcheck.cli import wiring
from claimcheck.cli.demo import script
from claimcheck.cli.demo.site import PAGES, content, pages
from claimcheck.cli.output import colour, put
from claimcheck.core.errors import UsageError
from claimcheck.core.record.gate import Exit
from claimcheck.report.paint import paint
from claimcheck.usecases.listing import Filter, listing
from claimcheck.usecases.view import ClaimView

Run = Callable[[list[str]], int]


class Demonstration:
    """One run through the main job, keeping account of what did not come out as it must."""

    def __init__(self, run: Run, server: PageServer) -> None:
        self._run, self._server = run, server
        self.wrong: list[str] = []

    def play(self) -> None:
        """Set up, extract, cite, verify, rule, check; correct the article; and again."""
        self._set_up()
        self._do(Exit.FINE, "extract", script.ARTICLE)
        self._do(Exit.FINE, "cite", script.ARTICLE, *(self._server.url(f"/{name}") for name in PAGES))
        self._say("Now the machine: it fetches each source once, finds the passages, compares.")
        self._do(Exit.SHORT, "verify")
        self._expect(script.AFTER_VERIFY)
        self._look_and_sign()
        self._say("The gate stays shut: that is its work.")
        self._do(Exit.SHORT, "check")
        self._correct()

    def _set_up(self) -> None:
        self._say("A newsroom in a scratch folder. Everything in it is invented.")
        self._do(Exit.FINE, "init")
        configuration = script.CONFIGURATION.format(host=self._server.host)
        Path("claimcheck.toml").write_text(configuration, encoding="utf-8")
        article = Path(script.ARTICLE)
        article.parent.mkdir()
        text = content("night-ferry.md").replace("{site}", self._server.url(""))
        article.write_text(text, encoding="utf-8")

    def _look_and_sign(self) -> None:
        self._say("A contradiction, with its passage and the words that differ:")
        self._do(Exit.FINE, "show", self._claim(script.WRONG).claim.id)
        self._say("The machine proposes; a person rules.")
        vote = self._claim("31 to 12").claim.id
        self._do(Exit.FINE, "rule", vote, "verified", "--by", script.EDITOR, "--note", "read the minutes")

    def _correct(self) -> None:
        self._say(
            "The writer corrects the figure and the quotation. Only what changed must be looked at again."
        )
        article = Path(script.ARTICLE)
        text = article.read_text(encoding="utf-8")
        text = text.replace(script.WRONG, script.RIGHT).replace(script.MISQUOTED, script.SAID)
        article.write_text(text, encoding="utf-8")
        self._do(Exit.FINE, "extract", script.ARTICLE)
        corrected = [self._claim(words).claim.id for words in (script.RIGHT, script.SAID)]
        self._do(Exit.FINE, "verify", *corrected)
        self._expect(script.AFTER_CORRECTION)
        self._do(Exit.FINE, "history", corrected[0])

    def _do(self, expected: Exit, *words: str) -> None:
        shown = " ".join(f'"{word}"' if " " in word else word for word in words)
        put(["", paint(f"$ claimcheck {shown}", "bold", colour())])
        code = self._run(list(words))
        if code != expected:
            self.wrong.append(f"`claimcheck {words[0]}` exited {code} and not {int(expected)}")

    def _say(self, words: str) -> None:
        put(["", paint(f"# {words}", "cyan", colour())])

    def _claims(self) -> list[ClaimView]:
        return list(listing(wiring.newsroom(), Filter(), []))

    def _claim(self, words: str) -> ClaimView:
        found = next((claim for claim in self._claims() if words in claim.text), None)
        if found is None:
            raise UsageError(
                f"the demonstration found no claim that says “{words}”; this is a bug in claimcheck"
            )
        return found

    def _expect(self, table: tuple[script.Expected, ...]) -> None:
        for expected in table:
            claim = self._claim(expected.words)
            if claim.standing.status is not expected.status:
                stands = f"{claim.standing.status} ({claim.standing.reason})"
                self.wrong.append(f"“{claim.text}” stands {stands}, and not {expected.status}")


def demonstrate(run: Run, keep: Path | None) -> int:
    """Run the demonstration in *keep*, or in a folder that is gone afterwards; returns the exit code."""
    with _folder(keep) as folder, PageServer(pages()) as server, _inside(folder):
        played = Demonstration(run, server)
        played.play()
    put(["", *_closing(played.wrong, keep)])
    return Exit.SHORT if played.wrong else Exit.FINE


def _closing(wrong: list[str], keep: Path | None) -> Iterator[str]:
    if wrong:
        yield paint("The demonstration did not come out as it must:", "red", colour())
        yield from (f"  {line}" for line in wrong)
        return
    yield paint("Everything came out as it must.", "green", colour())
    yield (
        f"Kept in {keep}."
        if keep
        else "Nothing was left behind; `claimcheck demo --keep DIR` keeps the folder."
    )
    yield "Next, in your own newsroom:"
    yield "  claimcheck init"
    yield "  claimcheck extract articles/your-article.md"
    yield "  claimcheck list --unsourced"


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is None:
        with tempfile.TemporaryDirectory(prefix="claimcheck-demo-") as name:
            yield Path(name)
        return
    if keep.exists() and (not keep.is_dir() or any(keep.iterdir())):
        raise UsageError(f"{keep} is not an empty folder; name one that is not there yet")
    keep.mkdir(parents=True, exist_ok=True)
    yield keep


@contextmanager
def _inside(folder: Path) -> Iterator[None]:
    """Work in *folder* and come back."""
    home = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(home)
