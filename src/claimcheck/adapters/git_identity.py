"""Who is at the desk, as git knows them."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path

_ENOUGH_SECONDS = 5  # git answers in milliseconds; a hung one must not hang a ruling
_WHEN = re.compile(r" \d+ [+-]\d{4}$")  # the time that git puts behind the author


class GitIdentity:
    """The Identity port: the author git would sign a commit with, or the login name where it knows nobody."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def who(self) -> str:
        """Name and address as git has them, or the login name."""
        return self._known

    @cached_property
    def _known(self) -> str:
        return _WHEN.sub("", self._author()) or _login()

    def _author(self) -> str:
        """What ``git var GIT_AUTHOR_IDENT`` says, "" when git is missing or knows nobody."""
        import subprocess

        try:
            asked = subprocess.run(
                ["git", "var", "GIT_AUTHOR_IDENT"],  # noqa: S607 - git as the user's PATH has it
                cwd=self._root,
                capture_output=True,
                text=True,
                timeout=_ENOUGH_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return ""
        return asked.stdout.strip() if asked.returncode == 0 else ""


def _login() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
