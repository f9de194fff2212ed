"""Walls and notices in the words of many sites, each between a site's header and its copyright line."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claimcheck.adapters.readers import DocumentReader
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Page, Unread

NOW = datetime(2021, 5, 4, 12, 0, tzinfo=UTC)
AROUND = (
    "<title>The Ellery Post</title><header><a href=/>The Ellery Post</a><p>Island news since 1902</p></header>{}"
    "<footer>© 2021 The Ellery Post</footer>"
)
ACCEPT = "<button>Accept all</button><button>Reject all</button>"
OFFER = (
    "<p>If you click ‘Accept all’, we and our 40 partners will store and read information on your device, such as"
    " cookies.</p>"
)


def read(html: str) -> Page | Unread:
    address = "http://x.example/2021/story"
    body = AROUND.format(html).encode()
    return DocumentReader().read(Exchange(address, address, 200, "text/html", body, NOW))


PAGES = [
    pytest.param(
        f"<p>The ferry sank off Varn at night.</p><h2>Your data</h2>{OFFER}{ACCEPT}",
        id="one sentence over a dialog",
    ),
    pytest.param(
        "<p>Your request has been blocked, wrote the ministry to the farmers of Varn.</p>", id="a ministry"
    ),
    pytest.param(
        "<h1>The requested URL was rejected</h1><p>Web developers in Varn see that line daily and curse it.</p>",
        id="developers",
    ),
    pytest.param(
        "<h1>Your access to this site has been limited</h1><p>The quarry put up the sign after the fall.</p>",
        id="a quarry",
    ),
    pytest.param(
        "<p>To read this article, the blind use a screen that feels like paper.</p>", id="how one reads"
    ),
    pytest.param(
        "<p>Unlock this story with a key of brass: so the museum asks its guests.</p>", id="a museum"
    ),
    pytest.param("<h1>Please enable JavaScript</h1><p>The slogan stood on 300 shirts.</p>", id="shirts"),
    pytest.param("<h1>Index of /</h1><p>report-2019.pdf 4.1M 2020-01-14</p>", id="a folder with a file"),
    pytest.param("<h1>It works!</h1><p>The old lighthouse shone again on Sunday.</p>", id="a lighthouse"),
    pytest.param("<h1>Account suspended</h1><p>The network bans the senator for good.</p>", id="a senator"),
    pytest.param(
        "<h1>An unexpected error occurred</h1><p>The probe missed the moon by half a mile.</p>", id="a probe"
    ),
    pytest.param(
        "<h1>We have redesigned our website</h1><p>The council paid an agency in Varn for it.</p>",
        id="an agency",
    ),
    pytest.param(
        "<h1>Accès refusé</h1><p>Les pompiers attendaient depuis une heure devant le tunnel.</p>",
        id="a tunnel in French",
    ),
    pytest.param(
        "<h1>Zugriff verweigert</h1><p>Die Bank gab der Erbin das Konto nicht frei.</p>",
        id="a bank in German",
    ),
    pytest.param(
        "<h1>This video is no longer available</h1><p>The band had 12 million views.</p>", id="a band"
    ),
    pytest.param(
        "<h1>By joining you agree to the rules</h1><p>The choir of Ellery took in nine boys.</p>",
        id="a choir",
    ),
]


@pytest.mark.parametrize("html", PAGES)
def test_pages_in_such_words_stay_read(html: str) -> None:
    result = read(html)
    assert isinstance(result, Page), result


BOTS = [
    "<h1>We’ve detected unusual activity from your network</h1><p>To go on, click below.</p>",
    (
        "<p>Our systems have detected unusual traffic from your network. Here we check that it is you who asks, and"
        " not a robot.</p><p>IP address: 203.0.113.9</p>"
    ),
    "<p>Your request has been blocked due to a network policy.</p><p>Try logging in.</p>",
    "<h1>Your request originates from an undeclared automated tool</h1><p>Please declare your traffic.</p>",
    "<p>The requested URL was rejected. Please ask your administrator.</p><p>Your support ID is: 8121</p>",
    "<p>We're verifying your browser</p><p>Website owner? Click here</p>",
    "<h1>Access denied - Norlock Firewall</h1><table><tr><td>Your IP:</td><td>203.0.113.6</td></tr></table>",
    "<h1>Your access to this site has been limited</h1><p>If you think this is an error, contact its owner.</p>",
    "<p>Sorry, your organization has blocked access to this website.</p><p>Need help? Contact support.</p>",
    "<h1>Web Page Blocked!</h1><p>The page cannot be displayed.</p><p>Attack ID: 2001</p>",
    "<h1>Access Denied</h1>",
    "<h1>Accès refusé</h1><p>Veuillez confirmer que vous n’êtes pas un robot.</p>",
    "<p>Por favor, confirma que no eres un robot.</p>",
]
COOKIES = [
    f"<h1>Ellery is of the Varn family of brands.</h1><p>When you use our sites, we use cookies to:</p>{OFFER}{ACCEPT}",
    (
        "<h1>Mit Werbung weiterlesen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung.</p><p>Oder ohne Werbung, für"
        " 4,99 € im Monat: so lesen Sie uns im Abo.</p><button>Akzeptieren und weiter</button>"
    ),
    "<p>Pour lire cet article, acceptez les cookies.</p><button>Accepter et fermer</button>",
]
PAY = [
    "<p>To read this article, start a free trial.</p>",
    "<h1>Ferry aground</h1><p>Unlock this story with a digital plan</p>",
    "<h1>You must log in to continue.</h1><p>Forgotten account? · Sign up</p>",
    "<p>Phone number, username, or email</p><p>Password</p><p>Log in</p><p>Forgot password?</p>",
    "<h1>Join us</h1><p>By clicking Join, you agree to our terms.</p><p>Already a member? Sign in</p>",
]
SCRIPTS = [
    "<p>Please enable JavaScript to continue.</p>",
    "<h1>JavaScript is not available.</h1><p>We’ve detected that JavaScript is disabled in this browser.</p>",
    "<div id=root><p>Loading...</p></div>",
]
GONE = [
    "<p>The domain ellery.example may be for sale by its owner!</p>",
    "<p>This web page is parked for FREE.</p><p>Is this your domain? Let’s turn it into a website!</p>",
    "<p>This post was deleted by its author.</p>",
    "<h1>Account Suspended</h1><p>Contact your hosting provider.</p>",
    "<h1>Welcome to nginx!</h1><p>If you see this page, the web server works. Further configuration is required.</p>",
    "<h1>Index of /</h1>",
    "<p>Hmm... this page doesn’t exist. Try to search for it.</p>",
    "<h1>Sorry – we haven’t been able to serve the page you asked for.</h1><p>You may have mistyped its URL.</p>",
    "<p>The story you requested is no longer on our servers.</p>",
    "<p>Our website has been redesigned and some pages have moved. Please update your bookmarks.</p>",
    "<p>This video is no longer available because its owner closed the account.</p>",
]
DOWN = [
    "<h1>Error establishing a database connection</h1>",
    "<p>There has been a critical error on this website.</p><p>Learn more about troubleshooting.</p>",
    "<h1>Something went wrong</h1><p>An unexpected error occurred. Please try again later.</p>",
    "<p>Fatal error: Uncaught Error: no such function in /srv/www/index.php:12</p>",
]
KINDS = [
    (Outcome.BOT_WALL, BOTS),
    (Outcome.COOKIE_WALL, COOKIES),
    (Outcome.PAYWALL, PAY),
    (Outcome.SCRIPT_ONLY, SCRIPTS),
    (Outcome.SOFT_404, GONE),
    (Outcome.SERVER_ERROR, DOWN),
]


@pytest.mark.parametrize(
    ("outcome", "html"),
    [pytest.param(end, html, id=f"{end} {n}") for end, some in KINDS for n, html in enumerate(some, 1)],
)
def test_walls_are_told(outcome: Outcome, html: str) -> None:
    result = read(html)
    assert isinstance(result, Unread), result
    assert result.outcome is outcome, result
