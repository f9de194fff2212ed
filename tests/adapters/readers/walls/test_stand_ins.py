"""Pages that are a notice and nothing else are told from pages about such notices, and from short pages with one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claimcheck.adapters.readers import DocumentReader
from claimcheck.core.model.source import Outcome
from claimcheck.ports.web import Exchange, Page, Unread
from tests.adapters.readers import pages

NOW = datetime(2021, 5, 4, 12, 0, tzinfo=UTC)
ACCEPT = "<button>Accept all</button><button>Reject all</button>"
PASSWORD = "<form><input name=user><input type=password><button>Sign in</button></form>"


def read(html: str, address: str = "http://x.example/school", final: str = "") -> Page | Unread:
    exchange = Exchange(address, final or address, 200, "text/html", html.encode(), NOW)
    return DocumentReader().read(exchange)


PAGES = [
    pytest.param(pages.SHORT + ACCEPT + PASSWORD, id="a short page with a banner and a login box"),
    pytest.param(
        f"<p>The ferry sank.</p><h2>We value your privacy</h2><p>We use cookies.</p>{ACCEPT}",
        id="a line and a banner",
    ),
    pytest.param(
        f"<h1>Your privacy choices</h1><p>A cookie is a small file that a browser keeps.</p>{ACCEPT}",
        id="an article about cookies under a banner",
    ),
    pytest.param(
        f"<h1>We value your privacy</h1><p>So say 40 sites, and track their readers.</p>{ACCEPT}",
        id="a comment on consent walls",
    ),
    pytest.param(
        f"<h1>Cookie notice</h1><p>We keep your data for 30 days.</p>{ACCEPT}",
        id="a policy that states a term",
    ),
    pytest.param("<h1>Your privacy</h1><p>Please see our terms.</p>", id="privacy, and no button"),
    pytest.param(
        f"<h1>Sign in</h1><p>Thieves took the passwords of every member's account.</p>{PASSWORD}",
        id="a report of stolen passwords beside a login box",
    ),
    pytest.param(
        "<h1>Sign in</h1><p>Use your library card.</p>", id="a login without a field for a password"
    ),
    pytest.param(
        "<h1>Scheduled maintenance</h1><p>The lift at Ellery station is out of service from 3 to 9 March.</p>",
        id="works at a station",
    ),
    pytest.param(
        "<h1>Scheduled maintenance</h1><p>We are sorry that our lift is not available again.</p>", id="a lift"
    ),
    pytest.param("<title>Pool</title><h1>Temporarily unavailable</h1>", id="a pool that is closed"),
    pytest.param("<h1>Ascenseur</h1><p>En maintenance</p>", id="a lift in French"),
    pytest.param("<p>The site is being rebuilt.</p>", id="a site that may be a yard's"),
    pytest.param(
        "<p>Our site is being renewed. The council pays for it.</p>", id="a firm's site, and who pays"
    ),
    pytest.param("<p>Our site is being renewed, with 14 new sheds.</p>", id="a firm's site and its sheds"),
    pytest.param("<p>Die Brücke wird erneuert.</p>", id="a bridge in German"),
    pytest.param("<p>Unsere Seite wird erneuert. Der Deich hält 40 Jahre.</p>", id="a dyke's side in German"),
    pytest.param("<h1>Something went wrong</h1><p>So the pilot told us on deck.</p>", id="a story"),
    pytest.param(
        f"<h1>Before you continue to Ellery</h1><p>The road is closed behind the bridge.</p>{ACCEPT}",
        id="a road",
    ),
    pytest.param(
        "<title>Service unavailable</title><p>Buses to Port Ellery stood still all night.</p>", id="buses"
    ),
    pytest.param(
        "<h1>Too many requests</h1><p>The archive has had to turn away half of its callers.</p>",
        id="an archive that is asked too much",
    ),
    pytest.param(
        "<h1>harbour.example is for sale</h1><p>The domain’s owner said he wants 5,000 crowns.</p>",
        id="a report of a domain's sale",
    ),
    pytest.param(
        "<h1>Unavailable for legal reasons</h1><p>A court took the novel out of the shops.</p>",
        id="a banned book",
    ),
    pytest.param(
        "<h1>This article has been removed</h1><p>It gave the school 214 pupils; there are 314.</p>",
        id="a retraction that says why",
    ),
    pytest.param(
        "<h1>This article has been removed</h1><p>The paper found that its witness had lied.</p>",
        id="a retraction in words",
    ),
    pytest.param("<h1>Loading</h1><p>Nine cranes were loading.</p><script>1</script>", id="loading a ship"),
    pytest.param(
        "<h1>Seite nicht gefunden</h1><p>" + "Das Blatt fehlt im Buch. " * 90, id="a leaf of a book"
    ),
]


@pytest.mark.parametrize("html", PAGES)
def test_pages_stay_read(html: str) -> None:
    result = read(html)
    assert isinstance(result, Page), result


CONSENT = [
    f"<h1>We value your privacy</h1><p>We and our 842 partners store cookies on your device.</p>{ACCEPT}",
    f"<h2>Your privacy choices</h2><p>We use your data to show advertising. You can change your choices.</p>{ACCEPT}",
    "<h1>Before you continue to Findit</h1><p>We use cookies and data to:</p><p>Keep up</p><a>Accept all</a>",
    "<h1>Wir schätzen Ihre Privatsphäre</h1><p>Wir nutzen Cookies und Ihre Daten.</p><button>Alle akzeptieren</button>",
    "<h1>Votre vie privée</h1><p>Nous utilisons des cookies.</p><button>Tout accepter</button>",
    "<p>Welcome to the Post. Please accept cookies to continue to the site.</p>",
]
CONSENT += [
    (
        "<h1>Before you continue to Findit</h1><p>We use cookies and data to</p><ul><li>Deliver and keep up Findit"
        " pages<li>Count outages and protect against spam and abuse</ul><button>Accept all</button>"
    ),
    "<h1>Willkommen</h1><p>Mit Werbung weiterlesen: Besuchen Sie uns mit Werbung.</p><button>Akzeptieren</button>",
]
LOGIN = [
    f"<title>The Post</title><h1>Sign in</h1><p>Forgot your password?</p>{PASSWORD}",
    f"<title>Log in | The Post</title><p>New here? Create an account.</p>{PASSWORD}",
    f"<h1>Anmelden</h1><p>Bitte geben Sie Ihr Passwort ein.</p>{PASSWORD}",
]
BUSY = [
    "<h1>We’ll be back soon</h1><p>Sorry for the inconvenience. We are busy with maintenance.</p>",
    "<title>Site maintenance</title><p>The site is currently down for scheduled maintenance.</p>",
    "<h1>Too Many Requests</h1><p>You have sent too many requests. Please try again later.</p>",
    "<title>Error</title><p>Something went wrong. Please try again later.</p>",
    "<h1>502 Bad Gateway</h1><p>nginx</p>",
    "<p>Our site is being renewed.</p>",
    "<title>Ellery</title><p>Our website is currently being rebuilt. Please come back soon.</p>",
    "<h1>Our website is under construction!</h1>",
    "<p>Unsere Seite wird gerade erneuert.</p>",
    "<p>Unsere Website wird derzeit überarbeitet. Bitte schauen Sie später wieder vorbei.</p>",
    "<h1>Wartungsarbeiten</h1><p>Wir sind bald wieder da.</p>",
]
BARRED = [
    (
        "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website"
        " from a country of the European Economic Area. For any issues, call 555-0148.</p>"
    ),
    "<p>Sorry, this content is not available in your region.</p>",
]
MISSING = [
    "<title>ellery.example</title><h1>The domain ellery.example is for sale</h1><p>Buy this domain</p>",
    "<p>This domain is parked free, courtesy of a registrar.</p>",
    "<p>That article is no longer available.</p>",
    "<h1>This content has been removed</h1><a href=/>Home</a>",
    "<title>Seite nicht gefunden – Die Post</title><p>Zur Startseite",
    "<h1>Oops</h1><p>The page you requested could not be found.</p>",
    "<h1>Page introuvable</h1><p>Retour",
    "<h1>Página no encontrada</h1>",
    "<h1>Pagina niet gevonden</h1>",
    "<h1>Sidan kunde inte hittas</h1>",
    "<h1>Страница не найдена</h1>",
]
SHELLS = [
    "<div id=root><p>Loading, please wait...</p></div><script src=a.js></script>",
    "<div id=app>Loading...</div><script src=a.js></script>",
    "<title>The Post</title><main><p>Please wait…</p></main><script>go()</script>",
]
WALLS = [
    (Outcome.COOKIE_WALL, CONSENT),
    (Outcome.PAYWALL, LOGIN),
    (Outcome.SERVER_ERROR, BUSY),
    (Outcome.BOT_WALL, BARRED),
    (Outcome.SOFT_404, MISSING),
    (Outcome.SCRIPT_ONLY, SHELLS),
]


@pytest.mark.parametrize(
    ("outcome", "html"),
    [pytest.param(end, html, id=f"{end} {n}") for end, some in WALLS for n, html in enumerate(some, 1)],
)
def test_notices_are_no_page(outcome: Outcome, html: str) -> None:
    result = read(html)
    assert isinstance(result, Unread), result
    assert result.outcome is outcome, result
    assert ";" in result.detail  # what was seen, and what to do


def test_an_address_that_leads_to_a_login() -> None:
    result = read(pages.SHORT, final="http://x.example/login?next=/school")
    assert isinstance(result, Unread)
    assert (result.outcome, "leads to a login" in result.detail) == (Outcome.PAYWALL, True)
    assert isinstance(read(pages.SHORT, address="http://x.example/how-to-login-safely"), Page)
