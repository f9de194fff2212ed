"""Who is at the desk, as git knows them."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

_ENOUGH_SECONDS = 5  # git answers in milliseconds; a hung one must not hang a ruling


class GitIdentity:
    """The Identity port: git's user.name and user.email, or the login name where git knows nobody."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def who(self) -> str:
        """Name and address as git has them, or the login name."""
        return self._known

    @cached_property
    def _known(self) -> str:
        name, email = self._config("user.name"), self._config("user.email")
        if name and email:
            return f"{name} <{email}>"
        return name or email or _login()

    def _config(self, key: str) -> str:
        import subprocess

        try:
            asked = subprocess.run(  # noqa: S603 - a fixed command; the key is ours
                ["git", "config", "--get", key],  # noqa: S607 - git as the user's PATH has it
                cwd=self._root,
                capture_output=True,
                text=True,
                timeout=_ENOUGH_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return ""
        return asked.stdout.strip()


def _login() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
