"""A property worked out once. The standard one takes a lock each time, which here costs more than the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

_Answer = TypeVar("_Answer")


class once(Generic[_Answer]):  # noqa: N801 - it is read as a decorator
    """A method's answer, kept in the instance under the method's own name."""

    def __init__(self, method: Callable[[Any], _Answer]) -> None:
        self.method = method
        self.__doc__ = method.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type | None = None) -> _Answer:
        answer = self.method(instance)
        instance.__dict__[self.name] = answer
        return answer
