"""One page, one address: what a server never sees, and letters whose case means nothing, make no other source."""

from __future__ import annotations

_ROUTES = ("!", "/")  # "#!/minutes", "#/minutes": a page put together by scripts, not a place on one


def web_place(address: str) -> str:
    """*address* without its fragment, scheme and host in lower case, an empty query left out.

    A fragment that scripts take for a page of its own stays. What is no address comes back as it is.
    """
    # Imported here: the gate loads this module and asks nothing of it.
    from urllib.parse import urlsplit, urlunsplit

    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if not parts.netloc or "@" in parts.netloc:
        return address
    route = parts.fragment if parts.fragment.startswith(_ROUTES) else ""
    return urlunsplit(parts._replace(netloc=parts.netloc.lower(), fragment=route))


def is_web_place(address: str) -> bool:
    """True when *address* is spelled like a web address: a ledger may be a stranger's, and hold anything."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def same_page(one: str, other: str) -> bool:
    """True when two addresses differ by no more than http or https, "www.", a final slash and the fragment."""
    return one == other or _bare(one) == _bare(other)


def _bare(address: str) -> str:
    place = web_place(address).partition("#")[0]
    return place.partition("://")[2].removeprefix("www.").rstrip("/") or place
