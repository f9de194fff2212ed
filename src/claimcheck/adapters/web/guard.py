"""Which addresses may be asked for: public hosts on usual ports, and what the configuration opens by name.

The guard is asked twice: for the name, before anything happens, and for the very network address that is about to
be connected to. A name that resolves differently the second time therefore changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from claimcheck.adapters.web.address import RefusedAddressError, WebAddress

# Azure's platform address is public in form; every other cloud's metadata service is link-local or private.
_METADATA = frozenset({IPv4Address("168.63.129.16")})
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
        """A guard that lets *hosts* through whatever their address or port."""
        return cls(ports, frozenset(host.strip().lower() for host in hosts))

    def check(self, address: WebAddress) -> None:
        """Nothing when *address* may be asked for by its name. Raises RefusedAddressError."""
        if self.is_open(address.host, address.port):
            return
        if address.port not in self.ports:
            raise RefusedAddressError(
                f"port {address.port} is not one that is fetched from{_open_it(address.site)}"
            )
        if (
            address.host in _METADATA_NAMES
            or address.host == "localhost"
            or address.host.endswith(".localhost")
        ):
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
        if self.is_open(host, port):
            return
        if not is_public(network_address):
            site = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
            shown = host if host == network_address else f"{host} ({network_address})"
            raise RefusedAddressError(f"{shown} is a private or reserved address{_open_it(site)}")

    def is_open(self, host: str, port: int) -> bool:
        """True when the configuration names *host*, or this port of it."""
        name = f"[{host}]" if ":" in host else host
        return name in self.allow or f"{name}:{port}" in self.allow


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
