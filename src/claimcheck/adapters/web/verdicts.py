"""What became of a request, in the project's words: answers that are no page, and connections that failed."""

from __future__ import annotations

import math
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import httpx

from claimcheck.adapters.web.address import RefusedAddressError
from claimcheck.adapters.web.causes import causes
from claimcheck.adapters.web.connect import NameNotFoundError
from claimcheck.adapters.web.decode import BadEncodingError, TooLargeError
from claimcheck.adapters.web.retry import seconds_asked
from claimcheck.adapters.web.settings import FetchSettings
from claimcheck.core.model.source import Outcome

BY_HAND = "open it in a browser, save the page and run `claimcheck snapshot ADDRESS --file SAVED`"
LATER = "run `claimcheck verify` again later"
_UNITS = ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second"))
PART = 206  # the status of a part of a page, which is never asked for
_ELSEWHERE = "cite another copy of it, or one in a web archive"


_GONE = f"the server says {{}}, the page is gone; {_ELSEWHERE}"
_LOGIN = f"the server asks for a login or payment ({{}}); {BY_HAND}"
_NO_PROGRAMS = f"the server shows this page to no program ({{}}); {BY_HAND}"
_STATUSES = {
    404: (Outcome.GONE, _GONE.format(404)),
    410: (Outcome.GONE, _GONE.format(410)),
    401: (Outcome.PAYWALL, _LOGIN.format(401)),
    402: (Outcome.PAYWALL, _LOGIN.format(402)),
    403: (Outcome.BOT_WALL, _NO_PROGRAMS.format(403)),
    406: (Outcome.BOT_WALL, _NO_PROGRAMS.format(406)),
    451: (Outcome.BOT_WALL, f"it is withheld here for legal reasons (451); {BY_HAND}"),
    PART: (Outcome.SERVER_ERROR, f"the server sends no more than a part of the page ({PART}); {BY_HAND}"),
    429: (Outcome.SERVER_ERROR, f"the server asks for fewer requests (429); {LATER}"),
}


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no page, as an outcome and one line for people."""

    outcome: Outcome
    detail: str
    worth_retrying: bool = False


def refused_status(status: int, headers: Mapping[str, str], now: datetime) -> Failure:
    """What an answer with *status*, which is not 2xx and came *now*, means. *headers* have lower-case names."""
    if is_challenge(headers):
        return Failure(
            Outcome.BOT_WALL, f"the server answers {status} with a challenge for browsers; {BY_HAND}"
        )
    if status in _STATUSES:
        outcome, words = _STATUSES[status]
        return Failure(outcome, _when(words, headers, now) if status == 429 else words)
    if status >= 500:
        return Failure(Outcome.SERVER_ERROR, _when(f"the server failed ({status}); {LATER}", headers, now))
    return Failure(
        Outcome.SERVER_ERROR, f"the server answers {status} and no page; check the address, or {BY_HAND}"
    )


def _when(words: str, headers: Mapping[str, str], now: datetime) -> str:
    """*words* with how long the server asks to be left alone, where it says so."""
    seconds = math.ceil(seconds_asked(headers.get("retry-after", ""), now) or 0)
    if not seconds:
        return words
    size, unit = next((s, u) for s, u in _UNITS if seconds >= s)
    count = math.ceil(seconds / size)
    return f"{words}; it asks to wait {count} {unit}{'' if count == 1 else 's'}"


def is_challenge(headers: Mapping[str, str]) -> bool:
    """True when the answer's headers say that a bot check stands in for the page."""
    cloudflare = headers.get("cf-mitigated", "").lower() == "challenge"
    amazon = headers.get("x-amzn-waf-action", "").lower() in ("challenge", "captcha")
    return cloudflare or amazon


# Everything the world can do to a request; any other exception is a bug of ours.
FAILURES = (
    RefusedAddressError,
    NameNotFoundError,
    TooLargeError,
    BadEncodingError,
    TimeoutError,
    httpx.TimeoutException,
    httpx.NetworkError,
    httpx.ProtocolError,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
    httpx.InvalidURL,
    OSError,
)


def failed(error: Exception, settings: FetchSettings) -> Failure:
    """What *error*, one of FAILURES, means for the address."""
    match error:
        case RefusedAddressError():
            return Failure(Outcome.REFUSED, str(error))
        case NameNotFoundError():
            return Failure(
                Outcome.NAME_NOT_FOUND,
                f"nobody knows the host {error}; check its spelling and your connection, or {_ELSEWHERE}",
            )
        case TooLargeError():
            megabytes = settings.max_bytes / 1e6
            return Failure(
                Outcome.TOO_LARGE,
                f"larger than {megabytes:g} MB; raise max_bytes under [fetch], or {BY_HAND}",
            )
        case BadEncodingError():
            return Failure(Outcome.UNREACHABLE, f"the page came damaged ({error}); {LATER}, or {BY_HAND}")
        case TimeoutError():
            return Failure(Outcome.TIMEOUT, f"not done after {settings.total_seconds:g} s; {LATER}")
        case _:
            return _connection_failed(error, settings)


def _connection_failed(error: Exception, settings: FetchSettings) -> Failure:
    match error:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return Failure(Outcome.TIMEOUT, f"no connection within {settings.connect_seconds:g} s; {LATER}")
        case httpx.ReadTimeout() | httpx.WriteTimeout():
            return Failure(Outcome.TIMEOUT, f"silent for {settings.read_seconds:g} s; {LATER}")
        case httpx.ReadError() | httpx.WriteError() | httpx.RemoteProtocolError():
            return Failure(
                Outcome.UNREACHABLE, f"the connection broke off in the middle; {LATER}", worth_retrying=True
            )
        case httpx.ProtocolError() | httpx.UnsupportedProtocol():
            return Failure(Outcome.UNREACHABLE, f"the server does not answer in HTTP; {BY_HAND}")
        case _:
            return _no_connection(error)


def _no_connection(error: Exception) -> Failure:
    if isinstance(error, httpx.InvalidURL):
        return Failure(Outcome.REFUSED, f"not an address that can be asked for ({error}); check its spelling")
    if isinstance(error, httpx.ProxyError):
        refused = f"the proxy of this machine does not lead there ({error}); see HTTPS_PROXY and NO_PROXY"
        return Failure(Outcome.UNREACHABLE, refused)
    for cause in causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Failure(
                Outcome.TLS_FAILURE, f"its certificate is not valid ({cause.verify_message}); {BY_HAND}"
            )
        if isinstance(cause, ssl.SSLError):
            return Failure(Outcome.TLS_FAILURE, f"no secure connection ({cause.reason or 'TLS'}); {BY_HAND}")
        if isinstance(cause, ConnectionRefusedError):
            return Failure(Outcome.UNREACHABLE, f"the server refuses connections; {LATER}")
    return Failure(Outcome.UNREACHABLE, f"the server cannot be reached; {LATER}", worth_retrying=True)
