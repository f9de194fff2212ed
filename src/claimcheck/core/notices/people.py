"""Which names of an article are one person's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.language.word_sets import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.core.model.value import Value

_TITLES = words(
    """
    mr mrs ms miss dr sir dame lord lady prof professor president judge justice senator minister captain major
    colonel general sergeant mayor governor king queen prince princess pope bishop father sister rev saint
    """
)


class People:
    """The names of an article by person: "Mr Velde" is "Ann Velde" where no other Velde is named."""

    __slots__ = ("_given",)

    def __init__(self, names: Iterable[Value]) -> None:
        self._given: dict[str, set[str]] = {}
        for name in names:
            given, last = _parts(name)
            if given:
                self._given.setdefault(last, set()).add(given)

    def key(self, name: Value) -> str:
        """What stands for the person: the same for each of their names; "" where it may be one of several."""
        given, last = _parts(name)
        if len(self._given.get(last, ())) < 2:
            return last
        return f"{given} {last}" if given else ""


def is_titled(name: Value, before: str = "") -> bool:
    """True for "Mrs Velde" and "Dr Ann Velde"; the title may end *before*, what stands before the name."""
    titles = [name.raw.split()[0], *before.split()[-1:]]
    return any(title.lower().rstrip(".") in _TITLES for title in titles)


def _parts(name: Value) -> tuple[str, str]:
    """The given name, or "", and the last word, in lower case; titles are no names."""
    parts = [part.lower().rstrip(".") for part in name.raw.split()]
    named = [part for part in parts[:-1] if part not in _TITLES]
    return (named[0] if named else ""), parts[-1]
