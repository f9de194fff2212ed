"""pywb, the archivists' replay server, run on WARC files of ours.

It is no part of the development extra: it brings thirty packages, one of which hides ours of the same name. `.ci/run`
installs it on its own and names its folder of programs in CLAIMCHECK_PYWB; elsewhere what needs it is skipped aloud.
"""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType

import pytest

_PROGRAMS = Path(os.environ.get("CLAIMCHECK_PYWB", "/nowhere"))
_PATIENCE = 30.0  # seconds for it to start

needs_pywb = pytest.mark.skipif(
    not (_PROGRAMS / "wayback").exists(),
    reason="pywb is not installed: CLAIMCHECK_PYWB names its folder of programs",
)


class ReplayServer:
    """Serves the WARC files at *warcs* as the collection "kept", from `with` to its end."""

    def __init__(self, folder: Path, *warcs: Path) -> None:
        self._folder = folder
        folder.mkdir()
        self._run("init", "kept")
        for warc in warcs:
            self._run("add", "kept", str(warc))

    def _run(self, *words: str) -> None:
        subprocess.run([_PROGRAMS / "wb-manager", *words], cwd=self._folder, check=True, capture_output=True)

    def __enter__(self) -> ReplayServer:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        command = [str(_PROGRAMS / "wayback"), "-b", "127.0.0.1", "-p", str(self._port)]
        self._server = subprocess.Popen(
            command, cwd=self._folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            try:
                urllib.request.urlopen(f"http://{self.host}/", timeout=2).close()
            except (OSError, urllib.error.URLError):
                time.sleep(0.1)
            else:
                return self
        raise AssertionError("pywb did not start")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.terminate()
        self._server.wait()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._port}"

    @property
    def timegate(self) -> str:
        return f"http://{self.host}/kept/"

    def raw(self, address: str, stamp: str = "2026") -> bytes:
        """What was captured at *address*, byte for byte."""
        return self.get(f"{stamp}id_/{address}")

    def get(self, path: str) -> bytes:
        """What the collection answers for *path*."""
        with urllib.request.urlopen(self.timegate + path, timeout=10) as answer:
            body: bytes = answer.read()
            return body
