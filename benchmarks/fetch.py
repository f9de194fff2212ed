"""Pages a second on loopback: ours beside one bare httpx client and LinkChecker, in one run.

    python benchmarks/fetch.py [--pages 2000] [--size 50000] [--text 8000] [--folder /var/tmp]
                               [--only bare|fetch|read|match|links|whole|words]

Pages are distinct, served by another process, and shaped like a news site's: of --size bytes --text are the article,
the rest is head, scripts and navigation. Each way runs in a process of its own; beside pages a second stand the
milliseconds of processor time that a page takes there (those of its reading processes included, the site's not) and the
peak of memory of the program and of its largest reading process. Absolute figures belong to the machine, and pages a
second to what else it is busy with; ratios and processor time are the point. Without `pip install linkchecker` there
is no row of it; with it there are three, since as it checks links it takes the head of an answer and hangs up: asking
whether the pages are there, 0 bytes of them downloaded; fetching the same bytes as ours, by a plugin written for this;
and as it fetches pages itself, to search them for a phrase (a tenth of the pages, since it parses each).

Snapshots are kept below --folder. First stands what it takes to make a file there, for that alone can decide: ext4
takes a millisecond a file in place of 0.03 where thousands were deleted in the last five minutes, as every test suite
does in /tmp, and as this does when it ends.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import importlib.util
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import NamedTuple

from news_site import news_site

from claimcheck.adapters.files import FileSources
from claimcheck.adapters.readers import DocumentReader
from claimcheck.adapters.readers.room import ReadingRoom
from claimcheck.adapters.snapshots import SnapshotFolder
from claimcheck.adapters.web.fetcher import WebFetcher, utc_now
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.cli.progress import Silent
from claimcheck.core.model.source import Source, SourceKind
from claimcheck.core.model.statement import Question, Statement
from claimcheck.ports.web import Exchange
from claimcheck.usecases.verify.asking import Asking
from claimcheck.usecases.verify.gather import Web, gather
from claimcheck.usecases.verify.judge import answers
from claimcheck.usecases.verify.questions import Questions


async def bare(addresses: list[str], connections: int, _: Path) -> int:
    """Pages fetched by one httpx client, whose workers take the next address as they finish."""
    import httpx

    fetched = 0
    line = iter(addresses)
    limits = httpx.Limits(max_connections=connections, max_keepalive_connections=connections)
    async with httpx.AsyncClient(limits=limits, timeout=30, trust_env=False) as client:

        async def work() -> None:
            nonlocal fetched
            for address in line:
                answer = await client.get(address)
                fetched += len(answer.content) > 0

        await asyncio.gather(*(work() for _ in range(connections)))
    return fetched


def _fetcher(addresses: list[str], connections: int) -> WebFetcher:
    host = addresses[0].split("/")[2]
    return WebFetcher(
        FetchSettings(concurrency=connections, per_host=connections, host_pause=0.0, allow=(host,))
    )


async def fetch(addresses: list[str], connections: int, _: Path) -> int:
    """Pages fetched by ours."""
    return sum(
        [isinstance(each, Exchange) async for each in _fetcher(addresses, connections).fetch(addresses)]
    )


CLAIM = Question(Statement("The harbour office counted 12 boats in 2017."))


async def _gathered(addresses: list[str], connections: int, folder: Path, asked: bool) -> int:
    """How many pages were gathered as `verify` does it, and asked the claim where that is wanted."""
    sources = [Source(str(number), SourceKind.WEB, address) for number, address in enumerate(addresses)]
    questions = Questions((CLAIM,), {source.id: {("article", "claim"): 0} for source in sources})
    files = FileSources(folder, now=utc_now)
    room = ReadingRoom(DocumentReader(), answers)
    snapshots = SnapshotFolder(folder)
    web = Web(_fetcher(addresses, connections), files, files, room, snapshots)
    found = gather(web, sources, Asking(), Silent(), questions if asked else Questions())
    read = sum([one.page is not None and len(one.findings) == asked async for one in found])
    snapshots.settle()
    return read


async def read(addresses: list[str], connections: int, folder: Path) -> int:
    """Pages fetched, read and kept as `verify` does it."""
    return await _gathered(addresses, connections, folder, asked=False)


async def match(addresses: list[str], connections: int, folder: Path) -> int:
    """Pages fetched, read and kept, and one claim held against each."""
    return await _gathered(addresses, connections, folder, asked=True)


async def links(addresses: list[str], connections: int, folder: Path) -> int:
    """Pages that LinkChecker finds are there; it reads the heads of the answers, and no byte of the pages."""
    return _linkchecked(addresses, connections, folder)


FETCHING_PLUGIN = """
from linkcheck.plugins import _ContentPlugin


class FetchedWhole(_ContentPlugin):
    def applies_to(self, url_data):
        return True

    def check(self, url_data):
        url_data.get_raw_content()
"""


async def whole(addresses: list[str], connections: int, folder: Path) -> int:
    """Pages that LinkChecker fetches, by the least that makes it do so: a plugin of ours that asks for the bytes."""
    plugins = folder / "linkchecker" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "fetched_whole.py").write_text(FETCHING_PLUGIN, encoding="utf-8")
    return _linkchecked(addresses, connections, folder, "[FetchedWhole]\n")


async def words(addresses: list[str], connections: int, folder: Path) -> int:
    """Pages that LinkChecker fetches and searches for a phrase: what it does itself with what a page says."""
    return _linkchecked(addresses, connections, folder, "[RegexCheck]\nwarningregex=has moved\n")


def _linkchecked(addresses: list[str], connections: int, folder: Path, plugin: str = "") -> int:
    """How many of *addresses* LinkChecker was content with. Raises SystemExit where it fetched what it should not.

    It says itself how many bytes it downloaded.
    """
    settings = folder / "linkcheckerrc"
    settings.write_text(f"[checking]\nmaxrequestspersecond=100000\n{plugin}", encoding="utf-8")
    for made in (folder, *folder.rglob("*")):  # it gives up the rights of an administrator first
        made.chmod(0o755)
    command = [sys.executable, "-m", "linkcheck", "-f", str(settings), "--no-robots", "-r", "0", "--stdin"]
    told = subprocess.run(
        [*command, "-t", str(connections), "--no-status", "-v", "-o", "text"],
        input="\n".join(addresses),
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"XDG_DATA_HOME": str(folder)},
    ).stdout
    if ("Downloaded: 0B." in told) == bool(plugin):
        raise SystemExit(f"LinkChecker did not do as it was told:\n{told[-500:]}")
    return told.count("200 OK")


_LINKCHECKER = ("links", "whole", "words")
_FEWER = {"words": 10}  # of the pages, for a way so slow that more of them tell nothing more
Way = Callable[[list[str], int, Path], Coroutine[None, None, int]]
WAYS: dict[str, tuple[str, Way]] = {
    "bare": ("one bare httpx client", bare),
    "fetch": ("ours, fetching", fetch),
    "read": ("ours, fetch + read + snapshot", read),
    "match": ("... + one claim held against each", match),
    "links": ("LinkChecker, asking only", links),
    "whole": ("LinkChecker, fetching", whole),
    "words": ("LinkChecker, searching them", words),
}


class Measured(NamedTuple):
    """What one way took: seconds, seconds of processor time, and megabytes of the program and of its largest child."""

    wall: float
    processor: float
    program: float
    child: float


def measure(name: str, addresses: list[str], connections: int, folder: Path) -> Measured:
    """One way, once, in this process; what it keeps is left in *folder*."""
    gc.set_threshold(100_000)  # as the command sets it
    began, spent = time.perf_counter(), _processor()
    fetched = asyncio.run(WAYS[name][1](addresses, connections, folder))
    wall, processor = time.perf_counter() - began, _processor() - spent
    if fetched != len(addresses):
        raise SystemExit(f"{name}: only {fetched} of {len(addresses)} pages came")
    peaks = [resource.getrusage(who).ru_maxrss / 1024 for who in _WHO]
    return Measured(wall, processor, *peaks)


_WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def _processor() -> float:
    return sum(sum(resource.getrusage(who)[:2]) for who in _WHO)


def apart(name: str, port: int, pages: int, connections: int, folder: Path) -> Measured:
    """`measure` in a process of its own."""
    own = Path(tempfile.mkdtemp(dir=folder))
    order = [sys.executable, __file__, "--way", name, str(port), str(pages), str(connections), str(own)]
    told = subprocess.run(order, capture_output=True, text=True, check=False)
    if told.returncode:
        raise SystemExit(told.stderr)
    return Measured(*json.loads(told.stdout))


def round_of(latency: float, connections: int, options: argparse.Namespace, folder: Path) -> None:
    """Every way once, with what it came to."""
    with news_site(options.size, options.text, latency) as port:
        limit = f", arithmetic limit {connections / latency:.0f}" if latency else ""
        print(f"\nlatency {latency * 1000:.0f} ms, {connections} connections{limit}")
        base = 0.0
        for name, (label, _) in WAYS.items():
            if options.only not in (None, name) or (name in _LINKCHECKER and not _has_linkchecker()):
                continue
            pages = max(options.pages // _FEWER.get(name, 1), 1)
            took = apart(name, port, pages, connections, folder)
            rate, each = pages / took.wall, 1000 * took.processor / pages
            base = base or rate
            print(
                f"  {label:<34}{rate:6.0f} pages/s{rate / base:6.2f} x{each:7.2f} ms a page"
                f"{took.program:6.0f} MB {took.child:4.0f} MB"
            )


def making_a_file(folder: Path, files: int = 500) -> float:
    """Milliseconds of processor time that it takes to make a small file in *folder*."""
    probe = Path(tempfile.mkdtemp(dir=folder))
    spent = _processor()
    for number in range(files):
        (probe / str(number)).write_bytes(b"a snapshot")
    return 1000 * (_processor() - spent) / files


def _has_linkchecker() -> bool:
    return importlib.util.find_spec("linkcheck") is not None


def main() -> None:
    """Print both rounds; or, asked for one way, what it took as JSON."""
    if sys.argv[1:2] == ["--way"]:
        name, (port, pages, connections), folder = sys.argv[2], map(int, sys.argv[3:6]), Path(sys.argv[6])
        addresses = [f"http://127.0.0.1:{port}/{name}/{number}" for number in range(pages)]
        print(json.dumps(measure(name, addresses, connections, folder)))
        return
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--size", type=int, default=50_000, help="bytes a page")
    parser.add_argument("--text", type=int, default=8_000, help="of them, the article")
    parser.add_argument("--only", choices=list(WAYS))
    parser.add_argument("--folder", default="/var/tmp" if Path("/var/tmp").is_dir() else None)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as kept:  # all cleared away at the end
        Path(kept).chmod(0o755)  # LinkChecker gives up the rights of an administrator
        print(f"making a file in {kept}: {making_a_file(Path(kept)):.2f} ms")
        for latency, connections in ((0.0, 32), (0.05, 64)):
            round_of(latency, connections, options, Path(kept))


if __name__ == "__main__":
    main()
