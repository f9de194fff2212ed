"""Files written whole one by one, and made to last together: the disk is waited for once, not once a file."""

from __future__ import annotations

import os
from contextlib import suppress
from errno import EINVAL, ENOTSUP
from pathlib import Path
from threading import Lock

_MANY = 8  # files from which the whole file system is settled at one go


class LastingFiles:
    """Writes files, and remembers which of them a power cut could still take. Several threads may use it at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: set[str] = set()
        self._drafts: dict[str, str] = {}  # what is to take the place of a file, by its name

    def write(self, path: str | Path, content: bytes) -> None:
        """Write *content* to *path*; it lasts once `settle` was called. Raises OSError.

        What takes the place of another file does so only then, for that one lasts.
        """
        name = os.fspath(path)
        if not os.path.exists(name):  # noqa: PTH110 - hot, and in words already
            write_whole(name, content)
            self.found(path)
            return
        draft = written_beside(name, content)
        with self._lock:
            earlier = self._drafts.get(name)
            self._drafts[name] = draft
            self._waiting.add(draft)
            self._waiting.discard(earlier or "")
        if earlier:
            os.unlink(earlier)  # noqa: PTH108

    def found(self, path: str | Path) -> None:
        """Let `settle` see to *path* too, which was there: who wrote it may not have come so far."""
        with self._lock:
            self._waiting.add(os.fspath(path))

    def settle(self) -> None:
        """Return when everything written lasts, names included. Raises OSError, and then it may be called again."""
        with self._lock:
            waiting, drafts = sorted(self._waiting), dict(self._drafts)
        folders = {os.path.dirname(name) for name in waiting}  # noqa: PTH120
        folders |= set(map(os.path.dirname, folders))
        if len(waiting) <= _MANY or not _settled_at_one_go(sorted(folders)):
            for name in [*waiting, *sorted(folders)]:
                _settle(name)
        for name, draft in drafts.items():
            os.replace(draft, name)  # noqa: PTH105
        with self._lock:
            self._waiting.difference_update(waiting)
            self._drafts = {name: draft for name, draft in self._drafts.items() if drafts.get(name) != draft}


def write_whole(path: str, content: bytes) -> None:
    """Write *content* to *path* so that a reader sees the old file or the new one; make its folder. Raises OSError.

    A power cut may take either.
    """
    draft = written_beside(path, content)
    try:
        os.replace(draft, path)  # noqa: PTH105
    except BaseException:
        os.unlink(draft)  # noqa: PTH108
        raise


def written_beside(path: str, content: bytes) -> str:
    """The name of a new file with *content* in the folder of *path*, which is made. Raises OSError."""
    folder, name = os.path.split(path)
    draft = f"{folder}/.{name}.{os.getpid()}.{os.urandom(4).hex()}"
    descriptor = _created(draft, folder)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(content)
    except BaseException:
        with suppress(OSError):
            os.unlink(draft)  # noqa: PTH108
        raise
    return draft


def _created(draft: str, folder: str) -> int:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        return os.open(draft, flags, 0o666)
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103
        return os.open(draft, flags, 0o666)


def _settled_at_one_go(folders: list[str]) -> bool:
    """True when the file systems that *folders* are on have written out all they hold; False where none can be told to.

    A thousand files each waited for would take as many turns of the disk. Raises OSError.
    """
    import ctypes

    try:
        syncfs = ctypes.CDLL(None, use_errno=True).syncfs
    except (OSError, AttributeError):
        return False  # no Linux
    by_device = {os.stat(folder).st_dev: folder for folder in folders}  # noqa: PTH116
    for folder in by_device.values():
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            if syncfs(descriptor) != 0:
                number = ctypes.get_errno()
                raise OSError(number, os.strerror(number), folder)
        finally:
            os.close(descriptor)
    return True


def _settle(name: str) -> None:
    descriptor = os.open(name, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {EINVAL, ENOTSUP}:  # some network file systems cannot settle a folder
            raise
    finally:
        os.close(descriptor)
