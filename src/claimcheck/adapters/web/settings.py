"""How far fetching may go."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck._version import __version__
from claimcheck.adapters.web.address import RefusedAddressError
from claimcheck.adapters.web.guard import opened

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """Every limit of fetching. Times are seconds, sizes bytes; a limit counts for one address, not for the run."""

    connect_seconds: float = 10.0  # to a connection, TLS included
    read_seconds: float = 10.0  # of silence in the middle of an answer
    total_seconds: float = 20.0  # at work on one address, redirects and retries included, waiting in line not
    max_bytes: int = 10 * MEGABYTE  # as sent, and again as unpacked
    max_redirects: int = 5
    concurrency: int = 16
    per_host: int = 4
    host_pause: float = 0.1  # between the starts of two requests to one host
    retries: int = 2  # after 429, 503 and broken connections
    retry_pause: float = 0.5  # before the first retry, doubled for the second
    max_retry_after: float = 10.0  # the longest Retry-After that is waited for
    ports: frozenset[int] = frozenset({80, 443, 8080, 8443})
    allow: tuple[str, ...] = ()  # "host" or "host:port" that may be private, or on another port
    user_agent: str = f"claimcheck/{__version__} (+fact-checking of cited sources)"

    def __post_init__(self) -> None:
        for name in (
            "connect_seconds",
            "read_seconds",
            "total_seconds",
            "max_bytes",
            "concurrency",
            "per_host",
        ):
            if getattr(self, name) <= 0:
                raise ValueError(f"{name} must be more than 0")
        for name in ("max_redirects", "host_pause", "retries", "retry_pause", "max_retry_after"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} must not be negative")
        for entry in self.allow:
            try:
                opened(entry)
            except RefusedAddressError as error:
                raise ValueError(f"allow: “{entry}”: {error}") from error
