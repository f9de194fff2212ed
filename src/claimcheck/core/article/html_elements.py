"""What HTML's elements mean for prose. Tables, no behaviour."""

from __future__ import annotations

from claimcheck.core.model.article import BlockKind

# Elements that are blocks of ours; None takes the kind of what they stand in.
KINDS: dict[str, BlockKind | None] = {
    "p": None,
    "h1": BlockKind.HEADING,
    "h2": BlockKind.HEADING,
    "h3": BlockKind.HEADING,
    "h4": BlockKind.HEADING,
    "h5": BlockKind.HEADING,
    "h6": BlockKind.HEADING,
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
}

# Elements that end a line of prose without being a block themselves.
BREAKS = frozenset(
    {
        *(
            "html",
            "head",
            "body",
            "main",
            "article",
            "section",
            "header",
            "footer",
            "nav",
            "aside",
            "address",
        ),
        *("div", "center", "form", "fieldset", "details", "summary", "figure", "hr", "pre", "dl", "ol", "ul"),
        *("table", "thead", "tbody", "tfoot", "tr", "td", "th", "video", "audio", "iframe"),
    }
)

# Elements that hold no prose of the article.
SKIPPED = frozenset(
    {
        *("head", "script", "style", "noscript", "template", "nav", "footer", "aside", "button", "select"),
        *("textarea", "svg", "math", "iframe", "object", "video", "audio", "canvas", "dialog", "menu"),
    }
)
SKIPPED_ROLES = frozenset({"navigation", "banner", "contentinfo", "complementary", "search", "dialog"})

VOID = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source"),
        *("track", "wbr"),
    }
)
