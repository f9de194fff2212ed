"""A bot check is known by its own signs; a page about bot checks is read."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.html import read_html
from claimcheck.adapters.readers.walls.bot_wall import is_bot_wall
from tests.adapters.readers import pages


def walled(html: str) -> bool:
    page = read_html(html)
    return is_bot_wall(html, page.title, page.whole)


PAGES = [
    pytest.param(pages.NEWS, id="a page watched by a bot-check script"),
    pytest.param(pages.FORUM, id="a forum that mentions the words"),
    pytest.param(pages.ABOUT_CAPTCHAS, id="an article about captchas"),
    pytest.param(pages.SHORT, id="a short page"),
    pytest.param(
        "<title>Captcha</title><p>A captcha is a test to verify you are human, invented in 1997.",
        id="a definition",
    ),
    pytest.param(
        "<title>Access denied</title><p>" + "Two ministers were denied access to the island, again. " * 16,
        id="a headline",
    ),
    pytest.param(
        "<title>Contact</title><form><p>Write to us<div class=g-recaptcha></div></form>",
        id="a form with a captcha",
    ),
    pytest.param(
        "<title>Security</title><p>Complete the security training by 1 May, all 40 of you.", id="security"
    ),
    pytest.param(
        "<p>Please enable JavaScript and verify you are human. So read the page that met voters in Ostby on Monday.",
        id="a report of a check",
    ),
    pytest.param("<p>The robots are coming. Please prove you are human.", id="a headline and a joke"),
    pytest.param(
        "<p>Please verify you are human. The council’s new form asks that of all who complain about noise.",
        id="a report of a form",
    ),
    pytest.param(
        "<p>This site uses a security service to protect itself from attacks. The wall of Ostby castle is shut."
        "<p>Performance and security by Norlock",
        id="a security service's line below news",
    ),
    pytest.param(
        "<p>The harbour has hired a security service to protect itself from thieves. A robot patrols at night.",
        id="a security service in the news",
    ),
    pytest.param(
        "<p>Web developers may soon do without JavaScript. Bots run it too, and humans turn it off.",
        id="JavaScript in the news",
    ),
    pytest.param(
        "<p>The word _cf_chl_opt was found in " + "many pages of the sample. " * 130,
        id="a long page on the markup",
    ),
]


@pytest.mark.parametrize("html", PAGES)
def test_pages_that_are_no_wall(html: str) -> None:
    assert not walled(html)


WALLS = [
    pytest.param("<title>Just a moment...</title><script>window._cf_chl_opt={}</script>", id="markup"),
    pytest.param(
        "<title>Just a moment...</title><p>news.example needs to review the security of your connection",
        id="title",
    ),
    pytest.param(
        "<title>news.example</title><h1>Verify you are human by completing the action below.</h1>",
        id="a line",
    ),
    pytest.param(
        "<title>x</title><p>Please confirm that you’re not a robot</p><p>Ref 81",
        id="a line with a curly quote",
    ),
    pytest.param("<title>x</title><p>Checking your browser before accessing news.example.", id="checking"),
    pytest.param(
        '<h1>Access Denied</h1>You don\'t have permission to access "http://x/" on this server.',
        id="access denied",
    ),
    pytest.param(
        '<title>x</title><div id="px-captcha"></div><p>Press &amp; Hold to confirm you are a human',
        id="press and hold",
    ),
    pytest.param(
        "<p>Please enable JavaScript and verify you are human. This website uses a security service to protect itself"
        " from online attacks. Ray ID 5c1e. Performance and security by Norlock",
        id="all in one line",
    ),
    pytest.param(
        "<p>Please confirm you are not a robot. Your browser has to allow cookies for that. Thank you!",
        id="sentences to the reader",
    ),
    pytest.param(
        "<p>Bitte bestätigen Sie, dass Sie ein Mensch sind. Diese Website verwendet einen Sicherheitsdienst gegen"
        " Angriffe. Ray ID: 5c1e",
        id="in German",
    ),
    pytest.param("<iframe src=//geo.captcha-delivery.com/captcha></iframe>", id="no text at all"),
    pytest.param("<title>Making sure you're not a bot!</title><p>Loading...", id="proof of work"),
    pytest.param(
        "<p>Our systems have detected unusual traffic from your computer network.", id="unusual traffic"
    ),
]


@pytest.mark.parametrize("html", WALLS)
def test_walls(html: str) -> None:
    assert walled(html)
