"""The project's own files, as `init` sets them up."""

from __future__ import annotations

from typing import Protocol


class ProjectFolder(Protocol):
    """The folder a newsroom keeps its articles and ledgers in. Nothing that is there is overwritten."""

    def create(self, path: str, text: str) -> bool:
        """Write a new file, its folders too; False where it is there already."""
        ...

    def append_missing(self, path: str, lines: tuple[str, ...]) -> bool:
        """Add to a file those *lines* it has not; False where it has them all."""
        ...

    def in_git(self) -> bool:
        """True when the folder lies in a git repository."""
        ...

    def configure_merge_driver(self, name: str, title: str, command: str) -> bool:
        """Register a git merge driver for this clone; False where it is there already."""
        ...
