"""What stands in the snapshot folder, and its removal."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from claimcheck.adapters.visits import Visits
from claimcheck.core.errors import UsageError
from claimcheck.ports.web import Held

_NAME = re.compile(r"([0-9a-f]{64})\.(?:body|json)")


class SnapshotShelfFiles:
    """The snapshots in *folder*; a `SnapshotShelf`. What is there and no snapshot's is neither told nor touched."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drafts: dict[Held, Path] = {}

    def held(self) -> Iterator[Held]:
        """Everything there is, sorted; files of broken-off writes last."""
        names: dict[str, list[Path]] = {}
        drafts = []
        for path in sorted(self._folder.glob("??/*")):
            found = _NAME.fullmatch(path.name)
            if found:
                names.setdefault(found[1], []).append(path)
            elif path.name.startswith(".") and _NAME.match(path.name[1:]):
                drafts.append(path)
        for name, paths in sorted(names.items()):
            yield _held(name, paths)
        for path in drafts:
            held = _held("", [path])
            self._drafts[held] = path
            yield held

    def remove(self, unwanted: Collection[Held]) -> None:
        """Throw *unwanted* away, and each visit that says no more than what was thrown away. Raises UsageError."""
        try:
            for one in unwanted:
                for path in self._files(one):
                    path.unlink(missing_ok=True)
        except OSError as error:
            raise UsageError(f"{self._folder}: cannot be pruned: {error.strerror or error}") from error
        gone = {one.body_sha256 for one in unwanted if one.body_sha256}
        for path, visit in Visits(self._folder / "visits").paths():
            if visit is None or visit.body_sha256 in gone:
                with suppress(OSError):
                    path.unlink()

    def _files(self, one: Held) -> list[Path]:
        if not one.body_sha256:
            return [self._drafts[one]] if one in self._drafts else []
        stem = self._folder / one.body_sha256[:2] / one.body_sha256
        return [stem.with_suffix(".body"), stem.with_suffix(".json")]


def _held(name: str, paths: list[Path]) -> Held:
    stats = [path.stat() for path in paths]
    written = datetime.fromtimestamp(max(each.st_mtime for each in stats), UTC).replace(microsecond=0)
    address, at = next((_facts(path) for path in paths if path.suffix == ".json"), ("", None))
    return Held(name, address, sum(each.st_size for each in stats), at or written)


def _facts(path: Path) -> tuple[str, datetime | None]:
    try:
        facts = json.loads(path.read_text("utf-8", "surrogatepass"))
        at = datetime.fromisoformat(facts["fetched"])
        return str(facts["address"]), at if at.tzinfo else None
    except (OSError, ValueError, KeyError, TypeError):
        return "", None
