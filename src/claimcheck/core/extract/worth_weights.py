"""The weights of worth, learned from labelled sentences by ``benchmarks/worth.py``; figures stand there."""

from __future__ import annotations

BIAS = -1.0
WEIGHTS: dict[str, float] = {
    "date": 0.5,
    "duration": 0.3,
    "count": 0.8,
    "money": 1.0,
    "percent": 1.2,
    "names": 0.2,
    "length": 0.3,
}
