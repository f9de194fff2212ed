"""Kill -9 a process that writes a ledger, 200 times at random moments, and count what was lost of what it acknowledged.

    python benchmarks/durability.py [KILLS]

Exits 1 when anything acknowledged is missing from the ledger.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.adapters.ledger.writers import kill_at_random


def main() -> int:
    """Run the kills, print the toll."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        toll = kill_at_random(Path(folder), kills)
        size = (Path(folder) / "harbour.json").stat().st_size
    print(
        f"{toll.kills} kills, {toll.mid_write} of them in mid-write; the ledger grew to {size / 1000:.0f} kB"
    )
    print(f"{toll.acknowledged} writes acknowledged, {len(toll.lost)} lost")
    return 1 if toll.lost else 0


if __name__ == "__main__":
    sys.exit(main())
