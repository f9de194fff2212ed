"""Reading an article: its prose in reading order, each letter with its place in the file as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.errors import ArticleError

if TYPE_CHECKING:
    from claimcheck.core.model.article import ArticleText

FORMATS = ("markdown", "text", "html")


def read_article(text: str, format: str) -> ArticleText:  # noqa: A002 (the design's name for it)
    """The prose, links, title and date of an article in *format*: "markdown", "text" or "html".

    Places are code points of *text* as it stands: byte order mark, line ends and odd spaces included.
    Raises ArticleError for an unknown format, or front matter that cannot be read.
    """
    if format == "markdown":
        from claimcheck.core.article.markdown import read_markdown

        return read_markdown(text)
    if format == "text":
        from claimcheck.core.article.plain_text import read_text

        return read_text(text)
    if format == "html":
        from claimcheck.core.article.html_page import read_html

        return read_html(text)
    raise ArticleError(f"unknown article format {format!r}; known formats: {', '.join(FORMATS)}")
