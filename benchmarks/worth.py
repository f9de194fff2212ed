"""Learns the weights of a claim's worth from labelled sentences and writes them as readable data.

    python benchmarks/worth.py LABELLED.jsonl [--write]

Each row has "sentence" and "label" ("checkworthy" or anything else). Prints the average precision of five-fold
cross-validation beside the base rate, then the weights; --write puts them into the package.
"""

from __future__ import annotations

import argparse
import json
from math import exp
from pathlib import Path

from claimcheck.core.article import read_article
from claimcheck.core.document import read_document
from claimcheck.core.extract.kinds import kinds_of
from claimcheck.core.extract.sentence import read_sentence
from claimcheck.core.extract.worth import signs

WEIGHTS_FILE = Path(__file__).resolve().parents[1] / "src/claimcheck/core/extract/worth_weights.py"
FOLDS = 5
ROUNDS = 1500
STEP = 0.5
SHRINKING = 0.01  # keeps weights small that few rows speak for

Row = tuple[dict[str, float], bool]


def main() -> None:
    """Fit, cross-validate, print, and write if asked."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("labelled", type=Path)
    options.add_argument("--write", action="store_true")
    given = options.parse_args()
    rows = read_rows(given.labelled)
    base = sum(label for _, label in rows) / len(rows)
    precision = sum(fold_precision(rows, fold) for fold in range(FOLDS)) / FOLDS
    bias, weights = fit(rows)
    figures = f"{len(rows)} sentences, {FOLDS}-fold average precision {precision:.3f} (base rate {base:.3f})"
    text = as_module(bias, weights, figures)
    print(figures)
    print(text)
    if given.write:
        WEIGHTS_FILE.write_text(text, encoding="utf-8")


def read_rows(path: Path) -> list[Row]:
    """The signs and label of every sentence of the file."""
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        rows.append((sentence_signs(record["sentence"]), record["label"] == "checkworthy"))
    return rows


def sentence_signs(text: str) -> dict[str, float]:
    """The signs of the whole text as one clause."""
    document = read_document(read_article(text, "text"), None)
    whole = document.sentences[0].__class__(document.sentences[0].start, document.sentences[-1].end)
    sentence = read_sentence(document.prose, whole, document.values, document.names, document.quotations)
    return signs(sentence, kinds_of(sentence, 0, len(sentence.low)), 0, len(sentence.low))


def fit(rows: list[Row]) -> tuple[float, dict[str, float]]:
    """Logistic regression by plain gradient descent, with shrinking: bias and weights by sign."""
    names = sorted({name for found, _ in rows for name in found})
    weights = dict.fromkeys(names, 0.0)
    bias = 0.0
    for _ in range(ROUNDS):
        slope = dict.fromkeys(names, 0.0)
        bias_slope = 0.0
        for found, label in rows:
            miss = rate(bias, weights, found) - label
            bias_slope += miss
            for name, size in found.items():
                slope[name] += miss * size
        bias -= STEP * bias_slope / len(rows)
        for name in names:
            weights[name] -= STEP * (slope[name] / len(rows) + SHRINKING * weights[name])
    return bias, weights


def rate(bias: float, weights: dict[str, float], found: dict[str, float]) -> float:
    """The worth these weights give."""
    total = bias + sum(weights.get(name, 0.0) * size for name, size in found.items())
    return 1 / (1 + exp(-total))


def fold_precision(rows: list[Row], fold: int) -> float:
    """The average precision on one fold of weights fitted on the others."""
    bias, weights = fit([row for index, row in enumerate(rows) if index % FOLDS != fold])
    held = [row for index, row in enumerate(rows) if index % FOLDS == fold]
    ranked = sorted(held, key=lambda row: -rate(bias, weights, row[0]))
    good, total = 0, 0.0
    for place, (_, label) in enumerate(ranked, 1):
        if label:
            good += 1
            total += good / place
    return total / max(1, good)


def as_module(bias: float, weights: dict[str, float], figures: str) -> str:
    """The weights as Python source, strongest first."""
    ordered = sorted(weights.items(), key=lambda item: (-round(item[1], 2), item[0]))
    body = "".join(f'    "{name}": {weight:.2f},\n' for name, weight in ordered if abs(weight) >= 0.05)
    return (
        '"""The weights of worth, learned from labelled sentences by ``benchmarks/worth.py``.\n\n'
        f"{figures}.\n"
        '"""\n\nfrom __future__ import annotations\n\n'
        f"BIAS = {bias:.2f}\nWEIGHTS: dict[str, float] = {{\n{body}}}\n"
    )


if __name__ == "__main__":
    main()
