"""Load and change ledgers beside stock TinyDB in the same run, and what reading one costs a fresh process.

    python benchmarks/ledger.py [CLAIMS ...]        (1,000 and 10,000 unless told)

Medians; absolute times drift with the machine, the ratios hold. "Load the model" and "change" make typed, checked
claims of the records, which TinyDB leaves as they are. Run it with bytecode on (no PYTHONDONTWRITEBYTECODE).
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tinydb import TinyDB, where
from tinydb.table import Document

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.adapters.ledger import records

from claimcheck.adapters.ledger.codec.tables import ledger_to_tables
from claimcheck.adapters.ledger.storage import LedgerStorage
from claimcheck.adapters.ledger.store import TinyLedgers
from claimcheck.core.model.ledger import Ledger


def median_ms(work: Callable[[], object], times: int = 5) -> float:
    """The median time of *work* in milliseconds."""
    took = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return statistics.median(took) * 1000


def beside_stock(count: int, folder: Path) -> None:
    """Print one table for a ledger of *count* claims."""
    ledger = records.ledger(*records.claims(count))
    store, path, stock_path = TinyLedgers(folder), folder / "harbour.json", folder / "stock.json"
    store.change("harbour", lambda _: ledger)
    stock_path.write_text(json.dumps(ledger_to_tables(ledger)))
    stock, ours = TinyDB(stock_path), TinyDB(path, storage=LedgerStorage)
    turn = iter(range(1_000_000))

    def add_ours() -> None:
        store.change("harbour", lambda before: (before or ledger).put(records.claim(f"Ours {next(turn)}")))

    def edit_hundred_ours() -> None:
        def edit(before: Ledger | None) -> Ledger:
            assert before is not None
            some = list(before.claims.values())[:100]
            return before.put(*(replace(claim, repeats=next(turn)) for claim in some))

        store.change("harbour", edit)

    def edit_hundred_stock() -> None:
        for document in stock.table("claims").all()[:100]:
            stock.table("claims").update({"repeats": next(turn)}, doc_ids=[document.doc_id])

    def search(database: TinyDB) -> None:
        database.table("claims").search(
            where("start") == next(turn)
        )  # never twice the same: TinyDB keeps answers

    def add(database: TinyDB) -> None:
        database.table("claims").insert(Document({"id": "c0", "n": 0}, doc_id=2**41 + next(turn)))

    print(f"\n{count:,} claims, {path.stat().st_size / 1e6:.1f} MB      stock TinyDB   claimcheck   ratio")
    rows = [
        ("records, by TinyDB", lambda: stock.table("claims").all(), lambda: ours.table("claims").all(), 5),
        ("search, by TinyDB", lambda: search(stock), lambda: search(ours), 5),
        ("load the model", lambda: stock.table("claims").all(), lambda: store.load("harbour"), 5),
        ("change: add one", lambda: add(stock), add_ours, 5),
        ("change: edit 100", edit_hundred_stock, edit_hundred_ours, 1),
        ("add one, by TinyDB", lambda: add(stock), lambda: add(ours), 5),
    ]
    for name, theirs, mine, times in rows:
        a, b = median_ms(theirs, times), median_ms(mine, times)
        print(f"  {name:<22} {a:>15.1f} ms {b:>9.1f} ms   {b / a:.2f}", flush=True)


def fresh_process(folder: Path) -> None:
    """Print what reading 200 claims costs a process that has Typer loaded, and what it would with more."""
    TinyLedgers(folder).change("harbour", lambda _: records.ledger(*records.claims(200)))
    steps = {
        "the model alone": "import claimcheck.core.model.ledger",
        "our reading path": "import claimcheck.adapters.ledger.store",
        "  and 200 claims": "from claimcheck.adapters.ledger.store import TinyLedgers; from pathlib import Path;"
        f" TinyLedgers(Path({str(folder)!r})).load('harbour')",
        "TinyDB": "import tinydb",
        "filelock": "import filelock",
    }
    print("\na fresh process, on top of Typer")
    for name, code in steps.items():
        print(f"  {name:<22} {on_top_of_typer(code):>9.1f} ms", flush=True)


def on_top_of_typer(code: str) -> float:
    """The median milliseconds of *code* in a fresh process that has imported Typer."""
    timed = f"import typer, time; t = time.perf_counter(); {code}; print(time.perf_counter() - t)"
    runs = [subprocess.run([sys.executable, "-c", timed], capture_output=True, check=True) for _ in range(9)]
    return statistics.median(float(run.stdout) for run in runs) * 1000


def main() -> None:
    """Run every measurement."""
    for count in [int(word) for word in sys.argv[1:]] or [1_000, 10_000]:
        with tempfile.TemporaryDirectory() as folder:
            beside_stock(count, Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        fresh_process(Path(folder))


if __name__ == "__main__":
    main()
