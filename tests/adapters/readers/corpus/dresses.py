"""How sites put a story on the page: what stands around it, and is no part of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

COOKIES = "We use cookies and similar methods to recognise visitors and remember their preferences."
ADVERTISEMENT = "Save a third on rubber boots this weekend only."
RELATED = "Goat stops the night train for the second time"
COMMENT = "first!! my cousin works there and says otherwise"
NEWSLETTER = "Get the morning letter in your inbox before breakfast."
FOOTER = "All rights reserved by the publishers of this site."

Dress = Callable[[str, str], str]


class Dressed(NamedTuple):
    """A way to dress a story, and the sentences around it."""

    name: str
    dress: Dress
    absent: tuple[str, ...]


def _news(title: str, inner: str) -> str:
    """A newspaper's site on a common system: everything marked as what it is."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><link rel="canonical" href="https://post.example/a">
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"NewsArticle",
"datePublished":"2021-03-04T06:00:00+01:00","dateModified":"2021-03-06","author":[{{"name":"Mina Okafor"}}]}}]}}</script></head>
<body class="single"><div id="cookie-banner" class="cookie-notice" role="dialog"><p>{COOKIES}</p><button>Accept all</button></div>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">At sea</a></li></ul></nav></header>
<main id="main"><article class="post-14 post type-post"><header class="entry-header"><h1 class="entry-title">{title}</h1>
<p class="byline">By Mina Okafor</p></header><div class="entry-content">{inner}</div>
<footer class="entry-footer"><a href="/tag/sea">At sea</a></footer></article>
<aside class="related-posts"><h3>Related</h3><ul><li><a href="/goat">{RELATED}</a></li></ul></aside>
<section id="comments" class="comments-area"><h2>3 thoughts</h2><ol class="comment-list"><li class="comment"><p>{COMMENT}</p></li></ol>
</section></main><aside class="widget newsletter"><p>{NEWSLETTER}</p><form><input type="email"></form></aside>
<div class="ad-slot advertisement"><p>{ADVERTISEMENT}</p></div><footer class="site-footer"><p>{FOOTER}</p></footer></body></html>"""


def _office(title: str, inner: str) -> str:
    """A government's site: crumbs, a side column, a form for feedback."""
    return f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{title} - Ministry for Ports</title>
<meta name="DC.date.issued" content="2021-03-04"><meta name="DC.publisher" content="Ministry for Ports"></head><body>
<div class="govuk-cookie-banner" data-nosnippet role="region"><div><h2>Cookies on this site</h2><p>{COOKIES}</p>
<button>Accept</button></div></div><header role="banner"><a href="/">Ministry for Ports</a></header>
<div class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/news">News and communications</a></li></ol></div>
<main id="content" role="main"><h1>{title}</h1><div class="govspeak">{inner}</div></main>
<aside class="sidebar"><h2>Related content</h2><ul><li><a href="/g">{RELATED}</a></li></ul></aside>
<form class="feedback"><p>Is this page useful? {NEWSLETTER}</p></form><footer role="contentinfo"><p>{FOOTER}</p></footer></body></html>"""


def _nineties(title: str, inner: str) -> str:
    """An old site laid out in tables, nothing closed, nothing marked."""
    return f"""<HTML><HEAD><TITLE>{title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="100%" BORDER=0><TR>
<TD WIDTH=120 VALIGN=TOP><FONT SIZE=1><A HREF="/">Home</A><BR><A HREF="/map">Site map</A><BR><A HREF="/g">{RELATED}</A></FONT></TD>
<TD VALIGN=TOP><H1>{title}</H1>{inner}</TD>
<TD WIDTH=120 VALIGN=TOP><FONT SIZE=1><A HREF="/boots">{ADVERTISEMENT}</A></FONT></TD></TR></TABLE>
<HR><CENTER><FONT SIZE=1>{FOOTER}</FONT></CENTER></BODY></HTML>"""


def _soup(title: str, inner: str) -> str:
    """A page put together by scripts: boxes in boxes with names that say nothing."""
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta property="article:published_time" content="2021-03-04"><script>window.__STATE__={{"a":1}}</script></head><body>
<div id="app"><div class="css-1q2w3e"><div class="nav-bar-x"><a href="/">Start</a><a href="/all">All stories</a></div>
<div class="css-9z8y"><div class="css-7h"><h1>{title}</h1></div><div class="css-body">{inner}</div></div>
<div class="related-abc"><a href="/goat">{RELATED}</a></div></div>
<div class="modal-root"><div role="dialog" aria-label="cookie consent" class="consent-x"><p>{COOKIES}</p><button>OK</button></div></div>
<div class="footer-q"><p>{FOOTER}</p></div></div></body></html>"""


NEWS = Dressed("news", _news, (COOKIES, ADVERTISEMENT, RELATED, COMMENT, NEWSLETTER, FOOTER))
OFFICE = Dressed("office", _office, (COOKIES, RELATED, NEWSLETTER, FOOTER))
NINETIES = Dressed("nineties", _nineties, (ADVERTISEMENT, RELATED))
SOUP = Dressed("soup", _soup, (COOKIES, RELATED, FOOTER))
