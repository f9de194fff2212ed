from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.text.align import Piece, common, without_strays

RUNS = st.lists(st.sampled_from("abcde"), max_size=20)


def test_nothing_in_common() -> None:
    assert common(["a"], ["b"]) == []
    assert common([], ["b"]) == []
    assert without_strays([]) == []


def test_one_word_changed() -> None:
    assert common(["a", "b", "c", "d"], ["a", "b", "x", "d"]) == [Piece(0, 0, 2), Piece(3, 3, 1)]


def test_long_runs_are_parted_at_words_that_stand_once() -> None:
    one = [str(i) for i in range(900)]
    other = [*one[:100], "x", *one[101:500], *one[510:], "y"]
    assert common(one, other) == [Piece(0, 0, 100), Piece(101, 101, 399), Piece(510, 500, 390)]


def test_long_runs_without_such_words_share_their_ends() -> None:
    assert common(["a"] * 500, [*["a"] * 300, "b", *["a"] * 200]) == [Piece(0, 0, 300), Piece(300, 301, 200)]
    assert common(["x"] * 500, ["y"] * 500) == []


def test_words_in_another_order_are_no_landmarks() -> None:
    one = [str(i) for i in range(600)]
    assert common(one, [*one[300:], *one[:300]]) in ([Piece(300, 0, 300)], [Piece(0, 300, 300)])


def test_a_stray_word_far_off_is_dropped() -> None:
    near = [Piece(1, 20, 5), Piece(6, 26, 4)]
    assert without_strays([Piece(0, 2, 1), *near, Piece(10, 60, 1)]) == near


def test_one_piece_is_kept() -> None:
    assert without_strays([Piece(0, 9, 1)]) == [Piece(0, 9, 1)]


@given(RUNS, RUNS)
def test_pieces_are_in_both_and_in_order(one: list[str], other: list[str]) -> None:
    pieces = common(one, other)
    for piece in pieces:
        assert one[piece.a : piece.a + piece.length] == other[piece.b : piece.b + piece.length]
    for before, after in pairwise(pieces):
        assert before.a + before.length <= after.a
        assert before.b + before.length <= after.b
