"""Addresses are taken apart once; what has two readings is refused."""

from __future__ import annotations

import pytest

from claimcheck.adapters.web.address import RefusedAddressError, parse_address

REFUSED = [
    pytest.param("", "without a scheme", id="empty"),
    pytest.param("www.example.com/page", "without a scheme", id="no scheme"),
    pytest.param("file:///etc/passwd", "not file", id="file"),
    pytest.param("ftp://example.com/", "not ftp", id="ftp"),
    pytest.param("javascript:alert(1)", "not javascript", id="script"),
    pytest.param("http://", "names no host", id="no host"),
    pytest.param("http:///page", "names no host", id="no host but a path"),
    pytest.param("http://user@example.com/", "user name", id="user"),
    pytest.param("http://user:secret@example.com/", "user name", id="user and password"),
    pytest.param("http://example.com\\@127.0.0.1/", "user name", id="backslash and at"),
    pytest.param("http://127.0.0.1\\.example.com/", "user name", id="backslash"),
    pytest.param("http://example.com/a page", "%20", id="blank"),
    pytest.param("http://example.com/\r\nHost: other", "%20", id="line break"),
    pytest.param("http://example.com:99999/", "not an address", id="port too high"),
    pytest.param("http://example.com:http/", "not an address", id="port in letters"),
    pytest.param("http://[::1/", "not an address", id="half a bracket"),
    pytest.param("http://[fe80::1%25eth0]/", "own network", id="scoped"),
    pytest.param("http://exa..mple.com/", "not a host name", id="empty label"),
    pytest.param("http://exa$mple.com/", "not a host name", id="dollar"),
    pytest.param("http://0x7f.1/", "odd way", id="hex and short"),
    pytest.param("http://0x7f000001/", "odd way", id="hex"),
    pytest.param("http://2130706433/", "odd way", id="decimal"),
    pytest.param("http://0177.0.0.1/", "odd way", id="octal"),
    pytest.param("http://127.1/", "odd way", id="short"),
    pytest.param("http://127.0.0.1.:80/x", None, id="a final dot is still the number"),
]


@pytest.mark.parametrize(("text", "words"), REFUSED)
def test_what_is_refused(text: str, words: str | None) -> None:
    """One line says why."""
    if words is None:
        assert parse_address(text).host == "127.0.0.1"
        return
    with pytest.raises(RefusedAddressError, match=words) as raised:
        parse_address(text)
    assert "\n" not in str(raised.value)


TAKEN = [
    pytest.param("http://example.com", "http://example.com/", id="no path"),
    pytest.param(
        "HTTPS://Example.COM:443/A?b=C#d", "https://example.com/A?b=C", id="case, default port, fragment"
    ),
    pytest.param("http://example.com:8080/", "http://example.com:8080/", id="another port"),
    pytest.param(
        "http://bücher.example/ä?q=ö", "http://xn--bcher-kva.example/%C3%A4?q=%C3%B6", id="beyond ASCII"
    ),
    pytest.param(
        "http://example.com/a%20b?x=1&y=%2F", "http://example.com/a%20b?x=1&y=%2F", id="already quoted"
    ),
    pytest.param("http://[2001:DB8:0::1]:80/", "http://[2001:db8::1]/", id="IPv6"),
    pytest.param("http://my_host.example/", "http://my_host.example/", id="underscore"),
    pytest.param("  http://example.com/x  ", "http://example.com/x", id="blanks around"),
]


@pytest.mark.parametrize(("text", "url"), TAKEN)
def test_what_is_taken(text: str, url: str) -> None:
    """The address as it will be asked for."""
    address = parse_address(text)
    assert address.url == url
    assert parse_address(address.url) == address


def test_redirects_are_read_from_where_they_stand() -> None:
    """A relative location, one with a blank, one of another host."""
    here = parse_address("https://example.com/a/b?c")
    assert here.join("../d e").url == "https://example.com/d%20e"
    assert here.join("//other.example/x").url == "https://other.example/x"
    assert here.join("?q").url == "https://example.com/a/b?q"
    with pytest.raises(RefusedAddressError, match="not gopher"):
        here.join("gopher://example.com/")


def test_what_the_host_header_says() -> None:
    """The port only where it is not the scheme's own."""
    assert parse_address("https://example.com/").host_header == "example.com"
    assert parse_address("http://example.com:8080/").host_header == "example.com:8080"
    assert parse_address("http://[2001:db8::1]/").host_header == "[2001:db8::1]"


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("http://a.example/x", True),
        ("https://www.a.example/x/", True),
        ("https://b.example/x", False),
        ("https://a.example/x?page=2", False),
        ("https://a.example/", False),
    ],
)
def test_the_same_place(other: str, same: bool) -> None:
    """A scheme, a "www." or a final slash is no move."""
    assert parse_address("https://a.example/x").is_same_place(parse_address(other)) is same
