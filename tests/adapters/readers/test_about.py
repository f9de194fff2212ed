"""What a page says of itself, and no more."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.about import About, about
from claimcheck.adapters.readers.html import parse
from claimcheck.adapters.readers.tags import Tags

SILENT = [
    pytest.param("<p>On 3 April 2017 it rained.", id="a date in prose"),
    pytest.param("<time>3 April 2017</time><time>4 April 2017</time>", id="several times"),
    pytest.param('<meta name="date" content="03/04/2017">', id="a date with two readings"),
    pytest.param('<meta property="article:modified_time" content="2017-04-03">', id="only the last change"),
    pytest.param('<script type="application/ld+json">{"datePublished": </script>', id="broken JSON"),
    pytest.param(
        '<script type="application/ld+json">{"dateModified": "2017-04-03"}</script>', id="JSON without it"
    ),
    pytest.param('<script type="application/ld+json">"words"</script>', id="JSON that is no object"),
    pytest.param("<footer>© 2017</footer>", id="a copyright year"),
]


def said_by(html: str) -> About:
    tags = Tags(html)
    return about(parse(html, tags), tags)


@pytest.mark.parametrize("html", SILENT)
def test_no_date(html: str) -> None:
    assert said_by(html).published == ""


DATED = [
    pytest.param(
        '<meta property="article:published_time" content="2017-04-03T10:00Z">', "2017-04-03", id="open graph"
    ),
    pytest.param(
        '<meta name="OriginalPublicationDate" content="2004/11/17 14:31:13">', "2004-11-17", id="old BBC form"
    ),
    pytest.param('<meta name="DC.date" content="2017">', "2017", id="a year is a year"),
    pytest.param(
        '<meta name="DC.date.issued" scheme="W3C" content="2017-04">', "2017-04", id="a month is a month"
    ),
    pytest.param('<meta itemprop="datePublished" content="2017-04-03">', "2017-04-03", id="microdata meta"),
    pytest.param(
        '<span itemprop="datePublished" content="2017-04-03">x</span>', "2017-04-03", id="microdata"
    ),
    pytest.param('<time datetime="2017-04-03T10:00">Monday</time>', "2017-04-03", id="the only time"),
    pytest.param(
        "<article><header><time>3 April 2017</time></header></article><time>2018</time>",
        "2017-04-03",
        id="the article's time",
    ),
    pytest.param(
        '<script type="application/ld+json">{"@graph": [{}, {"datePublished": "2017-04-03"}]}</script>',
        "2017-04-03",
        id="linked data",
    ),
    pytest.param(
        '<script type="application/ld&#x2B;json">{"datePublished": "2017-04-03"}</script>',
        "2017-04-03",
        id="linked data with its plus sign escaped, as some frameworks do",
    ),
    pytest.param(
        '<meta name="date" content="2019-01-01"><meta property="article:published_time" content="2017-04-03">',
        "2017-04-03",
        id="the more deliberate statement",
    ),
]


@pytest.mark.parametrize(("html", "date"), DATED)
def test_dates(html: str, date: str) -> None:
    assert said_by(html).published == date


def test_title_publisher_language_address() -> None:
    page = said_by(
        '<html lang="en-GB"><title>\n The  vote | The Desk </title><meta property="og:title" content="The vote">'
        '<meta property="og:site_name" content="The Desk"><link rel="canonical" href="https://desk.example/vote">'
    )
    assert (page.title, page.publisher, page.language) == ("The vote", "The Desk", "en-GB")
    assert page.canonical == "https://desk.example/vote"


def test_what_stands_in_when_the_page_says_less() -> None:
    assert said_by("<title>The vote</title>").title == "The vote"
    assert said_by("<h1>The <i>vote</i></h1>").title == "The vote"
    data = '<script type="application/ld+json">[{"publisher": {"name": "The Desk"}}]</script>'
    assert said_by(data).publisher == "The Desk"
    assert said_by("").title == ""


@pytest.mark.parametrize(
    ("head", "author", "updated"),
    [
        pytest.param("", "", "", id="nothing said"),
        pytest.param(
            "<meta name='author' content='https://x.example/ada'>", "", "", id="the address of a profile"
        ),
        pytest.param("<meta name='author' content=' Ada  Holm '>", "Ada Holm", "", id="a meta element"),
        pytest.param(
            "<script type='application/ld+json'>{'author': [{'name': 'Ada Holm'}, {'name': 'Bo Rhee'}]}</script>",
            "Ada Holm, Bo Rhee",
            "",
            id="two in linked data",
        ),
        pytest.param(
            "<script type='application/ld+json'>{'author': 'Ada Holm', 'dateModified': '2021-03'}</script>",
            "Ada Holm",
            "2021-03",
            id="a month is a month",
        ),
        pytest.param(
            "<meta property='article:published_time' content='2021-03-04T23:30:00-08:00'>"
            "<meta property='article:modified_time' content='2021-03-04T23:50:00-08:00'>",
            "",
            "",
            id="changed on the day it came out",
        ),
        pytest.param(
            "<meta name='date' content='2021'><meta name='last-modified' content='2021-05-01'>",
            "",
            "2021-05-01",
            id="within the year it came out in",
        ),
        pytest.param(
            "<meta property='article:modified_time' content='2021-03-06'>",
            "",
            "2021-03-06",
            id="changed later",
        ),
    ],
)
def test_who_wrote_it_and_when_it_changed(head: str, author: str, updated: str) -> None:
    said = said_by(f"<html><head>{head.replace(chr(39), chr(34))}</head><body><p>x</p></body></html>")
    assert (said.author, said.updated) == (author, updated)
