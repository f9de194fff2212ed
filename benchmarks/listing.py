"""`claimcheck list` of 10,000 claims beside a Rich table of as many rows: python benchmarks/listing.py."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from startup import article

CLAIMS = 10_000
RICH = """
from rich.console import Console
from rich.table import Table
table = Table("claim", "status", "where", "kinds", "sources", "words")
for n in range({claims}):
    words = f"The harbour of Saltmere counted {{n}} visitors"
    table.add_row(f"c{{n:010x}}", "unsourced", f"figures.md:{{n}}", "date count", "0", words)
Console().print(table)
"""


def run(command: list[str], folder: Path) -> tuple[float, float, int]:
    """Seconds to the first line, to the last, and how many lines there were."""
    began = time.perf_counter()
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        running.stdout.readline()
        first = time.perf_counter() - began
        lines = 1 + sum(1 for _ in running.stdout)
    return first, time.perf_counter() - began, lines


def main() -> None:
    """Record 10,000 claims, list them, and print both."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "claims").mkdir()
        (folder / "figures.md").write_text(article(CLAIMS), encoding="utf-8")
        began = time.perf_counter()
        extract = [sys.executable, "-m", "claimcheck", "extract", "figures.md"]
        subprocess.run(extract, cwd=folder, check=True, capture_output=True)
        print(
            f"extract: {time.perf_counter() - began:.1f} s for {(folder / 'figures.md').stat().st_size / 1e6:.2f} MB"
        )
        ours = run([sys.executable, "-m", "claimcheck", "list"], folder)
        rich = run([sys.executable, "-c", RICH.format(claims=CLAIMS)], folder)
    for label, (first, last, lines) in (("claimcheck list", ours), ("a Rich table", rich)):
        print(f"{label:16} first line {first:5.2f} s, all {lines:6,} lines {last:5.2f} s")
    print(f"ratio            first line {ours[0] / rich[0]:5.2f} x, all {ours[1] / rich[1]:5.2f} x")


if __name__ == "__main__":
    main()
