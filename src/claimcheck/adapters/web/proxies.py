"""The proxies that the environment names, as httpx reads them: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY."""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_address

from claimcheck.core.errors import ConfigError

_SCHEMES = ("http://", "https://")


def proxy_routes(environment: Mapping[str, str]) -> dict[str, str | None]:
    """The proxy for each httpx URL pattern, None for what is reached directly.

    *environment* is what `urllib.request.getproxies` gives. Raises ConfigError for a proxy of a kind not spoken.
    """
    exceptions = [host.strip() for host in environment.get("no", "").split(",") if host.strip()]
    if "*" in exceptions:
        return {}
    named = [scheme for scheme in ("http", "https") if environment.get(scheme)]
    if len(named) < 2 and environment.get("all"):
        named.append("all")
    routes: dict[str, str | None] = {f"{scheme}://": _proxy(scheme, environment[scheme]) for scheme in named}
    return {**routes, **dict.fromkeys(map(_pattern, exceptions))} if routes else {}


def _proxy(scheme: str, address: str) -> str:
    address = address if "://" in address else f"http://{address}"
    if not address.lower().startswith(_SCHEMES):
        raise ConfigError(
            f"{scheme.upper()}_PROXY in the environment is {address.partition('://')[0]}://…: only http and https "
            "proxies are spoken to; set another, or NO_PROXY=* to go without"
        )
    return address


def _pattern(host: str) -> str:
    """What NO_PROXY says of one host, as an httpx pattern: "example.com" means every host below it too."""
    if "://" in host:
        return host
    try:
        address = ip_address(host)
    except ValueError:
        return "all://localhost" if host.lower() == "localhost" else f"all://*{host}"
    return f"all://[{address}]" if address.version == 6 else f"all://{address}"
