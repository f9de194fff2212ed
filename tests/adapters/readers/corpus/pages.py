"""Web pages: each story in two dresses, and shapes that are whole pages of their own."""

from __future__ import annotations

from tests.adapters.readers.corpus.dresses import NEWS, NINETIES, OFFICE, SOUP, Dressed
from tests.adapters.readers.corpus.filler import paragraphs
from tests.adapters.readers.corpus.saved import Saved
from tests.adapters.readers.corpus.stories import STORIES, Story

_TURNS = ((NEWS, SOUP), (OFFICE, NINETIES), (NEWS, OFFICE), (SOUP, NEWS))


def _page(story: Story, dressed: Dressed) -> Saved:
    html = dressed.dress(story.title, story.inner).encode()
    return Saved(
        f"{story.id}, {dressed.name}",
        html,
        story.wanted,
        (*dressed.absent, *story.absent),
        "text/html; charset=utf-8",
    )


_PRESS = "".join(
    f"<article><h2>{title}</h2><time datetime='{day}'>{day}</time><p>{words}</p></article>"
    for title, day, words in (
        ("New charts for all ports", "2018-03-12", "All 14 ports get new charts before the summer."),
        ("Inquiry opens", "2018-03-09", "Judge Marr opened the inquiry today in the old net loft."),
        ("Ferry aground", "2018-03-04", "The Saint Aurel ran aground with 63 passengers on board."),
    )
)
_FORUM = "".join(
    f"<div class='post'><div class='author'>{who}</div><div class='text'>{words}</div></div>"
    for who, words in (
        ("kelp_22", "I counted 60 people on the quay.<br>Maybe more, it was dark."),
        ("oldbuoy", "It was 63, it is in the Post."),
        ("kelp_22", "Then I missed three of them. " + paragraphs("forum", 1)[0]),
    )
)
_XHTML = f"""<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Über den Hafen</title></head><body><div id="main">
<p>Der Hafen von Ölmö wurde 1911 für 2 Millionen Kronen gebaut.</p>{"".join(f"<p>{p}</p>" for p in paragraphs("xhtml"))}
</div></body></html>"""
_WIDE = (
    "<html><head><title>Note</title></head><body><p>Nine crew members were on duty in Torń.</p></body></html>"
)

PAGES = (
    *(_page(story, dressed) for n, story in enumerate(STORIES) for dressed in _TURNS[n % len(_TURNS)]),
    Saved(
        "press page with three items",
        f"<html><head><title>Press releases</title></head><body><h1>Press releases</h1>{_PRESS}</body></html>".encode(),
        (
            "All 14 ports get new charts before the summer.",
            "Judge Marr opened the inquiry today in the old net loft.",
            "The Saint Aurel ran aground with 63 passengers on board.",
        ),
    ),
    Saved(
        "forum",
        f"<html><head><title>Night ferry - forum</title></head><body>{_FORUM}</body></html>".encode(),
        (
            "I counted 60 people on the quay.",
            "Maybe more, it was dark.",
            "It was 63, it is in the Post.",
            "Then I missed three of them.",
        ),
    ),
    Saved(
        "XHTML in Latin-1",
        _XHTML.encode("latin-1"),
        ("Der Hafen von Ölmö wurde 1911 für 2 Millionen Kronen gebaut.",),
    ),
    Saved("wide letters", _WIDE.encode("utf-16"), ("Nine crew members were on duty in Torń.",)),
    Saved(
        "wide letters without a mark", _WIDE.encode("utf-16-le"), ("Nine crew members were on duty in Torń.",)
    ),
    Saved(
        "the header lies about its charset",
        "<html><body><p>Die Fähre hatte 63 Gäste, „alle wohlauf“.</p></body></html>".encode(),
        ("Die Fähre hatte 63 Gäste, „alle wohlauf“.",),
        (),
        "text/html; charset=iso-8859-1",
    ),
    Saved(
        "no head, no body",
        b"<p>The vote was nine to four.<p>It was taken on 3 March.",
        ("The vote was nine to four.", "It was taken on 3 March."),
    ),
)
