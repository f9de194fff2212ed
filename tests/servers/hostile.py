"""A small server that does to its visitors what the web does."""

from __future__ import annotations

import asyncio
import gzip
import threading
import zlib
from collections import Counter
from collections.abc import Awaitable, Callable
from types import TracebackType

import brotli

PAGE = b"<!doctype html><title>A page</title><p>The ferry sank on 3 March with 27 people on board.</p>"
HTML = "Content-Type: text/html"


class Visit:
    """One request: its path and headers, how often the path was asked for, and the way to answer."""

    def __init__(self, server: HostileServer, head: bytes, writer: asyncio.StreamWriter) -> None:
        lines = head.decode("latin-1").split("\r\n")
        self.server = server
        self.path = lines[0].split(" ")[1]
        self.headers = {
            k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines[1:] if line)
        }
        self.writer = writer
        server.visits[self.path] += 1
        server.headers[self.path] = self.headers
        self.times = server.visits[self.path]

    def answer(self, status: str = "200 OK", *headers: str, body: bytes = PAGE) -> None:
        """Send a well-formed answer."""
        self.start(status, f"Content-Length: {len(body)}", *headers)
        self.writer.write(body)

    def start(self, status: str, *headers: str) -> None:
        """Send the beginning of an answer."""
        self.writer.write("\r\n".join([f"HTTP/1.1 {status}", "Connection: close", *headers, "", ""]).encode())


Deed = Callable[[Visit], Awaitable[None]]
DEEDS: dict[str, Deed] = {}


def deed(path: str) -> Callable[[Deed], Deed]:
    def known(function: Deed) -> Deed:
        DEEDS[path] = function
        return function

    return known


@deed("/page")
async def page(visit: Visit) -> None:
    visit.answer("200 OK", HTML)


@deed("/slow-headers")
async def slow_headers(visit: Visit) -> None:
    await visit.server.stopping.wait()


@deed("/dripping-headers")
async def dripping_headers(visit: Visit) -> None:
    visit.writer.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(10_000):
        visit.writer.write(f"X-{number}: drip\r\n".encode())
        await visit.writer.drain()
        await asyncio.sleep(0.02)


@deed("/slow-body")
async def slow_body(visit: Visit) -> None:
    visit.start("200 OK", HTML, "Content-Length: 100000")
    for _ in range(10_000):
        visit.writer.write(b"<p>drip")
        await visit.writer.drain()
        await asyncio.sleep(0.02)


@deed("/silent-body")
async def silent_body(visit: Visit) -> None:
    visit.start("200 OK", HTML, "Content-Length: 100000")
    visit.writer.write(PAGE)
    await visit.server.stopping.wait()


@deed("/endless-body")
async def endless_body(visit: Visit) -> None:
    visit.start("200 OK", HTML)
    while True:
        visit.writer.write(b"<p>and so on" * 500)
        await visit.writer.drain()


@deed("/announced-large")
async def announced_large(visit: Visit) -> None:
    visit.start("200 OK", HTML, "Content-Length: 99999999999")
    await visit.server.stopping.wait()


@deed("/wrong-length")
async def wrong_length(visit: Visit) -> None:
    visit.start("200 OK", HTML, "Content-Length: 100000")
    visit.writer.write(PAGE)


@deed("/gzip")
async def zipped(visit: Visit) -> None:
    visit.answer("200 OK", HTML, "Content-Encoding: gzip", body=gzip.compress(PAGE))


@deed("/gzip-members")
async def zipped_in_members(visit: Visit) -> None:
    body = gzip.compress(PAGE[:40]) + gzip.compress(PAGE[40:])
    visit.answer("200 OK", HTML, "Content-Encoding: gzip", body=body)


@deed("/deflate")
async def deflated(visit: Visit) -> None:
    visit.answer("200 OK", HTML, "Content-Encoding: deflate", body=zlib.compress(PAGE))


@deed("/raw-deflate")
async def raw_deflated(visit: Visit) -> None:
    visit.answer("200 OK", HTML, "Content-Encoding: deflate", body=zlib.compress(PAGE)[2:-4])


@deed("/gzip-cut-off")
async def zipped_cut_off(visit: Visit) -> None:
    visit.answer("200 OK", HTML, "Content-Encoding: gzip", body=gzip.compress(PAGE)[:40])


@deed("/gzip-lie")
async def no_gzip_at_all(visit: Visit) -> None:
    visit.answer("200 OK", HTML, "Content-Encoding: gzip")


@deed("/strange-encoding")
async def strange_encoding(visit: Visit) -> None:
    visit.answer("200 OK", HTML, "Content-Encoding: zstd")


_BOMB = gzip.compress(b"\0" * 50_000_000)


@deed("/gzip-bomb")
async def gzip_bomb(visit: Visit) -> None:
    visit.answer("200 OK", HTML, "Content-Encoding: gzip", body=_BOMB)


@deed("/brotli")
async def packed_with_brotli(visit: Visit) -> None:
    visit.answer("200 OK", HTML, "Content-Encoding: br", body=brotli.compress(PAGE))


_BROTLI_BOMB = brotli.compress(b"\0" * 50_000_000, quality=4)


@deed("/brotli-bomb")
async def brotli_bomb(visit: Visit) -> None:
    visit.answer("200 OK", HTML, "Content-Encoding: br", body=_BROTLI_BOMB)


@deed("/unchanged")
async def unchanged(visit: Visit) -> None:
    """Knows its visitors' version again by its tag, or by its day."""
    known = visit.headers.get("if-none-match") == '"v1"' or "if-modified-since" in visit.headers
    if known:
        visit.answer("304 Not Modified", body=b"")
    else:
        visit.answer("200 OK", HTML, 'ETag: "v1"', "Last-Modified: Tue, 04 May 2021 10:00:00 GMT")


@deed("/dying")
async def dying(visit: Visit) -> None:
    """Is there until somebody says that it is dead."""
    visit.answer("410 Gone" if visit.path in visit.server.dead else "200 OK", HTML)


@deed("/restless")
async def restless(visit: Visit) -> None:
    """The same article each time, beside another advertisement."""
    hats = f"<nav>Hat {visit.times}</nav>".encode()
    visit.answer(
        "200 OK", HTML, body=hats + b"<article><p>The harbour of Saltmere has 12 berths.</p></article>"
    )


@deed("/always-304")
async def always_unchanged(visit: Visit) -> None:
    visit.answer("304 Not Modified", body=b"")


@deed("/moved-for-good")
async def moved_for_good(visit: Visit) -> None:
    visit.answer("301 Moved Permanently", "Location: /moved-for-good-again", body=b"")


@deed("/moved-for-good-again")
async def moved_for_good_again(visit: Visit) -> None:
    visit.answer("308 Permanent Redirect", "Location: /page", body=b"")


@deed("/moved-for-good-and-on")
async def moved_for_good_and_on(visit: Visit) -> None:
    """For good to a place that leads on for a while."""
    visit.answer("301 Moved Permanently", "Location: /moved", body=b"")


@deed("/moved-for-good-and-refreshing")
async def moved_for_good_and_refreshing(visit: Visit) -> None:
    visit.answer("301 Moved Permanently", "Location: /refreshing", body=b"")


@deed("/moved-by-a-slash/")
async def moved_by_a_slash(visit: Visit) -> None:
    visit.answer("200 OK", HTML)


@deed("/moved-by-a-slash")
async def without_a_slash(visit: Visit) -> None:
    visit.answer("301 Moved Permanently", "Location: /moved-by-a-slash/", body=b"")


def onward(to: str, seconds: int = 0) -> bytes:
    """A page that leads on by itself."""
    return f'<!doctype html><meta http-equiv="refresh" content="{seconds}; url={to}"><p>Moved.'.encode()


@deed("/refreshing")
async def refreshing(visit: Visit) -> None:
    visit.answer("200 OK", HTML, body=onward("/page"))


@deed("/refreshing-itself")
async def refreshing_itself(visit: Visit) -> None:
    visit.answer("200 OK", HTML, body=onward("/refreshing-itself"))


@deed("/refreshing-into-private-space")
async def refreshing_into_private_space(visit: Visit) -> None:
    visit.answer("200 OK", HTML, body=onward("http://169.254.169.254/latest/"))


@deed("/refreshing-to-an-odd-number")
async def refreshing_to_an_odd_number(visit: Visit) -> None:
    visit.answer("200 OK", HTML, body=onward("http://0x7f.1/"))


@deed("/refreshing-to-a-file")
async def refreshing_to_a_file(visit: Visit) -> None:
    visit.answer("200 OK", HTML, body=onward("file:///etc/passwd"))


@deed("/refreshing-with-a-password")
async def refreshing_with_a_password(visit: Visit) -> None:
    visit.answer("200 OK", HTML, body=onward("http://ann:quay@127.0.0.1/"))


@deed("/refreshing-by-a-script")
async def refreshing_by_a_script(visit: Visit) -> None:
    visit.answer("200 OK", HTML, body=onward("javascript:location.reload()"))


@deed("/refreshing-in-a-circle")
async def refreshing_in_a_circle(visit: Visit) -> None:
    visit.answer("200 OK", HTML, body=onward("/refreshing-back"))


@deed("/refreshing-back")
async def refreshing_back(visit: Visit) -> None:
    visit.answer("200 OK", HTML, body=onward("/refreshing-in-a-circle"))


@deed("/circle")
async def circle(visit: Visit) -> None:
    visit.answer("302 Found", "Location: /circle", body=b"")


@deed("/long-circle")
async def long_circle(visit: Visit) -> None:
    visit.answer("302 Found", "Location: /long-circle-back", body=b"")


@deed("/long-circle-back")
async def long_circle_back(visit: Visit) -> None:
    visit.answer("302 Found", "Location: /long-circle#top", body=b"")


@deed("/down")
async def ever_deeper(visit: Visit) -> None:
    visit.answer("301 Moved Permanently", f"Location: {visit.path}?{visit.times}", body=b"")


@deed("/moved")
async def moved(visit: Visit) -> None:
    visit.answer("302 Found", "Location: /moved-again", "Set-Cookie: a=b", body=b"")


@deed("/moved-again")
async def moved_again(visit: Visit) -> None:
    visit.answer("307 Temporary Redirect", "Location: page", body=b"")


@deed("/into-private-space")
async def into_private_space(visit: Visit) -> None:
    visit.answer("302 Found", "Location: http://169.254.169.254/latest/meta-data/", body=b"")


@deed("/into-private-space-in-two-steps")
async def into_private_space_in_two_steps(visit: Visit) -> None:
    visit.answer("302 Found", "Location: /into-private-space", body=b"")


@deed("/to-a-file")
async def to_a_file(visit: Visit) -> None:
    visit.answer("302 Found", "Location: file:///etc/passwd", body=b"")


@deed("/to-nonsense")
async def to_nonsense(visit: Visit) -> None:
    visit.answer("302 Found", "Location: http://[half", body=b"")


@deed("/busy-once")
async def busy_once(visit: Visit) -> None:
    if visit.times == 1:
        visit.answer("429 Too Many Requests", "Retry-After: 0", body=b"")
    else:
        visit.answer("200 OK", HTML)


@deed("/busy-for-an-hour")
async def busy_for_an_hour(visit: Visit) -> None:
    visit.answer("429 Too Many Requests", "Retry-After: 3600", body=b"")


@deed("/failing-twice")
async def failing_twice(visit: Visit) -> None:
    if visit.times <= 2:
        visit.answer("503 Service Unavailable", body=b"")
    else:
        visit.answer("200 OK", HTML)


@deed("/failing")
async def failing(visit: Visit) -> None:
    visit.answer("503 Service Unavailable", body=b"")


@deed("/broken")
async def broken(visit: Visit) -> None:
    visit.answer("500 Internal Server Error", HTML)


@deed("/gone")
async def gone(visit: Visit) -> None:
    visit.answer("410 Gone", HTML)


@deed("/missing")
async def missing(visit: Visit) -> None:
    visit.answer("404 Not Found", HTML)


@deed("/forbidden")
async def forbidden(visit: Visit) -> None:
    visit.answer("403 Forbidden", HTML)


@deed("/challenge")
async def challenge(visit: Visit) -> None:
    visit.answer("503 Service Unavailable", "cf-mitigated: challenge", HTML)


@deed("/login")
async def login(visit: Visit) -> None:
    visit.answer("401 Unauthorized", 'WWW-Authenticate: Basic realm="desk"', HTML)


@deed("/a-part")
async def a_part(visit: Visit) -> None:
    visit.answer("206 Partial Content", HTML, f"Content-Range: bytes 0-{len(PAGE) - 1}/{9 * len(PAGE)}")


@deed("/teapot")
async def teapot(visit: Visit) -> None:
    visit.answer("418 I'm a teapot", HTML)


@deed("/reset")
async def reset(visit: Visit) -> None:
    visit.writer.transport.abort()


@deed("/reset-once")
async def reset_once(visit: Visit) -> None:
    if visit.times == 1:
        visit.writer.transport.abort()
    else:
        visit.answer("200 OK", HTML)


@deed("/not-http")
async def not_http(visit: Visit) -> None:
    visit.writer.write(b"220 mail.example ESMTP ready\r\n\r\n")


@deed("/bad-charset")
async def bad_charset(visit: Visit) -> None:
    visit.answer(
        "200 OK", "Content-Type: text/html; charset=klingon-8", body="<p>Für 27 Männer".encode("cp1252")
    )


@deed("/wall")
async def wall(visit: Visit) -> None:
    visit.answer("200 OK", HTML, body=b"<title>Just a moment...</title><script>_cf_chl_opt</script><p>Wait")


@deed("/not-there")
async def not_there(visit: Visit) -> None:
    visit.answer("200 OK", HTML, body=b"<title>Page not found | Desk</title><p>Try the search.")


@deed("/2018/03/an-old-story")
async def an_old_story(visit: Visit) -> None:
    visit.answer("301 Moved Permanently", "Location: /", body=b"")


@deed("/")
async def front_page(visit: Visit) -> None:
    visit.answer("200 OK", HTML)


class HostileServer:
    """Serves DEEDS on 127.0.0.1 from a thread of its own, from `with` to its end."""

    def __init__(self) -> None:
        self.visits: Counter[str] = Counter()
        self.headers: dict[str, dict[str, str]] = {}
        self.dead: set[str] = set()
        self._ready = threading.Event()

    def __enter__(self) -> HostileServer:
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)
        self._thread.start()
        self._ready.wait(5)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self.stopping.set)
        self._thread.join(5)

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        return f"http://{self.host}{path}"

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.stopping = asyncio.Event()
        self._visitors: set[asyncio.Task[None]] = set()
        server = await asyncio.start_server(self._visitor, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self.stopping.wait()
        server.close()
        for visitor in tuple(self._visitors):
            visitor.cancel()
        await asyncio.gather(*self._visitors, return_exceptions=True)

    async def _visitor(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._visitors.add(task)
        try:
            first = await reader.readexactly(1)
            if first == b"\x16":  # a TLS hello, which this server does not understand
                writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                return
            visit = Visit(self, first + await reader.readuntil(b"\r\n\r\n"), writer)
            await DEEDS.get(visit.path.partition("?")[0], missing)(visit)
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the visitor hung up, or the test is over
        finally:
            self._visitors.discard(task)
            writer.close()
