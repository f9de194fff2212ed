"""Record ids: short, stable, the same on two branches that record the same thing."""

from __future__ import annotations

from claimcheck.core.digest import sha256

_DIGITS = (
    10  # 40 bits: 10,000 records of a kind collide once in 22,000 ledgers, and a collision is stepped past
)


def mint(letter: str, *parts: str, taken: frozenset[str] | dict[str, object] | set[str] = frozenset()) -> str:
    """An id such as "c3f9a21b07e": *letter* for the kind of record, then hex digits of the hash of *parts*.

    The same parts give the same id, so that two branches recording the same claim agree; where another record
    in *taken* already has it, the next one free is given.
    """
    salt = ""
    while True:
        digest = sha256("\x1f".join((letter, *parts, salt)).encode()).hexdigest()
        minted = letter + digest[:_DIGITS]
        if minted not in taken:
            return minted
        salt += "+"


def number(record_id: str) -> int:
    """The integer TinyDB files a record under: its id's hex digits read as a number."""
    return int(record_id[1:], 16)
