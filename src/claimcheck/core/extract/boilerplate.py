"""Sentences that belong to the page and not to the story.

Plain phrases and no regular expression: one this long takes a millisecond to build.
"""

from __future__ import annotations

_AUTHOR = ("about the author", "about the writer")
_OPENS = (
    *_AUTHOR,
    "click here",
    "please click here",
    "read more",
    "read next",
    "read also",
    "see also:",
    "subscribe",
    "sign up",
    "advertisement",
    "follow us",
    "follow me on",
    "follow him on",
    "follow her on",
    "follow them on",
    "like us on",
    "join us on",
    "share this",
    "e-mail this",
    "email this",
    "e-mail to a friend",
    "email to a friend",
    "send to a friend",
    "print this",
    "printable version",
    "printer-friendly",
    "printer friendly",
    "skip to content",
    "skip to main",
    "back to top",
    "copyright ",
    "©",
    "photo:",
    "photos:",
    "photograph:",
    "image:",
    "picture:",
    "video:",
    "source:",
    "related:",
    "related articles",
    "related stories",
    "related news",
    "terms of use",
    "terms of service",
    "this article was originally",
    "this article originally",
    "this article first",
    "this article was first",
    "this article was updated",
    "this article has been updated",
    "this article was amended",
    "this story was originally",
    "this story has been updated",
    "this post was originally",
    "get the latest",
    "download our",
    "editor's note",
    "comments are closed",
    "thank you for reading",
    "thanks for reading",
    "support our journalism",
    "for more information",
    "for more stories",
    "for more news",
    "contact us",
)
_HOLDS = (
    "click here",
    "opinions expressed",
    "opinion expressed",
    "views expressed",
    "views and opinions",
    "all rights reserved",
    "not necessarily reflect",
    "not necessarily represent",
    "may not reflect",
    "may not represent",
    "our newsletter",
    "privacy policy",
    "cookie policy",
    "terms and conditions",
    "leave a comment",
    "in the comments below",
    "for entertainment purposes",
)


def is_boilerplate(text: str) -> bool:
    """True when the sentence *text* is page furniture: an invitation, a notice of rights, a disclaimer."""
    lower = text.lower().replace("’", "'")
    return lower.startswith(_OPENS) or any(phrase in lower for phrase in _HOLDS)


def opens_author_note(text: str) -> bool:
    """True when the block *text* tells about the author: all of it is furniture."""
    return text[:20].lower().startswith(_AUTHOR)
