"""Which failures are worth asking again, and when.

NOTE: no retry library: a retry here is not a loop round a call, it is a place in the frontier's line, so that the
worker goes on with other hosts meanwhile. What is left of a library is the arithmetic below.
"""

from __future__ import annotations

import random
from datetime import datetime
from email.utils import parsedate_to_datetime

from claimcheck.adapters.web.settings import FetchSettings

RETRIED_STATUSES = frozenset({429, 503})


def retry_delay(tries: int, retry_after: str, now: datetime, settings: FetchSettings) -> float | None:
    """Seconds until the next try after *tries* of them, or None when asking again is not worth it.

    A Retry-After longer than ``max_retry_after`` is a no: coming back sooner than asked would be rude, and
    waiting that long would hold up the run.
    """
    if tries >= settings.retries:
        return None
    asked = seconds_asked(retry_after, now)
    if asked is None:
        jitter = 0.5 + random.random()  # noqa: S311 - spreads load, guards nothing
        return min(settings.retry_pause * 2.0**tries * jitter, settings.max_retry_after)
    return asked if asked <= settings.max_retry_after else None


def seconds_asked(retry_after: str, now: datetime) -> float | None:
    """What a Retry-After header says, in seconds or as an HTTP date; None when it says nothing."""
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0.0, (moment - now).total_seconds()) if moment.tzinfo is not None else None
