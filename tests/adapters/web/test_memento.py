"""Copies in web archives: the readable one nearest to a day, however the archive answers."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from claimcheck.adapters.page_server import PageServer, ServedPage
from claimcheck.adapters.warc.write import WarcFiles
from claimcheck.adapters.web.archive_settings import ArchiveSettings
from claimcheck.adapters.web.fetcher import WebFetcher
from claimcheck.adapters.web.guard import Guard
from claimcheck.adapters.web.link_format import links, mementos
from claimcheck.adapters.web.memento import MementoArchive
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.core.model.source import Outcome
from claimcheck.ports.archive import Memento
from claimcheck.ports.evidence import Capture
from claimcheck.ports.web import Exchange, Unread
from tests.servers.archive import ArchiveServer
from tests.servers.replay import ReplayServer, needs_pywb

PAGE = "http://port.example/berths"
DAY = datetime(2020, 6, 1, tzinfo=UTC)
COPIES = {PAGE: {"20180101000000": b"<p>Ten", "20200101000000": b"<p>Twelve", "20240101000000": b"<p>Forty"}}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<",
        "<a",
        "a>; rel=memento",
        "<a>; rel=memento",
        '<a>; rel="memento"; datetime="soon"',
        '<a>; rel="memento"; datetime="Fri, 31 Dec 9999 23:59:59 -2300"',
    ],
)
def test_links_to_no_copies(text: str) -> None:
    assert mementos(text) == []


def test_links_are_read_whatever_their_order() -> None:
    text = '<a>;rel=original,<b>; datetime="Wed, 01 Jan 2020 00:00:00 GMT"; rel="first memento" , <c>'
    assert [(link.address, link.relations) for link in links(text)] == [
        ("a", ("original",)), ("b", ("first", "memento")), ("c", ())
    ]  # fmt: skip
    assert [link.at for link in mementos(text)] == [datetime(2020, 1, 1, tzinfo=UTC)]


def nearest(
    host: str, settings: ArchiveSettings, address: str = PAGE, *, allowed: bool = True
) -> Memento | Unread:
    return every(host, settings, address, allowed=allowed)[0]


def every(
    host: str, settings: ArchiveSettings, address: str = PAGE, *, allowed: bool = True
) -> list[Memento | Unread]:
    limits = FetchSettings(retry_pause=0.01, total_seconds=3, host_pause=0, allow=(host,) if allowed else ())
    archive = MementoArchive(
        settings,
        Guard.opening(limits.allow, limits.ports),
        lambda headers: WebFetcher(limits, proxies={}, headers=headers),
    )

    async def run() -> list[Memento | Unread]:
        return [found async for found in archive.copies(address, DAY)]

    return asyncio.run(run())


COPIES_FROM = pytest.mark.parametrize("way", ["redirect", "copy", "frame"])


@pytest.fixture(params=["redirect", "copy", "frame"])
def archive(request: pytest.FixtureRequest) -> Iterator[ArchiveServer]:
    with ArchiveServer(COPIES, request.param) as server:
        yield server


def test_a_page_nobody_kept(archive: ArchiveServer) -> None:
    found = nearest(archive.host, ArchiveSettings(archive.url("/gate/")), "http://port.example/else")
    assert isinstance(found, Unread)
    assert found.outcome is Outcome.GONE


def test_an_archive_within_a_private_network_is_guarded(archive: ArchiveServer) -> None:
    found = nearest(archive.host, ArchiveSettings(archive.url("/gate/")), allowed=False)
    assert isinstance(found, Unread)
    assert found.outcome is Outcome.REFUSED


def test_what_is_ours_alone_is_named_to_no_public_archive() -> None:
    found = nearest(
        "intranet.example", ArchiveSettings("https://archive.example/"), "http://intranet.example/a"
    )
    assert isinstance(found, Unread)
    assert found.outcome is Outcome.REFUSED


def test_the_copy_nearest_to_the_day(archive: ArchiveServer) -> None:
    found = nearest(archive.host, ArchiveSettings(archive.url("/gate/")))
    assert isinstance(found, Memento), found
    assert (found.exchange.body, found.taken) == (b"<p>Twelve", datetime(2020, 1, 1, tzinfo=UTC))
    assert found.exchange.address == archive.url(f"/kept/20200101000000/{PAGE}")
    assert found.exchange.final_address == found.exchange.address


@pytest.mark.parametrize("timegate", ["/gate/", ""])
def test_the_others_come_after_it_by_their_distance(timegate: str) -> None:
    """Each once, for whoever finds that the nearest is no page to judge by."""
    with ArchiveServer(COPIES) as archive:
        gate = archive.url(timegate) if timegate else ""
        found = every(archive.host, ArchiveSettings(gate, archive.url("/map/")))
    bodies = [one.exchange.body for one in found if isinstance(one, Memento)]
    assert bodies == [b"<p>Twelve", b"<p>Ten", b"<p>Forty"]


@pytest.mark.parametrize("timegate", ["/gate/", ""])
def test_a_copy_that_is_no_page_is_passed_over(timegate: str) -> None:
    with ArchiveServer(COPIES) as archive:
        archive.broken.add("20200101000000")
        gate = archive.url(timegate) if timegate else ""
        found = nearest(archive.host, ArchiveSettings(gate, archive.url("/map/")))
    assert isinstance(found, Memento), found
    assert found.exchange.body == b"<p>Ten"


def test_the_others_are_listed_where_only_the_redirect_says() -> None:
    """The TimeMap is named in the Link header of the TimeGate's redirect, whatever the copy there is."""
    with ArchiveServer(COPIES) as archive:
        settings = ArchiveSettings(archive.url("/gate/"))
        found = every(archive.host, settings)
        archive.broken.add("20200101000000")
        without = every(archive.host, settings)
    bodies = [[one.exchange.body for one in some if isinstance(one, Memento)] for some in (found, without)]
    assert bodies == [[b"<p>Twelve", b"<p>Ten", b"<p>Forty"], [b"<p>Ten", b"<p>Forty"]]


OURS = ["http://port.example/berths", "https://www.port.example/berths/", "http://port.example:80/%62erths"]


def test_a_timemap_at_what_is_no_address_is_not_asked_for() -> None:
    frame = ServedPage(b"<p>A frame.", headers={"Link": '<http://[::1>; rel="timemap"'})
    with PageServer({f"/gate/{PAGE}": frame}) as server:
        found = nearest(server.host, ArchiveSettings(server.url("/gate/")))
    assert isinstance(found, Unread)
    assert found.outcome is Outcome.GONE


@COPIES_FROM
def test_a_copy_of_a_day_to_come_is_none(way: str) -> None:
    """The clocks of an archive may be wrong, and what it says of a copy's day is shown to readers."""
    with ArchiveServer({PAGE: {"21240307000000": b"<p>Twelve"}}, way) as archive:
        found = every(archive.host, ArchiveSettings(archive.url("/gate/")))
    assert [type(one) for one in found] == [Unread]
    assert "dated 2124-03-07, a day to come" in str(getattr(found[0], "detail", ""))


@COPIES_FROM
def test_one_of_a_day_to_come_leaves_the_others(way: str) -> None:
    copies = {PAGE: {"20150101000000": b"<p>Ten", "21240307000000": b"<p>Twelve"}}
    with ArchiveServer(copies, way) as archive:
        found = every(archive.host, ArchiveSettings(archive.url("/gate/"), archive.url("/map/")))
    assert [one.taken.year for one in found if isinstance(one, Memento)] == [2015]


@pytest.mark.parametrize("original", OURS)
def test_a_copy_of_the_same_page_under_another_spelling(archive: ArchiveServer, original: str) -> None:
    archive.originals = {"20200101000000": original}
    found = nearest(archive.host, ArchiveSettings(archive.url("/gate/")))
    assert isinstance(found, Memento), found
    assert found.exchange.body == b"<p>Twelve"


def test_a_copy_of_another_page_is_none_of_ours(archive: ArchiveServer) -> None:
    other = "http://port.example/hats"
    archive.originals = {"20200101000000": other}
    found = every(archive.host, ArchiveSettings(archive.url("/gate/"), archive.url("/map/")))
    bodies = [one.exchange.body for one in found if isinstance(one, Memento)]
    assert bodies == [b"<p>Ten", b"<p>Forty"]
    archive.originals = dict.fromkeys(COPIES[PAGE], other)
    (none,) = every(archive.host, ArchiveSettings(archive.url("/gate/")))
    assert isinstance(none, Unread)
    assert f"of another address, {other}" in none.detail


@needs_pywb
def test_pywb_has_what_we_wrote(tmp_path: Path) -> None:
    one = Exchange(PAGE, PAGE, 200, "text/html", b"<p>There are ten.", datetime(2018, 1, 1, tzinfo=UTC))
    two = replace(one, body=b"<p>There are 12.", fetched=datetime(2020, 1, 1, tzinfo=UTC))
    captures = [Capture(one, False, {}), Capture(two, False, {})]
    WarcFiles().write(str(tmp_path / "x.warc.gz"), "", DAY, captures)
    with ReplayServer(tmp_path / "pywb", tmp_path / "x.warc.gz") as pywb:
        found = nearest(pywb.host, ArchiveSettings(pywb.timegate))
        assert isinstance(found, Memento), found
        assert (found.exchange.body, found.taken) == (two.body, two.fetched)
        listed = nearest(pywb.host, ArchiveSettings("", pywb.timegate + "timemap/link/"))
        assert isinstance(listed, Memento), listed
        assert (listed.exchange.body, listed.taken) == (two.body, two.fetched)
