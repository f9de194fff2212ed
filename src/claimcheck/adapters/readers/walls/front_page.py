"""Addresses that lead to a site's front page, and what such a page looks like."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from claimcheck.adapters.readers.tree import select

if TYPE_CHECKING:
    from resiliparse.parse.html.node import ElementNode

# What a front page goes by, beside a bare "/": such an address may well lead there.
_FRONT = frozenset(
    {"news", "home", "start", "welcome", "main", "blog", "site", "index", "portal", "aktuelles", "startseite"}
    | {"accueil", "inicio"}
)
_BARE = re.compile(r"/?(?:index|default|home)(?:\.\w+)?/?|/?", re.IGNORECASE)
_LANGUAGE = re.compile(r"/?[a-z]{2}(?:-[a-z]{2})?/?", re.IGNORECASE)  # or a country, or a page's whole name
_NOT_FOUND = re.compile(r"(?:page|article|content)?[_-]?not[_-]?found")
_CODES = re.compile(r"404|410|error|missing|gone|removed|deleted|expired")
# "?p=404" may be an article's number, and "?s=missing" a search.
_TELLING = frozenset(
    {"e", "err", "error", "errors", "errorcode", "error_code", "code", "status", "http", "msg"}
)
_HEADLINE = 4  # words of a link, at least
_HEADLINES = 5
_LINKED = 0.3  # of the letters that can be seen stand in headlines


def led_home(address: str, final_address: str, html: str) -> bool:
    """True when an address deep in a site was redirected to the same site's front page.

    *html* is what came from there: under a path of two letters it must look like a front page.
    """
    try:
        asked, final = urlsplit(address), urlsplit(final_address)
    except ValueError:  # a ledger's address may be none
        return False
    if _site(asked.hostname) != _site(final.hostname) or _is_home(asked.path):
        return False
    if final.query and not _says_missing(final.query.lower()):
        return False
    if asked.path.strip("/").lower() in _FRONT or not _is_home(final.path):
        return False
    return _BARE.fullmatch(final.path) is not None or is_front_page(html)


def _says_missing(query: str) -> bool:
    """True when a *query* in lower case says that something was not found."""
    for key, said in parse_qsl(query, keep_blank_values=True):
        if _NOT_FOUND.fullmatch(said) or _NOT_FOUND.fullmatch(key) or (_CODES.fullmatch(key) and not said):
            return True
        if key in _TELLING and (
            _CODES.fullmatch(said) or (key == "error" and said not in ("", "0", "false"))
        ):
            return True
    return False


def is_front_page(html: str) -> bool:
    """True for a page of headlines that lead elsewhere, and no one article among them."""
    from resiliparse.parse.html import HTMLTree

    tree = HTMLTree.parse(html)
    if tree.body is None or len(select(tree, "article")) == 1:
        return False
    for box in select(tree, "nav, aside, footer, script, style"):
        if box.parent is not None:
            box.decompose()
    headlines = [letters for letters in map(_headline, select(tree, "a")) if letters]
    return len(headlines) >= _HEADLINES and sum(headlines) >= _LINKED * len(tree.body.text or "")


def _headline(link: ElementNode) -> int:
    """The letters of a *link* that is a headline, or 0."""
    said = " ".join((link.text or "").split())
    return len(said) if said.count(" ") >= _HEADLINE - 1 else 0


def _is_home(path: str) -> bool:
    return _BARE.fullmatch(path) is not None or _LANGUAGE.fullmatch(path) is not None


def _site(host: str | None) -> str:
    return (host or "").removeprefix("www.").removeprefix("m.")
