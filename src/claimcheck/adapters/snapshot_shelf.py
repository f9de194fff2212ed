"""What stands in the snapshot folder, and its removal."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from claimcheck.adapters.snapshots import FACTS, SUFFIX, VISITS, facts_in
from claimcheck.adapters.visits import Visits
from claimcheck.core.errors import UsageError
from claimcheck.ports.web import Held

_NAME = re.compile(rf"([0-9a-f]{{64}})(\.[0-9a-f]+{re.escape(FACTS)}|{re.escape(SUFFIX)})")


class SnapshotShelfFiles:
    """The snapshots in *folder*; a `SnapshotShelf`. What is there and no snapshot's is neither told nor touched."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drafts: dict[Held, Path] = {}

    def held(self) -> Iterator[Held]:
        """Everything there is, sorted; files of broken-off writes, and facts whose body is gone, last."""
        drafts: list[Path] = []
        for folder in sorted(self._folder.glob("??")):
            bodies, facts, broken = _sorted_out(folder)
            for name, path in sorted(bodies.items()):
                yield _held(name, [path, *facts.pop(name, ())])
            drafts += [*broken, *chain.from_iterable(facts.values())]
        for path in sorted(drafts):
            held = _held("", [path])
            self._drafts[held] = path
            yield held

    def remove(self, unwanted: Collection[Held]) -> None:
        """Throw *unwanted* away, and each visit that says no more than what was thrown away. Raises UsageError."""
        try:
            for one in unwanted:
                for path in self._files(one):
                    path.unlink(missing_ok=True)
            Visits(self._folder / VISITS).forget({one.body_sha256 for one in unwanted if one.body_sha256})
        except OSError as error:
            raise UsageError(f"{self._folder}: cannot be pruned: {error.strerror or error}") from error

    def _files(self, one: Held) -> list[Path]:
        """The files of *one*, the body last: what breaks off leaves a whole snapshot."""
        name = one.body_sha256
        if not name:
            return [self._drafts[one]] if one in self._drafts else []
        folder = self._folder / name[:2]
        return [*sorted(folder.glob(f"{name}.*{FACTS}")), folder / f"{name}{SUFFIX}"]


def _sorted_out(folder: Path) -> tuple[dict[str, Path], dict[str, list[Path]], list[Path]]:
    """The bodies in *folder* and the facts beside each, by hash, and what broken-off writes left."""
    bodies: dict[str, Path] = {}
    facts: dict[str, list[Path]] = {}
    broken: list[Path] = []
    for path in sorted(folder.glob("*")):
        found = _NAME.fullmatch(path.name)
        if found and found[2] == SUFFIX:
            bodies[found[1]] = path
        elif found:
            facts.setdefault(found[1], []).append(path)
        elif path.name.startswith(".") and _NAME.match(path.name[1:]):
            broken.append(path)
    return bodies, facts, broken


def _held(name: str, paths: list[Path]) -> Held:
    """What *paths* hold, the body's own and those of the facts beside it."""
    statuses = [path.stat() for path in paths]
    written = datetime.fromtimestamp(max(status.st_mtime for status in statuses), UTC).replace(microsecond=0)
    told = [_facts(path) for path in paths] if name else []
    addresses = [address for address, _ in told if address] or [""]
    at = max((at for _, at in told if at), default=written)
    return Held(name, addresses[0], sum(status.st_size for status in statuses), at, tuple(addresses[1:]))


def _facts(path: Path) -> tuple[str, datetime | None]:
    try:
        facts = json.loads(facts_in(path))
        at = datetime.fromisoformat(facts["fetched"])
        return str(facts["address"]), at if at.tzinfo else None
    except (OSError, ValueError, KeyError, TypeError):
        return "", None
