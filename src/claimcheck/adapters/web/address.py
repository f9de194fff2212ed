"""A web address taken apart once, so that what was checked is what is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import quote, urljoin, urlsplit

_DEFAULT_PORTS = {"http": 80, "https": 443}
# What may stand in a path or query as it is; anything else is percent-encoded as browsers do.
_SAFE = "!#$%&'()*+,/:;=?@[]~-._|"


class RefusedAddressError(ValueError):
    """An address that is not asked for; the message is one line for people."""


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An http or https address. ``host`` is lower-case ASCII (IPv6 without brackets), ``target`` path and query."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def site(self) -> str:
        """Host and port, as one server's name."""
        return f"{self._shown_host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address, its default port left out."""
        port = "" if self.port == _DEFAULT_PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{self._shown_host}{port}{self.target}"

    @property
    def host_header(self) -> str:
        """What the Host header says."""
        return self._shown_host if self.port == _DEFAULT_PORTS[self.scheme] else self.site

    def is_same_place(self, other: WebAddress) -> bool:
        """True when *other* differs by no more than http or https, "www." or a final slash."""
        hosts = {each.host.removeprefix("www.") for each in (self, other)}
        return len(hosts) == 1 and self.target.rstrip("/") == other.target.rstrip("/")

    @property
    def _shown_host(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host

    def join(self, location: str) -> WebAddress:
        """Where a redirect to *location* leads. Raises RefusedAddressError."""
        try:
            joined = urljoin(self.url, location.strip().replace(" ", "%20"))
        except ValueError as error:
            raise RefusedAddressError(f"not an address: {error}") from error
        return parse_address(joined)


def parse_address(text: str) -> WebAddress:
    """The parts of the web address *text*, its fragment left out. Raises RefusedAddressError."""
    if any(ch <= " " or ch == "\x7f" for ch in text.strip()):
        raise RefusedAddressError("the address has blanks or control characters in it; write them as %20")
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError as error:
        raise RefusedAddressError(f"not an address: {error}") from error
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS:
        raise RefusedAddressError(
            f"only http and https are fetched, not {scheme or 'an address without a scheme'}"
        )
    if "@" in parts.netloc or "\\" in parts.netloc:
        raise RefusedAddressError(
            "an address with a user name or password in it is not fetched; leave them out"
        )
    target = quote(parts.path or "/", safe=_SAFE) + (
        f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
    )
    return WebAddress(scheme, _host(parts.hostname or ""), port or _DEFAULT_PORTS[scheme], target)


def _host(host: str) -> str:
    if not host:
        raise RefusedAddressError("the address names no host")
    if ":" in host:
        return _ipv6(host)
    name = _ascii(host).rstrip(".")
    if _looks_numeric(name):
        try:
            return str(IPv4Address(name))
        except AddressValueError:
            # NOTE: 0x7f.1, 2130706433 and 0177.0.0.1 all mean 127.0.0.1 to the system's resolver.
            raise RefusedAddressError(f"{host} is a number written in an odd way, not a host name") from None
    if not all(label and len(label) <= 63 and set(label) <= _HOST_CHARACTERS for label in name.split(".")):
        raise RefusedAddressError(f"{host!r} is not a host name")
    return name


_HOST_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_")


def _ipv6(host: str) -> str:
    try:
        address = IPv6Address(host)
    except AddressValueError as error:
        raise RefusedAddressError(f"{host} is not an IPv6 address") from error
    if address.scope_id:
        raise RefusedAddressError(f"{host} means this machine's own network")
    return str(address)


def _ascii(host: str) -> str:
    if host.isascii():
        return host.lower()
    import idna

    try:
        return idna.encode(host, uts46=True).decode("ascii").lower()
    except idna.IDNAError as error:
        raise RefusedAddressError(f"{host!r} is not a host name: {error}") from error


def _looks_numeric(name: str) -> bool:
    """True when a resolver may take *name* for a number: its last label is digits, or 0x and hex."""
    last = name.rsplit(".", 1)[-1]
    return last.isdigit() or (last.startswith("0x") and all(ch in "0123456789abcdef" for ch in last[2:]))
