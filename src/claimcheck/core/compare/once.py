"""Answers worked out once. The standard property takes a lock each time, which here costs more than the answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Generic, Protocol, TypeVar

_Answer = TypeVar("_Answer")


class Keeping(Protocol):
    """What has room for the answers of functions that are asked of it."""

    @property
    def room(self) -> dict[str, Any]:
        """The answers, by the names of the functions."""


_Subject = TypeVar("_Subject", bound=Keeping)


class once(Generic[_Answer]):  # noqa: N801 - it is read as a decorator
    """A method's answer, kept in the instance under the method's own name."""

    def __init__(self, method: Callable[[Any], _Answer]) -> None:
        self.method = method
        self.__doc__ = method.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type | None = None) -> _Answer:
        answer = self.method(instance)
        setattr(
            instance, self.name, answer
        )  # without the dictionary, which is made only when it is asked for
        return answer


def kept(answer: Callable[[_Subject], _Answer]) -> Callable[[_Subject], _Answer]:
    """A function of one thing whose answer is kept in that thing: several rules ask the same of one sentence.

    The answer is shared: whoever gets it leaves it as it is.
    """
    name = f"{answer.__module__}.{answer.__qualname__}"

    @wraps(answer)
    def asked(of: _Subject) -> _Answer:
        held = of.room
        if name in held:
            found: _Answer = held[name]
        else:
            found = held[name] = answer(of)
        return found

    return asked
