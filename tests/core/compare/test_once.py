"""Answers that are worked out once."""

from __future__ import annotations

from typing import Any

from claimcheck.core.compare.once import kept, once


class _Asked:
    def __init__(self) -> None:
        self.times = 0
        self.room: dict[str, Any] = {}

    @once
    def answer(self) -> int:
        self.times += 1
        return self.times


@kept
def _of(asked: _Asked) -> int:
    asked.times += 10
    return asked.times


@kept
def _other(asked: _Asked) -> int:
    asked.times += 100
    return asked.times


def test_a_property_is_worked_out_once() -> None:
    asked = _Asked()
    assert [asked.answer, asked.answer, asked.times] == [1, 1, 1]


def test_a_function_is_asked_once_of_each_thing() -> None:
    first, second = _Asked(), _Asked()
    assert [_of(first), _of(first), _of(second)] == [10, 10, 10]


def test_functions_keep_their_answers_apart() -> None:
    asked = _Asked()
    assert [_of(asked), _other(asked), _of(asked), _other(asked)] == [10, 110, 10, 110]
