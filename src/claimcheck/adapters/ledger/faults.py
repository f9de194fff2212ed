"""What can be wrong with a ledger file, each as one line: what, where, what next.

Words of the file itself are shown through :func:`shown`, so that nothing in them is taken for markup or a
command.
"""

from __future__ import annotations

from errno import EDQUOT, EFBIG, ENOSPC
from typing import TYPE_CHECKING

from claimcheck.core.errors import LedgerChangedError, LedgerError

if TYPE_CHECKING:
    from pathlib import Path

_RESTORE = "correct it, or take an earlier one with `git checkout`"
_FULL = frozenset({ENOSPC, EDQUOT, EFBIG})


def shown(words: object, most: int = 60) -> str:
    """*words* in quotes on one line of ASCII, cut to about *most* characters."""
    text = str(words)
    return ascii(text if len(text) <= most else text[: most - 1] + "…")


def missing(path: Path) -> LedgerError:
    """There is no ledger file at *path*."""
    return LedgerError(f"{path}: there is no such ledger; `claimcheck extract` the article first.")


def empty(path: Path) -> LedgerError:
    """The file is there and holds nothing: something else than claimcheck cut it off."""
    return LedgerError(f"{path}: the file is empty; take an earlier one with `git checkout`, or delete it.")


def merge_conflict(path: Path, line: int) -> LedgerError:
    """Git left its conflict markers in the file."""
    return LedgerError(
        f"{path}:{line}: merge-conflict markers; run `claimcheck init`, which registers the merge driver, then "
        f"`git checkout -m {path.name}` in its folder to merge both sides record by record."
    )


def bad_json(path: Path, line: int, column: int, problem: str) -> LedgerError:
    """The file is no JSON; *line* and *column* are 1-based."""
    return LedgerError(f"{path}:{line}:{column}: not valid JSON ({problem}); {_RESTORE}.")


def not_ours(path: Path, why: str) -> LedgerError:
    """Valid JSON, but no ledger of claimcheck's."""
    return LedgerError(
        f"{path}: not a claimcheck ledger ({why}); move the file elsewhere or give another name."
    )


def unknown_schema(path: Path, found: object, known: int) -> LedgerError:
    """The file's layout is of another version than this claimcheck writes."""
    return LedgerError(
        f"{path}: ledger schema {shown(found)}, and this claimcheck reads schema {known}; upgrade claimcheck."
    )


def bad_record(path: Path, line: int, table: str, record: str, problem: str) -> LedgerError:
    """One record does not parse; *line* is 1-based, or 0 where it cannot be told."""
    place = f"{path}:{line}" if line else f"{path}"
    return LedgerError(f"{place}: {table} {shown(record)}: {problem}; {_RESTORE}.")


def unwritable(table: str, record: str, problem: str) -> LedgerError:
    """A record holds something the file cannot keep."""
    return LedgerError(f"{table} {shown(record)}: {problem}; nothing was written.")


def no_json(error: Exception) -> LedgerError:
    """Something in the ledger has no JSON form."""
    return LedgerError(f"the ledger cannot be written as JSON ({error}); nothing was written.")


def other_slug(path: Path, slug: str) -> LedgerError:
    """The file's name and the slug inside it differ: it was copied or renamed."""
    return LedgerError(
        f"{path}: the ledger inside is that of {shown(slug)}; name the file {shown(slug + '.json')}."
    )


def bad_slug(slug: str) -> LedgerError:
    """A slug that names no file of the ledger's own folder."""
    return LedgerError(
        f"{shown(slug)} cannot name a ledger; use letters, digits and hyphens, such as 'harbour-tax'."
    )


def changed(path: Path) -> LedgerChangedError:
    """Somebody else wrote the file since it was read."""
    return LedgerChangedError(
        f"{path} changed while you were working; nothing was written. Run the command again."
    )


def locked(path: Path, seconds: float) -> LedgerError:
    """Another process is at work on the same ledger."""
    return LedgerError(
        f"{path}: another claimcheck has been writing this ledger for {seconds:g} s;"
        f" wait until it is done and run the command again."
    )


def unreadable(path: Path, error: OSError) -> LedgerError:
    """The system does not let us read."""
    return LedgerError(f"{path}: cannot be read: {_words(error)}; check the path and its permissions.")


def not_written(path: Path, error: OSError) -> LedgerError:
    """The system did not let us write; the file is as it was."""
    hint = "free some space" if error.errno in _FULL else "check the folder and its permissions"
    return LedgerError(
        f"{path}: not written: {_words(error)}; the ledger is as it was. {hint.capitalize()} and run again."
    )


def _words(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
