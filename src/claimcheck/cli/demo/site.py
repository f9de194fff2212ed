"""The demonstration's sources, as its own server gives them: four pages, one that is gone, one that never answers."""

from __future__ import annotations

from importlib.resources import files

from claimcheck.adapters.page_server import ServedPage

TOO_SLOW_SECONDS = 30.0  # longer than the demonstration's own limit
PAGES = ("port", "council", "mayor", "union")
SLOW = "/register/petrel"


def content(name: str) -> str:
    """The text of one file of the demonstration."""
    return files("claimcheck.cli.demo").joinpath("content", *name.split("/")).read_text(encoding="utf-8")


def pages() -> dict[str, ServedPage]:
    """What the server gives, by path; a path that is not here, as the inquiry's, is a 404."""
    served = {f"/{name}": ServedPage(body=content(f"pages/{name}.html").encode()) for name in PAGES}
    served[SLOW] = ServedPage(body=b"", delay=TOO_SLOW_SECONDS)
    return served
