"""One table of the configuration, each key asked for by its type; an unknown key names its nearest known one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn, Self

from claimcheck.core.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Table:
    """A TOML table of *file*; ``name`` is its dotted name, "" for the top."""

    file: Path
    name: str
    raw: dict[str, object]

    def names(self) -> list[str]:
        """The keys that are set, in the file's order."""
        return list(self.raw)

    def only(self, *known: str) -> Self:
        """The table itself. Raises ConfigError for a key not in *known*."""
        for key in self.raw:
            if key not in known:
                raise ConfigError(f"{self.file}: unknown key {self._dotted(key)}. {_nearest(key, known)}")
        return self

    def string(self, key: str, default: str) -> str:
        """The string at *key*, or *default*."""
        value = self.raw.get(key, default)
        return value if isinstance(value, str) else self._wrong(key, "a string")

    def strings(self, key: str, default: tuple[str, ...]) -> tuple[str, ...]:
        """The list of strings at *key*, or *default*."""
        value = self.raw.get(key, default)
        if isinstance(value, (list, tuple)) and all(isinstance(item, str) and item for item in value):
            return tuple(value)
        return self._wrong(key, "a list of strings")

    def number(self, key: str) -> float:
        """The number above zero at *key*."""
        value = self.raw[key]
        if isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0:
            return value
        return self._wrong(key, "a number above 0")

    def whole(self, key: str) -> int:
        """The whole number above zero at *key*."""
        value = self.raw[key]
        if isinstance(value, int) and not isinstance(value, bool) and value > 0:
            return value
        return self._wrong(key, "a whole number above 0")

    def table(self, key: str) -> Table:
        """The table at *key*, an empty one where there is none."""
        value = self.raw.get(key, {})
        return Table(
            self.file, self._dotted(key), value if isinstance(value, dict) else self._wrong(key, "a table")
        )

    def one_of(self, key: str, value: str, known: list[str]) -> str:
        """*value*, which must be one of *known*."""
        if value in known:
            return value
        raise ConfigError(
            f"{self.file}: {self._dotted(key)}: unknown “{value}”. {_nearest(value, tuple(known))}"
        )

    def _dotted(self, key: str) -> str:
        return f"{self.name}.{key}" if self.name else key

    def _wrong(self, key: str, wanted: str) -> NoReturn:
        raise ConfigError(f"{self.file}: {self._dotted(key)} must be {wanted}, and is {self.raw[key]!r}")


def _nearest(key: str, known: tuple[str, ...]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(key, known, n=1, cutoff=0.5)
    listed = ", ".join(sorted(known)) or "none"
    return f"Did you mean “{close[0]}”?" if close else f"Known: {listed}"
