"""The facts of an exchange, all but its body, as a line of a snapshot."""

from __future__ import annotations

import json
from datetime import datetime

from claimcheck.adapters.kept_headers import worth_keeping
from claimcheck.ports.web import Exchange


def encoded(exchange: Exchange) -> bytes:
    """The facts of *exchange* as one line of JSON, without its end; of its headers those that are evidence."""
    facts = {
        "address": exchange.address,
        "content_type": exchange.content_type,
        "etag": exchange.etag,
        "fetched": exchange.fetched.isoformat(),
        "final_address": exchange.final_address,
        "headers": worth_keeping(exchange.headers),
        "modified": exchange.modified,
        "redirects": list(exchange.redirects),
        "size": len(exchange.body),
        "status": exchange.status,
    }
    return json.dumps(facts).encode()  # in ASCII, since a file's name may be no text


def decoded(facts: bytes, body: bytes) -> Exchange | None:
    """The exchange of *facts* that brought *body*; None where they are damaged, or there are none."""
    try:
        kept = json.loads(facts)
        status = kept["status"]
        return Exchange(
            address=str(kept["address"]),
            final_address=str(kept["final_address"]),
            status=None if status is None else int(status),
            content_type=str(kept["content_type"]),
            body=body,
            fetched=datetime.fromisoformat(kept["fetched"]),
            redirects=tuple(str(each) for each in kept["redirects"]),
            etag=str(kept["etag"]),
            modified=str(kept["modified"]),
            headers={str(name): str(value) for name, value in kept["headers"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
