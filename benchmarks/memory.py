"""What a verify holds in memory, by how many pages it reads: it should be flat.

    python benchmarks/memory.py [--pages 200 1000 2000] [--size 50000]

Each run is a newsroom with one article, all pages cited for it, and `claimcheck verify` in a process of its own.
Printed is that process's peak; the processes that read documents for it have theirs beside. What grows with the pages
is what is put on record of them: the ledger, whose size is printed too.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import subprocess
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path

from fetch import _around, _article, _Pages

HOSTS = 100
ARTICLE = """---
title: Berths
date: 2026-03-14
---
The harbour has 12 berths. In 2019 the council counted 40 boats. The office wrote 300 figures down in 1987.
"""
RUN = """
import resource, sys
from claimcheck.cli.app import run
code = run(sys.argv[1:])
own, others = (resource.getrusage(who).ru_maxrss // 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(f"PEAK {own} {others} {code}", file=sys.stderr)
"""


def _claimcheck(folder: Path, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", RUN, *words], cwd=folder, capture_output=True, text=True, check=True
    )
    return done.stderr.rsplit("PEAK", 1)[1].strip()


def measure(pages: int, port: int) -> tuple[str, float]:
    """The peaks in MB, the exit code and the ledger's MB after one verify of *pages* pages, and its seconds."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "claims").mkdir()
        hosts = [f"127.0.0.{n}:{port}" for n in range(1, HOSTS + 1)]
        (folder / "claimcheck.toml").write_text(f"[fetch]\nallow = {hosts}\n")
        (folder / "berths.md").write_text(ARTICLE)
        _claimcheck(folder, "extract", "berths.md")
        addresses = [f"http://{hosts[number % HOSTS]}/{pages}-{number}" for number in range(pages)]
        _claimcheck(folder, "cite", "berths.md", *addresses)
        started = time.monotonic()
        peaks = _claimcheck(folder, "verify")
        seconds = time.monotonic() - started
        return f"{peaks} {(folder / 'claims' / 'berths.json').stat().st_size / 1e6:.1f}", seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--pages", type=int, nargs="+", default=[200, 1000, 2000])
    parser.add_argument("--size", type=int, default=50_000)
    options = parser.parse_args()
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=_serve, args=(theirs, options.size), daemon=True)
    server.start()
    port = ours.recv()
    for pages in options.pages:
        peaks, seconds = measure(pages, port)
        own, others, code, ledger = peaks.split()
        print(
            f"{pages:6} pages: verify {own} MB, a reading process {others} MB, "
            f"its ledger {ledger} MB of JSON, {seconds:.0f} s (exit {code})"
        )


def _serve(port: Connection, size: int) -> None:
    around, article = _around(size - size // 6), _article(size // 6)

    async def run() -> None:
        # Every address of the loopback network is another host: a host of its own for each is asked without a wait.
        server = await asyncio.get_running_loop().create_server(
            lambda: _Pages(around, article, 0.0), "0.0.0.0", 0
        )
        port.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


if __name__ == "__main__":
    main()
