"""How wide text is in a terminal, and text cut to a width."""

from __future__ import annotations


def cells(text: str) -> int:
    """How many terminal cells *text* takes; wide East Asian letters and emoji take two."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def cut(text: str, width: int, *, from_left: bool = False) -> str:
    """*text* in *width* cells, with an ellipsis where it was cut: at its end, or at its beginning."""
    if cells(text) <= width:
        return text
    while text and cells(text) > width - 1:
        drop = max(1, (cells(text) - width) // 2)
        text = text[drop:] if from_left else text[: max(len(text) - drop, 0)]
    return f"…{text}" if from_left else f"{text}…"
