"""A file read and replaced whole: a reader sees the old bytes or the new ones, never half of them."""

from __future__ import annotations

import os
from contextlib import suppress
from errno import EINVAL, ENOTSUP
from pathlib import Path

from claimcheck.adapters.ledger import faults

_DRAFT = ".draft"


def read_bytes(path: Path) -> bytes | None:
    """What stands at *path*, or None where there is no file. Raises LedgerError when it cannot be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise faults.unreadable(path, error) from error


def behind_links(path: Path) -> Path:
    """The file that *path* leads to, there or not; a circle of links is left to whoever opens it."""
    return Path(os.path.realpath(path))


def replace_bytes(path: Path, content: bytes, *, expected: bytes | None) -> None:
    """Put *content* in place of *expected* (None: no file) at *path*.

    It is on the disk when this returns. A symbolic link stays one and its target is replaced; mode and
    owner are kept. Raises LedgerChangedError when other bytes stand there by now, LedgerError when the
    system refuses: either way, and when interrupted, the file is as it was.
    """
    try:
        target = behind_links(path)
        draft = target.with_name(f"{_draft_prefix(target)}{os.getpid()}{_DRAFT}")
        try:
            _write_draft(draft, content, like=target)
            if read_bytes(target) != expected:
                raise faults.changed(path)
            os.replace(draft, target)  # noqa: PTH105 - the one call this module is about, by its own name
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)
    except OSError as error:
        raise faults.not_written(path, error) from error


def sweep_drafts(path: Path) -> None:
    """Remove the drafts of *path* that killed processes left; only for the holder of its lock."""
    target = behind_links(path)
    prefix = _draft_prefix(target)
    with suppress(OSError):  # a draft that stays is untidy, never wrong
        for name in os.listdir(target.parent):  # noqa: PTH208 - names are all that is needed
            if name.startswith(prefix) and name.endswith(_DRAFT):
                (target.parent / name).unlink(missing_ok=True)


def _draft_prefix(target: Path) -> str:
    return f".{target.name}."


def _write_draft(draft: Path, content: bytes, *, like: Path) -> None:
    # "x" neither follows a link planted under this name nor shares the draft of a process with our recycled
    # id.
    draft.unlink(missing_ok=True)
    with draft.open("xb") as out:
        out.write(content)
        out.flush()
        _keep_mode_and_owner(out.fileno(), like)
        os.fsync(out.fileno())


def _keep_mode_and_owner(descriptor: int, like: Path) -> None:
    try:
        old = like.stat()
    except FileNotFoundError:
        return
    new = os.fstat(descriptor)
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
        with suppress(PermissionError):  # only root may give a file away; then it is ours from now on
            os.fchown(descriptor, old.st_uid, old.st_gid)
    os.fchmod(descriptor, old.st_mode & 0o7777)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {
            EINVAL,
            ENOTSUP,
        }:  # some network file systems cannot; the rename itself is done
            raise
    finally:
        os.close(descriptor)
