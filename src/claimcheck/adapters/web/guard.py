"""Which addresses may be asked for: public hosts on usual ports, and what the configuration opens by name.

The guard is asked twice: for the name, before anything happens, and for the very network address that is about to
be connected to. A name that resolves differently the second time therefore changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from claimcheck.adapters.web.address import RefusedAddressError, WebAddress, parse_address

# Where clouds hand their machines' keys out: Azure's platform (public in form), Alibaba, Oracle, AWS over IPv6; all the
# others are link-local. Whatever the configuration says, none is asked: it may be a stranger's too.
_METADATA = frozenset(map(ip_address, ("168.63.129.16", "100.100.100.200", "192.0.0.192", "fd00:ec2::254")))
_METADATA_NAMES = frozenset({"metadata.google.internal", "metadata", "instance-data"})
# Reserved ranges that some Python versions call global: Oracle's metadata address stands in the first.
_RESERVED_4 = (IPv4Network("192.0.0.0/24"),)
_RESERVED_6 = (IPv6Network("64:ff9b:1::/48"), IPv6Network("3fff::/20"), IPv6Network("100::/64"))
_WRAPPING_IN_LAST_BITS = (IPv6Network("64:ff9b::/96"), IPv6Network("::/96"))  # NAT64, IPv4-compatible


@dataclass(frozen=True, slots=True)
class Guard:
    """Says no with a reason. ``allow`` holds "host" or "host:port", lower-case, IPv6 in brackets."""

    ports: frozenset[int]
    allow: frozenset[str] = frozenset()

    @classmethod
    def opening(cls, hosts: Sequence[str], ports: frozenset[int]) -> Guard:
        """A guard that lets *hosts* through whatever their address or port. Raises RefusedAddressError."""
        return cls(ports, frozenset(map(opened, hosts)))

    def check(self, address: WebAddress) -> None:
        """Nothing when *address* may be asked for by its name. Raises RefusedAddressError."""
        if never_open(address.host):
            raise RefusedAddressError(f"{_written(address.host)} {_NEVER}")
        if self.is_open(address.host, address.port):
            return
        if address.port not in self.ports:
            raise RefusedAddressError(
                f"port {address.port} is not one that is fetched from{_open_it(address.site)}"
            )
        if address.host == "localhost" or address.host.endswith(".localhost"):
            raise RefusedAddressError(
                f"{address.host} is this machine or its network{_open_it(address.site)}"
            )
        try:
            literal = ip_address(address.host)
        except ValueError:
            return
        self.check_connection(address.host, address.port, str(literal))

    def check_connection(self, host: str, port: int, network_address: str) -> None:
        """Nothing when *host* may be reached at *network_address*. Raises RefusedAddressError."""
        shown = _written(host) if host == network_address else f"{_written(host)} ({network_address})"
        if never_open(network_address):
            raise RefusedAddressError(f"{shown} {_NEVER}")
        if self.is_open(host, port):
            return
        if not is_public(network_address):
            site = f"{_written(host)}:{port}"
            raise RefusedAddressError(f"{shown} is a private or reserved address{_open_it(site)}")

    def is_open(self, host: str, port: int) -> bool:
        """True when the configuration names *host*, or this port of it."""
        name = _written(host)
        return name in self.allow or f"{name}:{port}" in self.allow


def _written(host: str) -> str:
    """*host* as it stands in an address: IPv6 in brackets."""
    return f"[{host}]" if ":" in host else host


_NEVER = "is link-local or a cloud's metadata service, which is never asked; cite another address"


def never_open(host: str) -> bool:
    """True for a host or network address that no configuration opens: link-local, or a cloud's metadata service."""
    if host in _METADATA_NAMES:
        return True
    try:
        address = ip_address(host.split("%", 1)[0])
    except ValueError:
        return False
    wrapped = _wrapped(address) if isinstance(address, IPv6Address) else None
    return never_open(str(wrapped)) if wrapped else address.is_link_local or address in _METADATA


def opened(entry: str) -> str:
    """*entry* of an allow-list as the guard compares it: "host" or "host:port", IPv6 in brackets.

    Raises RefusedAddressError for one that opens nothing, more than one host, or what is never opened.
    """
    text = entry.strip()
    host, _, port = text.rpartition(":") if not text.endswith("]") and ":" in text else (text, "", "")
    if "/" in text or "*" in text or "@" in text or "?" in text or "#" in text:
        raise RefusedAddressError("write one host, or host:port, without scheme, path, range or wildcard")
    if ":" in host and not (host.startswith("[") and host.endswith("]")):
        raise RefusedAddressError("an IPv6 address stands in brackets: [::1] or [::1]:8000")
    if text != host and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise RefusedAddressError(f"“{port}” is no port")
    parsed = parse_address(f"http://{text}/")
    if never_open(parsed.host):
        raise RefusedAddressError("it is link-local or a cloud's metadata service, which is never opened")
    return parsed.site if text != host else parsed.site.removesuffix(f":{parsed.port}")


def _open_it(site: str) -> str:
    return f'; if it is meant, add "{site}" to allow under [fetch] in claimcheck.toml'


def is_public(network_address: str) -> bool:
    """True when *network_address* is one of the open internet, and so is every IPv4 address wrapped in it."""
    try:
        address = ip_address(network_address.split("%", 1)[0])
    except ValueError:
        return False
    if isinstance(address, IPv6Address):
        wrapped = _wrapped(address)
        if wrapped is not None:
            return is_public(str(wrapped))
        reserved = any(address in network for network in _RESERVED_6)
    else:
        reserved = any(address in network for network in _RESERVED_4) or address in _METADATA
    special = address.is_multicast or address.is_reserved or address.is_unspecified
    return address.is_global and not reserved and not special


def _wrapped(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that traffic to *address* ends up at, when it is a mapped or translated form."""
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if any(address in network for network in _WRAPPING_IN_LAST_BITS):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return None
