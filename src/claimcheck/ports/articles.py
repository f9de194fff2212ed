"""Where articles come from."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class LoadedArticle(NamedTuple):
    """An article's file as it stands. ``text`` keeps every code point: line ends, byte order mark, odd spaces."""

    path: str  # relative to the project, with forward slashes; absolute when it lies outside
    text: str
    format: str  # "markdown", "text" or "html"
    sha256: str  # of the file's bytes


class ArticleStore(Protocol):
    """The articles of a newsroom."""

    def load(self, path: str) -> LoadedArticle:
        """The article at the project path *path*.

        Raises ArticleError with one line: what is wrong, where, and what to do next.
        """
        ...

    def project_path(self, typed: str) -> str:
        """How *typed*, relative to the working directory, is written in ledgers. Asks no file."""
        ...

    def resolved(self, path: str) -> str:
        """The project path of what *path* leads to, every link followed; absolute when it lies outside."""
        ...

    def exists(self, typed: str) -> bool:
        """True when *typed*, relative to the working directory, is a file."""
        ...

    def stands(self, path: str) -> bool:
        """True when the project path *path* is a file."""
        ...

    def matching(self, globs: tuple[str, ...]) -> list[str]:
        """The project paths that match any of *globs*, sorted."""
        ...
