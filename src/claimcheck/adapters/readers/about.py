"""What a page says of itself: title, publisher, date, language, canonical address."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.adapters.readers.dates import stated_date
from claimcheck.adapters.readers.tree import attribute, select

if TYPE_CHECKING:
    from resiliparse.parse.html import HTMLTree

    from claimcheck.adapters.readers.tags import Tags

_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "originalpublicationdate",
    "datepublished",
    "publishdate",
    "pubdate",
    "publication_date",
    "citation_publication_date",
    "citation_date",
    "sailthru.date",
    "parsely-pub-date",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "date",
)
_UPDATED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "revised",
    "dcterms.modified",
    "dc.date.modified",
)
_AUTHOR = ("author", "article:author", "citation_author", "parsely-author", "dc.creator", "dcterms.creator")
_TITLE = ("og:title", "twitter:title", "dc.title", "citation_title")
_PUBLISHER = ("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name")
_JSON_LIMIT = 300_000


@dataclass(frozen=True, slots=True)
class About:
    """A page's own words about itself; "" for what it does not say."""

    title: str = ""
    publisher: str = ""
    published: str = ""
    updated: str = ""  # where it is a later day than ``published``
    author: str = ""
    language: str = ""
    canonical: str = ""


def about(tree: HTMLTree, tags: Tags) -> About:
    """What the page in *tree*, whose tags are *tags*, says of itself."""
    metas = _metas(tree) if tags.any_of("meta") else {}
    graph = list(_linked_data(tree)) if tags.mentions("json") else []
    headline = tree.title.strip() if tree.title else ""
    published = _published(metas, graph, tree, tags)
    return About(
        title=" ".join(_first(metas, _TITLE).split()) or " ".join(headline.split()) or _heading(tree),
        publisher=" ".join((_first(metas, _PUBLISHER) or _publisher(graph)).split()),
        published=published,
        updated=_updated(metas, graph, published),
        author=_author(metas, graph),
        language=_language(tree, metas),
        canonical=attribute(tree, "link[rel~=canonical]", "href") if tags.any_of("link") else "",
    )


def _metas(tree: HTMLTree) -> dict[str, str]:
    """Content by lower-case name or property; of repeated ones the first that says anything."""
    found: dict[str, str] = {}
    for meta in select(tree, "meta[content]"):
        name = meta.getattr("property") or meta.getattr("name") or meta.getattr("itemprop") or ""
        content = (meta.getattr("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str:
    return next((metas[name] for name in names if name in metas), "")


def _published(metas: dict[str, str], graph: list[dict[str, object]], tree: HTMLTree, tags: Tags) -> str:
    """The first date that can be read, the most deliberate statements first."""
    for name in _PUBLISHED[:7]:
        if found := stated_date(metas.get(name, "")):
            return found
    for thing in graph:
        if found := stated_date(str(thing.get("datePublished", ""))):
            return found
    for name in _PUBLISHED[7:]:
        if found := stated_date(metas.get(name, "")):
            return found
    return _time_element(tree) if tags.any_of("time") or tags.mentions("datepublished") else ""


def _time_element(tree: HTMLTree) -> str:
    """The date of the one element marked as the page's, or of the only <time> there is.

    NOTE: several <time> elements are usually a list of other articles; none of them is taken.
    """
    for selector in ("[itemprop=datePublished]", "time[pubdate]", "article header time", "time"):
        elements = select(tree, selector)
        if len(elements) == 1:
            element = elements[0]
            stated = element.getattr("datetime") or element.getattr("content") or element.text or ""
            if found := stated_date(stated):
                return found
    return ""


def _linked_data(tree: HTMLTree) -> Iterator[dict[str, object]]:
    """The things a page's JSON-LD describes; a block that is no JSON is passed over."""
    for script in select(tree, 'script[type="application/ld+json"]'):
        text = script.text or ""
        if len(text) > _JSON_LIMIT:
            continue
        try:
            yield from _things(json.loads(text))
        except (ValueError, RecursionError):
            continue


def _things(data: object) -> Iterator[dict[str, object]]:
    if isinstance(data, list):
        for each in data:
            yield from _things(each)
    elif isinstance(data, dict):
        yield data
        yield from _things(data.get("@graph"))


def _publisher(graph: list[dict[str, object]]) -> str:
    for thing in graph:
        publisher = thing.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            return str(publisher["name"])
    return ""


def _updated(metas: dict[str, str], graph: list[dict[str, object]], published: str) -> str:
    """The day of the page's last change; a change on the day it came out is no news."""
    stated = (stated_date(metas.get(name, "")) for name in _UPDATED)
    linked = (stated_date(str(thing.get("dateModified", ""))) for thing in graph)
    updated = next(filter(None, (*stated, *linked)), "")
    return updated if updated > published and not published.startswith(updated) else ""


def _author(metas: dict[str, str], graph: list[dict[str, object]]) -> str:
    """Who wrote it, commas between several; the address of a profile is no name."""
    stated = [metas[name] for name in _AUTHOR if name in metas]
    linked = [", ".join(_names(thing.get("author"))) for thing in graph]
    named = (name for name in (*stated, *linked) if name and "://" not in name)
    return " ".join(next(named, "").split())[:300]


def _names(said: object) -> list[str]:
    """The names in a person, an organisation or a list of them, as JSON-LD writes each."""
    if isinstance(said, list):
        return [name for each in said[:20] for name in _names(each)]
    name = said.get("name") if isinstance(said, dict) else said
    return [name] if isinstance(name, str) and name.strip() else []


def _language(tree: HTMLTree, metas: dict[str, str]) -> str:
    root = tree.document.document_element if tree.document is not None else None
    own = (root.getattr("lang") or "").strip() if root is not None else ""
    stated = own or metas.get("og:locale", "") or metas.get("language", "")
    return stated.replace("_", "-").strip()[:20]


def _heading(tree: HTMLTree) -> str:
    return next((" ".join((heading.text or "").split()) for heading in select(tree, "h1")), "")
