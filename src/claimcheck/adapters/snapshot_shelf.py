"""What stands in the snapshot folder, and its removal."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from pathlib import Path

from claimcheck.adapters.snapshots import SUFFIX, VISITS, facts_in
from claimcheck.adapters.visits import Visits
from claimcheck.core.errors import UsageError
from claimcheck.ports.web import Held

_NAME = re.compile(rf"([0-9a-f]{{64}}){re.escape(SUFFIX)}")


class SnapshotShelfFiles:
    """The snapshots in *folder*; a `SnapshotShelf`. What is there and no snapshot's is neither told nor touched."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drafts: dict[Held, Path] = {}

    def held(self) -> Iterator[Held]:
        """Everything there is, sorted; files of broken-off writes last."""
        drafts = []
        for path in sorted(self._folder.glob("??/*")):
            found = _NAME.fullmatch(path.name)
            if found:
                yield _held(found[1], path)
            elif path.name.startswith(".") and _NAME.match(path.name[1:]):
                drafts.append(path)
        for path in drafts:
            held = _held("", path)
            self._drafts[held] = path
            yield held

    def remove(self, unwanted: Collection[Held]) -> None:
        """Throw *unwanted* away, and each visit that says no more than what was thrown away. Raises UsageError."""
        try:
            for one in unwanted:
                if path := self._file(one):
                    path.unlink(missing_ok=True)
            Visits(self._folder / VISITS).forget({one.body_sha256 for one in unwanted if one.body_sha256})
        except OSError as error:
            raise UsageError(f"{self._folder}: cannot be pruned: {error.strerror or error}") from error

    def _file(self, one: Held) -> Path | None:
        name = one.body_sha256
        return self._folder / name[:2] / f"{name}{SUFFIX}" if name else self._drafts.get(one)


def _held(name: str, path: Path) -> Held:
    status = path.stat()
    written = datetime.fromtimestamp(status.st_mtime, UTC).replace(microsecond=0)
    address, at = _facts(path) if name else ("", None)
    return Held(name, address, status.st_size, at or written)


def _facts(path: Path) -> tuple[str, datetime | None]:
    try:
        facts = json.loads(facts_in(path))
        at = datetime.fromisoformat(facts["fetched"])
        return str(facts["address"]), at if at.tzinfo else None
    except (OSError, ValueError, KeyError, TypeError):
        return "", None
