"""The ProjectFolder port on files and git."""

from __future__ import annotations

import subprocess
from pathlib import Path

from claimcheck.core.errors import UsageError

_ENOUGH_SECONDS = 10


class ProjectFiles:
    """Sets up the project at *root*."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def create(self, path: str, text: str) -> bool:
        """Write a new file; False where it is there already. Raises UsageError where it cannot be written."""
        target = self._root / path
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("x", encoding="utf-8", newline="\n") as out:
                out.write(text)
        except FileExistsError:
            return False
        except OSError as error:
            raise UsageError(f"{target}: cannot be written: {error.strerror}") from error
        return True

    def append_missing(self, path: str, lines: tuple[str, ...]) -> bool:
        """Add those *lines* the file has not; False where it has them all. Raises UsageError."""
        target = self._root / path
        try:
            text = target.read_text(encoding="utf-8") if target.exists() else ""
            missing = [line for line in lines if line not in text.splitlines()]
            if missing:
                joined = text if not text or text.endswith("\n") else text + "\n"
                target.write_text(joined + "\n".join(missing) + "\n", encoding="utf-8", newline="\n")
        except OSError as error:
            raise UsageError(f"{target}: cannot be written: {error.strerror}") from error
        return bool(missing)

    def in_git(self) -> bool:
        """True when git is installed and the folder lies in a repository of it."""
        return self._git("rev-parse", "--git-dir") is not None

    def configure_merge_driver(self, name: str, title: str, command: str) -> bool:
        """Register the driver in this clone's git configuration; False where it is known."""
        if self._git("config", "--get", f"merge.{name}.driver") == command:
            return False
        self._git("config", f"merge.{name}.name", title)
        return self._git("config", f"merge.{name}.driver", command) is not None

    def _git(self, *arguments: str) -> str | None:
        """What git printed; None when git is missing or said no."""
        try:
            asked = self._run(*arguments)
        except (OSError, subprocess.TimeoutExpired):
            return None
        return asked.stdout.strip() if asked.returncode == 0 else None

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 - a fixed command; the arguments are ours
            ["git", *arguments],  # noqa: S607 - git as the user's PATH has it
            cwd=self._root,
            capture_output=True,
            text=True,
            timeout=_ENOUGH_SECONDS,
            check=False,
        )
