"""Files written whole one by one, and made to last together: the disk is waited for once, not once a file."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from errno import EINVAL, ENOTSUP
from pathlib import Path
from threading import Lock

_MANY = 8  # files from which it pays to have the system write out everything first


class LastingFiles:
    """Writes files, and remembers which of them a power cut could still take. Several threads may use it at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: set[str] = set()

    def write(self, path: Path, content: bytes) -> None:
        """Write *content* to *path*; it lasts once `settle` was called.

        What takes the place of another file lasts at once, for that one may have been settled. Raises OSError.
        """
        name = os.fspath(path)
        replaces = os.path.exists(name)  # noqa: PTH110 - hot, and in words already
        write_whole(name, content, lasting=replaces)
        if not replaces:
            self.found(path)

    def found(self, path: Path) -> None:
        """Let `settle` see to *path* too, which was there: who wrote it may not have come so far."""
        with self._lock:
            self._waiting.add(os.fspath(path))

    def settle(self) -> None:
        """Return when everything written lasts, names included. Raises OSError, and then it may be called again."""
        with self._lock:
            waiting = sorted(self._waiting)
        if len(waiting) > _MANY and sys.platform == "linux":
            os.sync()  # NOTE: it tells of no error; it makes the calls below, which do, find nothing left to write
        folders = {os.path.dirname(name) for name in waiting}  # noqa: PTH120
        for name in [*waiting, *sorted(folders | set(map(os.path.dirname, folders)))]:
            _settle(name)
        with self._lock:
            self._waiting.difference_update(waiting)


def write_whole(path: str, content: bytes, *, lasting: bool) -> None:
    """Write *content* to *path* so that a reader sees the old file or the new one, never half; make its folder.

    A power cut may take it unless it is *lasting*. Raises OSError.
    """
    folder, name = os.path.split(path)
    draft = f"{folder}/.{name}.{os.getpid()}.{os.urandom(4).hex()}"
    descriptor = _created(draft, folder)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(content)
            if lasting:
                out.flush()
                os.fsync(descriptor)
        os.replace(draft, path)  # noqa: PTH105 - hot, and in words already
    except BaseException:
        with suppress(OSError):
            os.unlink(draft)  # noqa: PTH108
        raise


def _created(draft: str, folder: str) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        return os.open(draft, flags, 0o666)
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103
        return os.open(draft, flags, 0o666)


def _settle(name: str) -> None:
    descriptor = os.open(name, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {EINVAL, ENOTSUP}:  # some network file systems cannot settle a folder
            raise
    finally:
        os.close(descriptor)
