"""The ArticleStore port on files."""

from __future__ import annotations

import os
from pathlib import Path

from claimcheck.adapters.article_files import load_article, shown_path
from claimcheck.core.errors import ArticleError
from claimcheck.core.record.closed_files import hidden
from claimcheck.ports.articles import LoadedArticle


class ArticleFiles:
    """Articles below *root*; what a person types is relative to *cwd*."""

    def __init__(self, root: Path, cwd: Path) -> None:
        self._root, self._cwd = root, cwd

    def load(self, path: str) -> LoadedArticle:
        """The article at the project path *path*. Raises ArticleError."""
        loaded = load_article(self._inside(path))
        return LoadedArticle(path, loaded.text, loaded.format, loaded.sha256)

    def _inside(self, path: str) -> Path:
        """The file at *path*. Raises ArticleError where it lies outside or is hidden, links resolved.

        A ledger may be a stranger's: an article "../notes.md" would carry a private file into a public report.
        """
        at = self._root / path
        shown = shown_path(at)
        try:
            real = at.resolve()
            within = real.relative_to(self._root.resolve()).as_posix()
        except ValueError:
            raise ArticleError(
                f"{shown}: outside the project, so no other machine would find it. Move or copy it in"
            ) from None
        except (OSError, RuntimeError):  # a circle of links
            return at
        if why := hidden(within):
            raise ArticleError(f"{shown}: {why}. An article is a file that readers may see")
        return at

    def project_path(self, typed: str) -> str:
        """How *typed* is written in ledgers: relative to the project, with forward slashes."""
        return self._written(self._cwd / typed)

    def resolved(self, path: str) -> str:
        """The project path of what *path* leads to, every link followed; absolute when it lies outside."""
        try:
            real = (self._root / path).resolve()
            return real.relative_to(self._root.resolve()).as_posix()
        except ValueError:
            return real.as_posix()
        except (OSError, RuntimeError):  # a circle of links
            return path

    def exists(self, typed: str) -> bool:
        """True when *typed* is a file."""
        return _is_file(self._cwd / typed)

    def stands(self, path: str) -> bool:
        """True when the project path *path* is a file."""
        return _is_file(self._root / path)

    def matching(self, globs: tuple[str, ...]) -> list[str]:
        """The files of the project that match any of *globs*, as project paths, sorted."""
        found = {path for glob in globs for path in self._root.glob(glob) if path.is_file()}
        return sorted(self._written(path) for path in found)

    def _written(self, path: Path) -> str:
        """The project path of *path*; absolute when it lies outside. Links are not followed: git does not either."""
        absolute = Path(os.path.normpath(path))
        try:
            return absolute.relative_to(self._root).as_posix()
        except ValueError:
            return absolute.as_posix()


def _is_file(path: Path) -> bool:
    """True for a file; what no file system would have for a name, or may not be looked at, is none."""
    try:
        return path.is_file()
    except OSError:
        return False
