"""What goes wrong with the world. Wrong data is returned with its place; these are raised.

ClaimcheckError            one line: what, where, what next; exit code 2
├── ArticleError           an article that cannot be read as prose
├── ConfigError            claimcheck.toml does not say what it must
├── LedgerError            a ledger that cannot be read or written
│   └── LedgerChangedError it changed on disk since it was read
├── SelectionError         a claim, source or article that names none, or several
├── UnreadError            a source that could not be read; exit code 3
└── UsageError             anything else a person can put right on the command line
"""

from __future__ import annotations


class ClaimcheckError(Exception):
    """Something outside the program is not as it must be; the message says what, where, what to do next."""


class ArticleError(ClaimcheckError):
    """An article that cannot be read as prose."""


class ConfigError(ClaimcheckError):
    """The configuration does not say what it must."""


class LedgerError(ClaimcheckError):
    """A ledger that cannot be read or written; the file on disk is as it was."""


class LedgerChangedError(LedgerError):
    """The ledger changed on disk since it was read; nothing was written."""


class SelectionError(ClaimcheckError):
    """A name that means no claim, source or article, or several."""


class UnreadError(ClaimcheckError):
    """A source that could not be read, where one command asked for it alone."""


class UsageError(ClaimcheckError):
    """A request that cannot be carried out as it was put."""
