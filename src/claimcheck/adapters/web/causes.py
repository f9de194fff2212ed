"""What an error came from."""

from __future__ import annotations

from collections.abc import Iterator


def causes(error: BaseException) -> Iterator[BaseException]:
    """*error* and what it came from, innermost last."""
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        if isinstance(seen, BaseExceptionGroup):
            yield from (inner for each in seen.exceptions for inner in causes(each))
        seen = seen.__cause__ or seen.__context__
