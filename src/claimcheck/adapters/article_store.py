"""The ArticleStore port on files."""

from __future__ import annotations

import os
from pathlib import Path

from claimcheck.adapters.article_files import load_article
from claimcheck.ports.articles import LoadedArticle


class ArticleFiles:
    """Articles below *root*; what a person types is relative to *cwd*."""

    def __init__(self, root: Path, cwd: Path) -> None:
        self._root, self._cwd = root, cwd

    def load(self, path: str) -> LoadedArticle:
        """The article at the project path *path*. Raises ArticleError."""
        loaded = load_article(self._root / path)
        return LoadedArticle(path, loaded.text, loaded.format, loaded.sha256)

    def project_path(self, typed: str) -> str:
        """How *typed* is written in ledgers: relative to the project, with forward slashes."""
        return self._written(self._cwd / typed)

    def exists(self, typed: str) -> bool:
        """True when *typed* is a file."""
        return (self._cwd / typed).is_file()

    def stands(self, path: str) -> bool:
        """True when the project path *path* is a file."""
        return (self._root / path).is_file()

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
