"""Start-up, as ratios against `python -c "import typer"` in the same run: python benchmarks/startup.py.

Prints the median time of whole processes, taken in turns so that a machine whose speed drifts cannot favour one: by the
clock, and of the processor, which a busy machine disturbs less.
The promises: `--version` within 1.3 x, `check` of one article with 200 claims, piped, within 2 x.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 25
SUBJECTS = ["harbour", "council", "school", "union", "station", "museum", "hospital", "library"]


def article(claims: int) -> str:
    """An article of *claims* sentences, each with a figure of its own."""
    sentences = [
        f"The {SUBJECTS[n % len(SUBJECTS)]} of Saltmere counted {1000 + 7 * n} visitors in {1820 + n}."
        for n in range(claims)
    ]
    paragraphs = [" ".join(sentences[at : at + 5]) for at in range(0, claims, 5)]
    return "---\ntitle: Two hundred figures\ndate: 2026-03-14\n---\n\n" + "\n\n".join(paragraphs) + "\n"


def timed(command: list[str], folder: Path) -> tuple[float, float]:
    """Seconds that one run of *command* took, its output read through pipes: by the clock, and of the processor."""
    # NOTE: without compiled modules every start would pay for compiling ours; an installed package has them.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began, spent = time.perf_counter(), _processor()
    subprocess.run(command, cwd=folder, capture_output=True, check=False, env=environment)
    return time.perf_counter() - began, _processor() - spent


def _processor() -> float:
    return sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])


def main() -> None:
    """Set an article up, run every command in turns, print medians and ratios."""
    python = [sys.executable]
    claimcheck = [*python, "-m", "claimcheck"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "claims").mkdir()
        (folder / "figures.md").write_text(article(200), encoding="utf-8")
        subprocess.run([*claimcheck, "extract", "figures.md"], cwd=folder, capture_output=True, check=True)
        listed = subprocess.run([*claimcheck, "list"], cwd=folder, capture_output=True, text=True, check=True)
        commands = {
            'python -c "import typer"': [*python, "-c", "import typer"],
            "claimcheck --version": [*claimcheck, "--version"],
            "claimcheck --help": [*claimcheck, "--help"],
            "claimcheck check (unchanged article)": [*claimcheck, "check"],
            "claimcheck check --full (extracts again)": [*claimcheck, "check", "--full"],
        }
        times: dict[str, list[tuple[float, float]]] = {label: [] for label in commands}
        for turn in range(ROUNDS + 1):
            for label, command in commands.items():
                seconds = timed(command, folder)
                if turn:
                    times[label].append(seconds)
    print(f"{len(listed.stdout.splitlines()) - 1} claims, {ROUNDS} rounds")
    medians = {
        label: [statistics.median(way) for way in zip(*taken, strict=True)] for label, taken in times.items()
    }
    base = medians['python -c "import typer"']
    print(f"{'':42} by the clock     processor")
    for label, found in medians.items():
        told = (f"{one * 1000:6.0f} ms {one / first:5.2f} x" for one, first in zip(found, base, strict=True))
        print(f"{label:42}" + " ".join(told))


if __name__ == "__main__":
    main()
