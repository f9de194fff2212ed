"""A Markdown paragraph's words: emphasis, links, code marks, images, tags and entities off, every letter traced.

markdown-it-py reads the same but keeps no place for what it reads, and every letter here must lead back to the file.
A property test holds the words to the library's.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.core.article.draft import ProseDraft
from claimcheck.core.article.emphasis import Delimiter, delimiter, hidden
from claimcheck.core.article.inline_marks import (
    AUTOLINK,
    BARE_URL,
    DESTINATION,
    ENTITY,
    ESCAPABLE,
    HREF,
    LABEL,
    NOTE,
    SPECIAL,
    TAG,
    TEMPLATE,
    TICKS,
    plain,
    unescaped,
)
from claimcheck.core.article.references import References, normal_label

if TYPE_CHECKING:
    import re

    from claimcheck.core.article.markdown_structure import Run


@dataclass(slots=True)
class _Bracket:
    """An opening bracket that waits for its end."""

    start: int
    image: bool
    delimiters: int  # how many runs stand before it
    links: int  # how many links were closed before it
    active: bool = True  # a link holds no link


def inline_prose(runs: tuple[Run, ...], references: References) -> ProseDraft:
    """The words of a block whose lines are *runs*."""
    return _Scan(runs, references).draft()


class _Scan:
    """One pass over the text of a block; edits say what is not shown as it is printed."""

    def __init__(self, runs: tuple[Run, ...], references: References) -> None:
        trimmed = [(run.strip(), at + len(run) - len(run.lstrip())) for run, at in runs]
        self._raw = "\n".join(letters for letters, _ in trimmed)
        self._references = references
        self._sources = [source for _, source in trimmed]
        self._line_starts: list[int] = []
        at = 0
        for letters, _ in trimmed:
            self._line_starts.append(at)
            at += len(letters) + 1
        self._edits: list[tuple[int, int, str]] = []  # from, to, shown instead
        self._links: list[tuple[int, int, str]] = []
        self._notes: list[tuple[int, str]] = []
        self._delimiters: list[Delimiter] = []
        self._brackets: list[_Bracket] = []
        self._anchors: list[tuple[int, str]] = []  # <a href> that waits for </a>
        self._no_comment_end = False
        self._ticks: dict[int, list[int]] | None = None

    def draft(self) -> ProseDraft:
        """The block's prose and links."""
        at = 0
        while match := SPECIAL.search(self._raw, at):
            at = self._step(match)
        self._hide_emphasis(0)
        return self._build()

    def _step(self, match: re.Match[str]) -> int:
        """Deal with one special mark; the place to go on from."""
        mark, at = match[0][0], match.start()
        if mark in "*_~":
            self._delimiters.append(delimiter(self._raw, at, match.end()))
            return match.end()
        if mark == "h":
            return self._bare_url(at)
        if mark == "\n":
            self._edits.append((at, at + 1, " "))
            return at + 1
        if mark == "]":
            return self._close_bracket(at)
        if mark in "[!":
            return self._open_bracket(at)
        return self._leaf(mark, at)

    def _leaf(self, mark: str, at: int) -> int:
        """Deal with a mark that holds no other markup."""
        if mark == "\\":
            return self._escape(at)
        if mark == "`":
            return self._code(at)
        if mark == "<":
            return self._angle(at)
        if mark == "&":
            return self._entity(at)
        template = TEMPLATE.match(self._raw, at)
        return self._hide(at, template.end()) if template else at + 1

    def _hide(self, start: int, end: int) -> int:
        self._edits.append((start, end, ""))
        return end

    def _escape(self, at: int) -> int:
        following = self._raw[at + 1 : at + 2]
        if following == "\n":
            return self._hide(at, at + 1)
        if following and following in ESCAPABLE:
            self._hide(at, at + 1)
            return at + 2
        return at + 1

    def _code(self, at: int) -> int:
        """A code span: its marks off, its letters kept as they are."""
        if self._ticks is None:
            self._ticks = {}
            for run in TICKS.finditer(self._raw):
                self._ticks.setdefault(len(run[0]), []).append(run.start())
        opening = TICKS.match(self._raw, at)
        start = opening.end() if opening else at + 1
        ends = self._ticks.get(start - at, [])
        index = bisect_right(ends, at)
        if index == len(ends):
            return start
        end = ends[index]
        padded = self._raw[start] in " \n" and self._raw[end - 1] in " \n" and self._raw[start:end].strip()
        self._hide(at, start + bool(padded))
        self._edits += [
            (line, line + 1, " ") for line in range(start, end) if self._raw[line] == "\n" and not padded
        ]
        if padded:
            self._edits += [
                (line, line + 1, " ") for line in range(start + 1, end - 1) if self._raw[line] == "\n"
            ]
        return self._hide(end - bool(padded), end + start - at)

    def _angle(self, at: int) -> int:
        """An address in angle brackets, a tag or a comment."""
        if link := AUTOLINK.match(self._raw, at):
            self._hide(at, at + 1)
            self._links.append((at + 1, link.end() - 1, link["url"] if ":" in link["url"] else ""))
            return self._hide(link.end() - 1, link.end())
        if self._raw.startswith("<!--", at) and not self._no_comment_end:
            end = self._raw.find("-->", at + 2)
            self._no_comment_end = end < 0
            return self._hide(at, end + 3) if end >= 0 else at + 1
        tag = TAG.match(self._raw, at)
        if not tag:
            return at + 1
        name = (tag["opens"] or tag["closes"]).lower()
        if name == "a":
            self._anchor(tag)
        self._edits.append((at, tag.end(), " " if name == "br" else ""))
        return tag.end()

    def _anchor(self, tag: re.Match[str]) -> None:
        """A link written as HTML."""
        if tag["opens"]:
            href = HREF.search(tag[0])
            self._anchors.append((tag.end(), next(filter(None, href.groups()), "") if href else ""))
        elif self._anchors:
            start, url = self._anchors.pop()
            self._links.append((start, tag.start(), plain(url)))

    def _entity(self, at: int) -> int:
        match = ENTITY.match(self._raw, at)
        if not match:
            return at + 1
        shown = plain(match[0])
        if shown == match[0]:
            return at + 1
        self._edits.append((at, match.end(), " " if shown.isspace() and shown != "\xa0" else shown))
        return match.end()

    def _bare_url(self, at: int) -> int:
        match = BARE_URL.match(self._raw, at)
        if not match:
            return at + 1
        url = match[0].rstrip("?!.,:;*_~'’”")
        while url.endswith(")") and url.count(")") > url.count("("):
            url = url[:-1].rstrip("?!.,:;*_~'’”")
        self._links.append((at, at + len(url), url))
        return at + max(len(url), 1)

    def _open_bracket(self, at: int) -> int:
        image = self._raw[at] == "!"
        if image and self._raw[at + 1 : at + 2] != "[":
            return at + 1
        note = NOTE.match(self._raw, at)
        if note and note[1] in self._references.notes:
            start = at
            while start and self._raw[start - 1] in " \n\xa0":
                start -= 1
            self._notes.append((start, note[1]))
            return self._hide(start, note.end())
        self._brackets.append(_Bracket(at, image, len(self._delimiters), len(self._links)))
        return at + 1 + image

    def _close_bracket(self, at: int) -> int:
        """A link or image when an address or a known label follows; a letter when not."""
        if not self._brackets:
            return at + 1
        bracket = self._brackets.pop()
        if not bracket.active:
            return at + 1
        end, url = self._target(bracket, at)
        if not end:
            return at + 1
        del self._links[bracket.links :]
        if bracket.image:
            del self._delimiters[bracket.delimiters :]
            return self._hide(bracket.start, end)
        self._hide_emphasis(bracket.delimiters)
        self._hide(bracket.start, bracket.start + 1)
        self._links.append((bracket.start + 1, at, url))
        for waiting in self._brackets:
            waiting.active = waiting.active and waiting.image
        return self._hide(at, end)

    def _target(self, bracket: _Bracket, at: int) -> tuple[int, str]:
        """Where the link that closes at *at* ends, and its address; end 0 when it is none."""
        if match := DESTINATION.match(self._raw, at + 1):
            return match.end(), unescaped(match["bare"] if match["angle"] is None else match["angle"])
        label, end = None, at + 1
        if match := LABEL.match(self._raw, at + 1):
            label, end = match[1], match.end()
        start = bracket.start + 1 + bracket.image
        if not label and at - start < 1000:
            label = self._raw[start:at]
        url = self._references.links.get(normal_label(label)) if label else None
        return (0, "") if url is None else (end, unescaped(url))

    def _hide_emphasis(self, first: int) -> None:
        self._edits += [(start, end, "") for start, end in hidden(self._delimiters[first:])]
        del self._delimiters[first:]

    def _build(self) -> ProseDraft:
        """The text with every edit made, and the links where they come to stand."""
        draft = ProseDraft()
        places: list[tuple[int, int, bool]] = []  # place in the text, place in the prose, letter for letter
        at = 0
        for start, end, shown in sorted(self._edits, key=lambda edit: (edit[0], -edit[1])):
            if start < at:
                continue
            self._copy(draft, at, start, places)
            places.append((start, draft.length, False))
            if shown == " ":
                draft.space()
            elif shown:
                draft.put(shown, self._source(start), end - start)
            at = end
        self._copy(draft, at, len(self._raw), places)
        places.append((len(self._raw), draft.length, False))
        self._place_links(draft, places)
        return draft

    def _copy(self, draft: ProseDraft, start: int, end: int, places: list[tuple[int, int, bool]]) -> None:
        if start < end:
            places.append((start, draft.length, True))
            draft.copy(self._raw[start:end], self._source(start))

    def _place_links(self, draft: ProseDraft, places: list[tuple[int, int, bool]]) -> None:
        def place(raw: int) -> int:
            begin, at, letters = places[max(0, bisect_right(places, raw, key=lambda known: known[0]) - 1)]
            return at + (raw - begin if letters else 0)

        for start, end, url in self._links:
            if place(start) < place(end):
                draft.link(place(start), place(end), url)
        for start, label in self._notes:
            draft.note(place(start), self._references.notes[label])

    def _source(self, raw: int) -> int:
        line = bisect_right(self._line_starts, raw) - 1
        return self._sources[line] + raw - self._line_starts[line]
