"""What an article says of itself before it begins: title and date, between two lines of dashes.

Plain ``key: value`` lines are read here; anything richer by PyYAML, whose import costs as much as the whole gate's
reading. A property test holds the two to the same answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.article.stated_date import stated_date
from claimcheck.core.errors import ArticleError
from claimcheck.core.text.late_pattern import LatePattern

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.core.article.lines import Line

DATE_KEYS = (
    "published",
    "datepublished",
    "date_published",
    "date",
    "pubdate",
    "publishdate",
    "publish_date",
)
"""The keys that may state the day of publication, in small letters."""
_SCALAR = (
    r"(?:\"(?P<double>[^\"\\]*)\"|'(?P<single>[^']*)'"
    r"|(?P<bare>[^\W_](?:[^:#\s]|[ ]+(?=[^#\s])|[:#](?=[^\s]))*))"
)
_PAIR = re.compile(rf"(?P<key>[A-Za-z][\w-]*):(?:[ ]+{_SCALAR})?[ ]*$")
_ITEM = LatePattern(rf"(?P<indent>[ ]*)-[ ]+{_SCALAR}[ ]*$")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The stated title and date, and the index of the first line of the article proper."""

    title: str | None = None
    published: date | None = None
    body: int = 0


def front_matter(lines: list[Line]) -> FrontMatter:
    """What stands between the opening ``---`` and the next ``---`` or ``...``; nothing when it never closes.

    Raises ArticleError, naming the line, when it is no YAML.
    """
    if not lines or lines[0].text.lstrip("\ufeff").rstrip() != "---":
        return FrontMatter()
    for index in range(1, len(lines)):
        if lines[index].text.rstrip() in {"---", "..."}:
            return _read(lines[1:index], index + 1)
    return FrontMatter()


def _read(lines: list[Line], body: int) -> FrontMatter:
    said = plain_pairs(lines)
    if said is None:
        said = yaml_pairs(lines)
    known = {key.lower(): value for key, value in said.items()}
    title = known.get("title", "").strip() or None
    days = (stated_date(known[key]) for key in DATE_KEYS if key in known)
    return FrontMatter(title, next((day for day in days if day), None), body)


def plain_pairs(lines: list[Line]) -> dict[str, str] | None:
    """The keys and values of plain lines and plain lists (left out); None when any line is more than that."""
    found: dict[str, str] = {}
    lists: dict[str, str] = {}  # a list's key and its indentation
    key = ""
    for line in lines:
        pair = _PAIR.match(line.text)
        item = None if pair else _ITEM.match(line.text)
        if not line.text.isprintable() or (pair and pair["key"] in found):
            return None
        if pair:
            key = pair["key"]
            found[key] = pair["double"] or pair["single"] or pair["bare"] or ""
        elif item and key and not found[key] and lists.setdefault(key, item["indent"]) == item["indent"]:
            continue
        else:
            return None
    return {key: value for key, value in found.items() if key not in lists}


def yaml_pairs(lines: list[Line]) -> dict[str, str]:
    """The keys and values as PyYAML reads them, lists and tables left out."""
    import yaml

    try:
        said = yaml.load("\n".join(line.text for line in lines), Loader=yaml.BaseLoader)  # noqa: S506 (text only)
    except yaml.YAMLError as error:
        raise ArticleError(_complaint(error)) from error
    if not isinstance(said, dict):
        return {}
    return {str(key): value for key, value in said.items() if isinstance(value, str)}


def _complaint(error: Exception) -> str:
    """One line on what is wrong, with its place in the file."""
    mark = getattr(error, "problem_mark", None)
    place = f"line {mark.line + 2}" if mark else "the front matter"
    problem = getattr(error, "problem", None) or "not YAML"
    return (
        f"{place}: the front matter cannot be read ({problem}). "
        'Put a value with a colon in quotes, as in title: "Rain: the year", or close it with a line of ---.'
    )
