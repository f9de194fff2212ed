"""The guard lets the open internet through, and nothing nearer unless it is named."""

from __future__ import annotations

import pytest

from claimcheck.adapters.web.address import RefusedAddressError, parse_address
from claimcheck.adapters.web.guard import Guard, is_public

PORTS = frozenset({80, 443})

PUBLIC = [
    "93.184.216.34",
    "8.8.8.8",
    "2606:4700::1111",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2002:808:808::1",
]
NOT_PUBLIC = [
    "127.0.0.1",
    "127.8.9.10",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "198.18.0.1",
    "192.0.2.7",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "2001:db8::1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::a9fe:a9fe",
    "2002:7f00:1::1",
    "2001:0:1::80ff:fffe",
    "not an address",
]


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


REFUSED = [
    "http://localhost/",
    "http://db.localhost/",
    "http://127.0.0.1/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://example.com:22/",
    "https://example.com:6379/",
]


@pytest.mark.parametrize("url", REFUSED)
def test_refused_by_name(url: str) -> None:
    """Before any connection; the line says what would open it."""
    address = parse_address(url)
    with pytest.raises(RefusedAddressError, match="allow"):
        Guard(PORTS).check(address)
    Guard.opening([address.site.upper()], PORTS).check(address)


def test_let_through_by_name() -> None:
    """A public host, on its usual ports."""
    Guard(PORTS).check(parse_address("https://example.com/"))
    Guard(PORTS).check(parse_address("http://93.184.216.34/"))


def test_a_host_is_opened_on_one_port_or_all() -> None:
    """The allow-list names a host with a port, or the host alone."""
    one = Guard.opening(["127.0.0.1:8731"], PORTS)
    assert one.is_open("127.0.0.1", 8731)
    assert not one.is_open("127.0.0.1", 8732)
    assert not one.is_open("127.0.0.2", 8731)
    assert Guard.opening(["intranet.example"], PORTS).is_open("intranet.example", 9000)
    assert Guard.opening(["[::1]:8731"], PORTS).is_open("::1", 8731)


def test_a_public_name_with_a_private_address() -> None:
    """What a name resolves to counts, and the line shows it."""
    with pytest.raises(RefusedAddressError, match=r"news\.example \(10\.0\.0\.5\)"):
        Guard(PORTS).check_connection("news.example", 443, "10.0.0.5")
    Guard.opening(["news.example"], PORTS).check_connection("news.example", 443, "10.0.0.5")


NEVER = ["169.254.169.254", "169.254.7.7", "168.63.129.16", "100.100.100.200", "fe80::1", "fd00:ec2::254"]
NEVER += ["::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe"]


@pytest.mark.parametrize("address", NEVER)
def test_a_name_that_is_open_does_not_lead_to_a_metadata_service(address: str) -> None:
    with pytest.raises(RefusedAddressError, match="never asked") as refused:
        Guard.opening(["intranet.example"], PORTS).check_connection("intranet.example", 80, address)
    assert "allow" not in str(refused.value)


@pytest.mark.parametrize("host", ["169.254.169.254", "[fe80::1]", "metadata.google.internal"])
def test_a_metadata_service_is_not_suggested(host: str) -> None:
    with pytest.raises(RefusedAddressError, match="never asked") as refused:
        Guard(PORTS).check(parse_address(f"http://{host}/latest"))
    assert "allow" not in str(refused.value)
