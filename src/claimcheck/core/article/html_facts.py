"""What an HTML page says of itself: title and date of publication, in its head or as marked-up data."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from claimcheck.core.article.stated_date import stated_date

_DATE_NAMES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "date.issued",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "date",
)
_TITLE_NAMES = ("og:title", "twitter:title", "dc.title", "title")
_DATE_PUBLISHED = re.compile(r"\"datePublished\"\s*:\s*\"([^\"]{4,40})\"")


class PageFacts:
    """Collects a page's statements about itself; the surest one wins, whatever their order."""

    __slots__ = ("_data", "_metas", "_times", "heading", "title")

    def __init__(self) -> None:
        self._metas: dict[str, str] = {}
        self._data: list[str] = []
        self._times: list[str] = []
        self.title = ""  # the title element's letters
        self.heading = ""  # the main part's first h1

    def meta(self, attributes: dict[str, str]) -> None:
        """Take in a meta element, or any element with an itemprop."""
        content = attributes.get("content") or attributes.get("datetime") or ""
        for key in ("property", "name", "itemprop"):
            name = attributes.get(key, "").lower()
            if name and content:
                self._metas.setdefault(name, content)

    def time(self, attributes: dict[str, str]) -> None:
        """Take in a time element."""
        if attributes.get("datetime"):
            self._times.append(attributes["datetime"])

    def data(self, script: str) -> None:
        """Take in a script of JSON-LD."""
        self._data.append(script)

    def stated_title(self) -> str | None:
        """The page's title: as it gives it to be shared, as its heading, as its window's name."""
        metas = (self._metas.get(name, "") for name in _TITLE_NAMES)
        named = next((name.strip() for name in metas if name.strip()), "")
        return named or self.heading or " ".join(self.title.split()) or None

    def published(self) -> date | None:
        """The day of publication, from meta elements, then JSON-LD, then the first time element."""
        said = [self._metas.get(name, "") for name in _DATE_NAMES[:3]]
        said += [day for script in self._data for day in _dates_published(script)]
        said += [self._metas.get(name, "") for name in _DATE_NAMES[3:]]
        said += self._times[:1]
        return next((day for day in map(stated_date, said) if day), None)


def _dates_published(script: str) -> list[str]:
    """Every datePublished of a JSON-LD script; of a broken one, what looks like it."""
    try:
        return list(_walk(json.loads(script)))
    except (ValueError, RecursionError):
        return _DATE_PUBLISHED.findall(script)


def _walk(data: Any) -> list[str]:
    """The dates of an article before those of anything else in the same graph."""
    if isinstance(data, list):
        return [found for item in data for found in _walk(item)]
    if not isinstance(data, dict):
        return []
    own = [data["datePublished"]] if isinstance(data.get("datePublished"), str) else []
    return own + [found for key, item in data.items() if key != "comment" for found in _walk(item)]
