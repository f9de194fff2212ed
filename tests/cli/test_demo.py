"""The demonstration: it comes out as it must, and leaves its newsroom where it is told to."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_the_demonstration_comes_out_as_it_must(tmp_path: Path) -> None:
    newsroom = tmp_path / "newsroom"
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", "demo", "--keep", str(newsroom)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-600:] + done.stderr[-600:]
    assert (newsroom / "claims").is_dir()
