"""An article's file: its bytes as text, or one clear line on why they are none."""

from __future__ import annotations

import stat
from pathlib import Path

from claimcheck.adapters.article_bytes import decoded
from claimcheck.core.digest import sha256
from claimcheck.core.errors import ArticleError
from claimcheck.ports.articles import LoadedArticle

MAX_BYTES = 5_000_000
_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".qmd", ".rmd"})
_HTML = frozenset({".html", ".htm", ".xhtml"})
_TEXT = frozenset({".txt", ".text", ".rst", ".adoc"})
_DATA = frozenset({".json", ".jsonl", ".csv", ".tsv", ".toml", ".yaml", ".yml", ".xml", ".lock"})
_READABLE = "Articles are Markdown (.md), plain text (.txt) or HTML (.html)."
_NEAR_NAMES = 500  # how many names of a folder are looked at for a near one


def load_article(path: Path) -> LoadedArticle:
    """The article at *path*, every code point as it stands: a byte order mark is its first letter, CRLF is two.

    Its format goes by the name's ending, else by how the text begins. Raises ArticleError with one line: what is
    wrong, where, and what to do next.
    """
    shown = shown_path(path)
    content = _bytes(path, shown)
    text = decoded(content, shown)
    if not text.strip("\ufeff \t\r\n\f\v\u00a0"):
        raise ArticleError(f"{shown} is empty: there is nothing to check. Write something in it first.")
    if line := _conflict(text):
        raise ArticleError(
            f"{shown}:{line}: merge-conflict markers: settle them first, then run the command again."
        )
    return LoadedArticle(path.as_posix(), text, article_format(path, text), sha256(content).hexdigest())


def _conflict(text: str) -> int:
    """The line of git's first conflict marker, counted from 1; 0 where there is no whole conflict."""
    lines = text.splitlines() if "<<<<<<< " in text and ">>>>>>> " in text else []
    begins = [number for number, line in enumerate(lines, 1) if line.startswith("<<<<<<< ")]
    whole = begins and "=======" in lines and any(line.startswith(">>>>>>> ") for line in lines)
    return begins[0] if whole else 0


def article_format(path: Path, text: str) -> str:
    """The format that the name's ending tells, else how *text* begins: "markdown", "text" or "html"."""
    suffix = path.suffix.lower()
    if suffix in _MARKDOWN:
        return "markdown"
    if suffix in _HTML:
        return "html"
    if suffix in _TEXT:
        return "text"
    opening = text.lstrip("\ufeff \t\r\n")[:200].lower()
    if opening.startswith(("<!doctype html", "<html")):
        return "html"
    return "markdown" if opening.startswith(("---\n", "---\r\n", "# ")) else "text"


def shown_path(path: Path) -> str:
    """*path* as a person would type it, from the working directory; unprintable letters are escaped."""
    try:
        typed = str(path.relative_to(Path.cwd()) if path.is_absolute() else path)
    except (ValueError, OSError):
        typed = str(path)
    return typed if typed.isprintable() else ascii(typed)[1:-1]


def _bytes(path: Path, shown: str) -> bytes:
    """The file's bytes; ArticleError for whatever keeps them from us."""
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise ArticleError(_folder(path, shown))
        if not stat.S_ISREG(found.st_mode):
            raise ArticleError(f"{shown} is not a regular file. {_READABLE}")
        if path.suffix.lower() in _DATA:
            raise ArticleError(f"{shown} holds data, not prose. {_READABLE}")
        if found.st_size > MAX_BYTES:
            raise ArticleError(_too_large(found.st_size, shown))
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise ArticleError(_missing(path, shown)) from None
    except PermissionError:
        raise ArticleError(
            f"{shown} may not be read: permission denied. Look at its owner and mode (ls -l)."
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ArticleError(f"{shown} cannot be read: {reason}. Check the name and the disk.") from error
    if len(content) > MAX_BYTES:
        raise ArticleError(_too_large(len(content), shown))
    return content


def _too_large(size: int, shown: str) -> str:
    return (
        f"{shown} has {size / 1e6:.1f} MB; an article may have {MAX_BYTES // 1_000_000}. "
        "Is it the article? If so, split it into parts."
    )


def _missing(path: Path, shown: str) -> str:
    """That there is no such file, and which one may be meant."""
    folder = path.parent
    if not folder.is_dir():
        return f"{shown} does not exist: there is no folder {shown_path(folder)}. Check the path."
    near = _near(path.name, _names(folder))
    if near:
        return f"{shown} does not exist. Did you mean {shown_path(folder / near)}?"
    return f"{shown} does not exist. Check the name, or run the command where the article is."


def _folder(path: Path, shown: str) -> str:
    """That it is a folder, and an article in it, if there is one."""
    articles = [name for name in _names(path) if Path(name).suffix.lower() in _MARKDOWN | _HTML | _TEXT]
    if articles:
        return f"{shown} is a folder. Name an article in it, such as {shown_path(path / articles[0])}."
    return f"{shown} is a folder with no article in it. {_READABLE}"


def _names(folder: Path) -> list[str]:
    """The names in *folder*, sorted; none when it may not be looked into."""
    try:
        return sorted(entry.name for entry, _ in zip(folder.iterdir(), range(_NEAR_NAMES), strict=False))
    except OSError:
        return []


def _near(name: str, names: list[str]) -> str | None:
    from difflib import get_close_matches

    lowered = {known.lower(): known for known in names}
    near = get_close_matches(name.lower(), lowered, n=1, cutoff=0.6)
    return lowered[near[0]] if near else None
