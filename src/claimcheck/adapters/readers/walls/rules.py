"""What stands in the place of a page that answers 200: each rule in turn, all of them on the page's own matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.adapters.readers.walls.bot_wall import is_bot_wall
from claimcheck.adapters.readers.walls.consent import is_consent
from claimcheck.adapters.readers.walls.cookie_wall import is_cookie_wall
from claimcheck.adapters.readers.walls.login import is_login
from claimcheck.adapters.readers.walls.notices import notice
from claimcheck.adapters.readers.walls.outcomes import BOTS, COOKIES, LOGIN, MISSING, PAYWALLED, SCRIPTS
from claimcheck.adapters.readers.walls.paywall import is_paywall
from claimcheck.adapters.readers.walls.script_only import is_script_only
from claimcheck.adapters.readers.walls.soft_404 import is_soft_404
from claimcheck.adapters.readers.walls.surroundings import own_matter
from claimcheck.core.model.source import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.ports.web import Page


def in_place_of(html: str, page: Page) -> tuple[Outcome, str] | None:
    """What stands in the place of *page*, read from *html*, and one line about it; None when it is what it seems."""
    title, (text, asking) = page.title, own_matter(html, page)
    signs: tuple[tuple[Outcome, str, Callable[[], bool]], ...] = (
        (Outcome.BOT_WALL, BOTS, lambda: is_bot_wall(html, title, text)),
        (Outcome.COOKIE_WALL, COOKIES, lambda: is_cookie_wall(asking)),
        (Outcome.SCRIPT_ONLY, SCRIPTS, lambda: is_script_only(html, text)),
        (Outcome.SOFT_404, MISSING, lambda: is_soft_404(title, page.main, text)),
        (Outcome.PAYWALL, PAYWALLED, lambda: is_paywall(html, page.main, page.whole)),
        (Outcome.PAYWALL, LOGIN, lambda: is_login(html, title, text)),
        (Outcome.COOKIE_WALL, COOKIES, lambda: is_consent(html, title, asking)),
    )
    found = next(((outcome, detail) for outcome, detail, applies in signs if applies()), None)
    return found or notice(title, text)
