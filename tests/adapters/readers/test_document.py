"""What must be read is read, word for word; what stands in for a page is told from it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claimcheck.adapters.readers import DocumentReader
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Page, Unread
from tests.adapters.readers import pages

NOW = datetime(2021, 5, 4, 12, 0, tzinfo=UTC)


def read(
    body: str | bytes, content_type: str = "text/html", final: str = "http://x.example/a"
) -> Page | Unread:
    raw = body.encode() if isinstance(body, str) else body
    return DocumentReader().read(Exchange("http://x.example/a", final, 200, content_type, raw, NOW))


def page(body: str | bytes) -> Page:
    result = read(body)
    assert isinstance(result, Page), result
    return result


PASSAGES = [
    pytest.param(
        pages.NEWS,
        "on Saturday night, the coastguard said. Nobody was hurt.",
        id="news, a footnote mark inside",
    ),
    pytest.param(
        pages.NEWS,
        "said Tomas Brandt, 41, who was travelling with his two sons.",
        id="news, hard line breaks",
    ),
    pytest.param(pages.NEWS, "The Saint Aurel was built in 1994.", id="news, a caption"),
    pytest.param(pages.NEWS, "We were lucky that the tide was out.", id="news, a quote"),
    pytest.param(pages.NEWS, "9 crew", id="news, a list"),
    pytest.param(pages.STATEMENT, "a fund of 2.5 million crowns for the harbour;", id="statement, a list"),
    pytest.param(pages.FORUM, "I counted 60 people on the quay.", id="forum"),
    pytest.param(pages.TABLE, "Year 2017:\tIslands: 118;\tMainland: 351", id="table, a row"),
    pytest.param(pages.TABLE, "In thousands", id="table, its caption"),
    pytest.param(
        pages.PRESS_PAGE, "Judge Marr opened the inquiry today.", id="press page, the second of three"
    ),
    pytest.param(pages.HARD_BREAKS, "The chart in use had been printed in 1987.", id="breaks in a paragraph"),
    pytest.param(pages.SHORT, "Nine crew members were on duty.", id="a short page"),
    pytest.param(
        pages.ABOUT_CAPTCHAS,
        "Press and hold, says another; access denied, says a third.",
        id="about captchas",
    ),
    pytest.param(pages.ABOUT_404, "Page not found. Every reader knows the words.", id="about error pages"),
    pytest.param(pages.ABOUT_PAYWALLS, "and one in nine does.", id="about paywalls"),
]


@pytest.mark.parametrize(("html", "passage"), PASSAGES)
def test_every_passage_is_in_the_whole_page(html: str, passage: str) -> None:
    assert passage in page(html).whole


def test_what_the_news_page_says_of_itself() -> None:
    read_page = page(pages.NEWS)
    assert read_page.title == "Ferry runs aground off Port Ellery | The Harbour Post"
    assert (read_page.publisher, read_page.published, read_page.language) == (
        "The Harbour Post",
        "2018-03-04",
        "en-GB",
    )
    assert "Most read" not in read_page.main
    assert "9 crew" in read_page.main


def test_three_dates_are_no_date_of_the_page() -> None:
    assert page(pages.PRESS_PAGE).published == ""


def test_plain_text_and_markdown() -> None:
    result = read("# Minutes\n\nThe vote was\n9 to 4.\n", "text/plain")
    assert isinstance(result, Page)
    assert (result.title, result.whole) == ("Minutes", "# Minutes\nThe vote was 9 to 4.")


def test_a_bad_charset_is_read_all_the_same() -> None:
    result = read("<p>Für 27 Männer".encode("cp1252"), "text/html; charset=no-such-thing")
    assert isinstance(result, Page)
    assert result.whole == "Für 27 Männer"


UNREAD = [
    pytest.param(b"", "text/html", Outcome.EMPTY, "no text", id="nothing"),
    pytest.param(b" \n\t", "", Outcome.EMPTY, "no text", id="blanks"),
    pytest.param(
        b"<html><title>Only a title</title><body></body>", "", Outcome.EMPTY, "no text", id="only a title"
    ),
    pytest.param(b"<html><img src=scan.png>", "", Outcome.EMPTY, "no text", id="only a picture"),
    pytest.param(b"-- ...", "text/plain", Outcome.EMPTY, "no text", id="only signs"),
    pytest.param(b"%PDF-1.4", "", Outcome.DAMAGED, "the PDF is broken or was cut off", id="PDF"),
    pytest.param(b"{\\rtf1 x}", "", Outcome.WRONG_TYPE, "an RTF document", id="RTF"),
    pytest.param(b"\x89PNG\r\n", "text/html", Outcome.WRONG_TYPE, "an image", id="a picture"),
    pytest.param(
        b"<html><title>404 Not Found</title><h1>Not Found</h1>",
        "",
        Outcome.SOFT_404,
        "not found",
        id="soft 404",
    ),
    pytest.param(
        b"<html><h1>Please accept cookies to continue</h1>",
        "",
        Outcome.COOKIE_WALL,
        "cookies",
        id="cookie wall",
    ),
    pytest.param(
        b"<html><title>Just a moment...</title><p>Wait", "", Outcome.BOT_WALL, "bots", id="bot wall"
    ),
]


@pytest.mark.parametrize(("body", "content_type", "outcome", "words"), UNREAD)
def test_what_is_not_read(body: bytes, content_type: str, outcome: Outcome, words: str) -> None:
    result = read(body, content_type)
    assert isinstance(result, Unread)
    assert (result.outcome, result.status, result.at) == (outcome, 200, NOW)
    assert words in result.detail


def test_an_address_that_now_leads_to_the_front_page() -> None:
    deep = Exchange(
        "http://x.example/2018/03/ferry", "http://www.x.example/", 200, "", pages.NEWS.encode(), NOW
    )
    result = DocumentReader().read(deep)
    assert isinstance(result, Unread)
    assert result.outcome is Outcome.SOFT_404
    assert "front page" in result.detail
