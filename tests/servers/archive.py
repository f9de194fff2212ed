"""A small web archive: copies with their days, a TimeGate, TimeMaps, and pages saved on request."""

from __future__ import annotations

import json
import re
import threading
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

_COPY = re.compile(r"/kept/(\d{14})(id_)?/(.*)")
SAVED = f"{datetime.now(UTC):%Y%m%d%H%M%S}"


class ArchiveServer:
    """Serves *copies*, page bodies by address and 14-digit stamp, on 127.0.0.1 from `with` to its end.

    It says who it is in one of three *ways*: "redirect", "copy" (answers with it) or "frame" (names it in a Link). What
    stands in ``broken`` are stamps whose copies are no pages; ``key`` is the one it wants before it saves.
    """

    def __init__(self, copies: dict[str, dict[str, bytes]], way: str = "redirect") -> None:
        self.copies, self.way = copies, way
        self.broken: set[str] = set()
        self.originals: dict[str, str] = {}  # by stamp, of what address a copy says that it is
        self.key = ""
        self.answers_with = ""  # where it leads whoever asks it to save a page, whatever the page
        self.asked: list[tuple[str, str]] = []
        self.jobs: dict[str, tuple[str, int]] = {}

    def __enter__(self) -> ArchiveServer:
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._server.server_address[1]}"

    def url(self, path: str) -> str:
        return f"http://{self.host}{path}"


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, archive: ArchiveServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.archive = archive


def at(stamp: str) -> datetime:
    return datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        archive = self.server.archive
        archive.asked.append(("GET", self.path))
        if self.path.startswith("/gate/"):
            self._gate(self.path.removeprefix("/gate/"))
        elif self.path.startswith("/map/"):
            self._map(self.path.removeprefix("/map/"))
        elif self.path.startswith("/save/status/"):
            self._state(self.path.removeprefix("/save/status/"))
        elif found := _COPY.fullmatch(self.path):
            self._copy(found[1], found[3])
        else:
            self._say(404, b"no such place")

    def do_POST(self) -> None:
        archive = self.server.archive
        form = self.rfile.read(int(self.headers["Content-Length"])).decode()
        archive.asked.append(("POST", form))
        if archive.key and self.headers.get("Authorization") != f"LOW {archive.key}":
            self._say(401, b'{"message": "You need to be logged in"}')
        elif archive.answers_with:
            self._say(302, b"", Location=archive.answers_with)
        elif "blocked" in form:
            self._say(200, b'{"status": "error", "message": "the site blocks us"}')
        else:
            archive.jobs["spn2-1"] = (form.removeprefix("url="), 0)
            self._say(200, b'{"url": "x", "job_id": "spn2-1"}')

    def _state(self, job: str) -> None:
        form, times = self.server.archive.jobs[job]
        self.server.archive.jobs[job] = (form, times + 1)
        done = {"status": "success", "timestamp": SAVED} if times else {"status": "pending"}
        self._say(200, json.dumps(done).encode())

    def _gate(self, address: str) -> None:
        copies = self.server.archive.copies.get(address)
        if not copies:
            self._say(404, b"no copy")
            return
        wanted = parsedate_to_datetime(self.headers["Accept-Datetime"])
        stamp = min(copies, key=lambda stamp: abs((at(stamp) - wanted).total_seconds()))
        link = f'<{address}>; rel="original", <{self._map_of(address)}>; rel="timemap"'
        if self.server.archive.way == "redirect":
            self._say(302, b"", Location=f"/kept/{stamp}/{address}", Vary="accept-datetime", Link=link)
        elif self.server.archive.way == "copy":
            self._copy(stamp, address)
        else:
            self._say(200, b"<title>Archive</title><p>A frame.", Link=f"{link}, {self._link(stamp, address)}")

    def _copy(self, stamp: str, address: str) -> None:
        archive = self.server.archive
        if stamp in archive.broken:
            self._say(
                404, b"the copy is of an error", Memento_Datetime=format_datetime(at(stamp), usegmt=True)
            )
        else:
            day = format_datetime(at(stamp), usegmt=True)
            where = archive.url(f"/kept/{stamp}/{address}")
            of = (
                {"Link": f'<{archive.originals[stamp]}>; rel="original"'}
                if stamp in archive.originals
                else {}
            )
            self._say(200, archive.copies[address][stamp], Memento_Datetime=day, Content_Location=where, **of)

    def _map(self, address: str) -> None:
        copies = self.server.archive.copies.get(address, {})
        lines = [f'<{address}>; rel="original"', *(self._link(stamp, address) for stamp in sorted(copies))]
        self._say(200, ",\n".join(lines).encode(), Content_Type="application/link-format")

    def _map_of(self, address: str) -> str:
        return self.server.archive.url(f"/map/{address}")

    def _link(self, stamp: str, address: str) -> str:
        day = format_datetime(at(stamp), usegmt=True)
        return (
            f'<{self.server.archive.url(f"/kept/{stamp}/{address}")}>; rel="first memento"; datetime="{day}"'
        )

    def _say(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content_Type": "text/html", **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        """Nothing."""
