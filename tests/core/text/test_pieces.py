"""What stands between two blanks is looked at once, and no more is remembered than was said."""

from __future__ import annotations

from claimcheck.core.text.pieces import Pieces


def test_a_piece_is_looked_at_once() -> None:
    seen: list[str] = []

    def look(piece: str) -> int:
        seen.append(piece)
        return len(piece)

    pieces = Pieces(look, most=8)
    assert [pieces[piece] for piece in ("boat", "gate", "boat")] == [4, 4, 4]
    assert seen == ["boat", "gate"]


def test_what_is_too_long_for_a_word_is_not_remembered() -> None:
    pieces = Pieces(len, most=8)
    assert pieces["x" * 61] == 61
    assert not pieces


def test_only_so_many_are_remembered() -> None:
    pieces = Pieces(len, most=2)
    assert [pieces[piece] for piece in ("a", "bb", "ccc")] == [1, 2, 3]
    assert len(pieces) <= 2
