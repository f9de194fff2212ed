"""Files of the project that are no evidence and must not be read as such, whoever names them.

A ledger is text that a stranger may propose: ".git/config" as a source would carry a token into a public report, and
an article named as its own source would bear itself out.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

_PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class OwnFiles:
    """What is the newsroom's own: the folder of its ledgers and its articles, as paths from the project's folder."""

    ledger: str
    articles: Collection[str] = ()


def hidden(path: str) -> str:
    """Why *path*, normal and relative to the project, is opened for nobody; "" where it may be.

    Names that begin with a dot hold settings and keys: .git, .env, .claimcheck.
    """
    if any(part.startswith(".") for part in path.split("/")):
        return "a name in it begins with a dot; such files hold settings and keys"
    return ""


def closed(path: str, own: OwnFiles) -> str:
    """Why the file at *path*, normal and relative to the project, is no source; "" where it may be one.

    Upper and lower case are taken as the same, as some file systems do.
    """
    if why := hidden(path):
        return why
    if _inside(path, own).startswith(f"{_PRIVATE}/"):
        return f"{own.ledger}/{_PRIVATE}/ is kept out of git and out of evidence"
    return our_words(path, own)


def our_words(path: str, own: OwnFiles) -> str:
    """Why the file at *path*, normal and relative to the project, would bear us out; "" where it would not."""
    folded, inside = path.casefold(), _inside(path, own)
    if not inside.startswith(f"{_PRIVATE}/") and inside.endswith(".json"):
        return "a ledger of ours; our own words never support us"
    if folded in {article.casefold() for article in own.articles}:
        return "an article of ours; our own words never support us"
    return ""


def _inside(path: str, own: OwnFiles) -> str:
    """*path* from the ledgers' folder, in small letters; "" of what lies elsewhere."""
    folded, ledger = path.casefold(), own.ledger.strip("/").casefold()
    return folded.removeprefix(f"{ledger}/") if folded.startswith(f"{ledger}/") else ""


def overwritten(path: str, own: OwnFiles) -> str:
    """Why nothing of ours is to be written over *path*, normal and relative to the project; "" where it may be.

    The ledgers' folder and what begins with a dot are written by their own commands alone.
    """
    folded, ledger = path.casefold(), own.ledger.strip("/").casefold()
    if why := hidden(path):
        return why
    if folded == ledger or folded.startswith(f"{ledger}/"):
        return f"{own.ledger}/ holds ledgers"
    if folded in {article.casefold() for article in own.articles}:
        return "an article of ours"
    return ""
