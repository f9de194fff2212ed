"""Short articles about walls, removals and the like are read, bare and between a site's header, footer and comments."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claimcheck.adapters.readers import DocumentReader
from claimcheck.ports.web import Exchange, Page

NOW = datetime(2021, 5, 4, 12, 0, tzinfo=UTC)
HEADER = (
    "<header><a href=/>The Ellery Post</a><p>Island news since 1902</p>"
    "<nav><a href=/n>News</a> <a href=/s>Sport</a> <a href=/l>Log in</a></nav></header>"
)
FOOTER = (
    "<footer><p>© 2021 The Ellery Post Ltd. All rights reserved.</p><a href=/t>Terms of use</a>"
    " <a href=/p>Privacy policy</a></footer>"
)
COMMENTS = (
    "<section><h2>Comments</h2><p>kelp: Please log in to comment.</p>"
    "<p>oldbuoy: Page not found, ha!</p></section>"
)
AROUND = {
    "bare": "{}",
    "header": HEADER + "<main>{}</main>",
    "footer": "<div>{}</div>" + FOOTER,
    "all of it": HEADER + "<article>{}</article>" + COMMENTS + FOOTER,
}

ARTICLES = {
    "a film about robots": (
        "<h1>I’m not a robot</h1><p>The short film of that name opens on Friday. A clerk fails one test after another"
        " and begins to doubt what she is. It runs for 22 minutes.</p>"
    ),
    "a headline that asks": (
        "<h1>Are you a robot?</h1><p>Ellery’s library put the question to all its members last week. Most of them"
        " laughed. The machine at the desk had been set up wrongly.</p>"
    ),
    "a headline in the words of a check": (
        "<h1>Verify you are human</h1><p>The city’s new ticket machines ask for it. Older passengers gave up, a"
        " spokeswoman said. The words will be changed in May.</p>"
    ),
    "unusual traffic": (
        "<h1>Unusual traffic on the ring road</h1><p>The port’s systems have detected unusual traffic since Monday."
        " Nine lorries in ten were empty.</p>"
    ),
    "an automated tool": (
        "<h1>The undeclared automated tool</h1><p>A farmer milked 40 cows by a machine of his own. The dairy found"
        " out when the figures did not add up.</p>"
    ),
    "a rejected request": (
        "<h1>Request rejected</h1><p>The court turned down the islanders’ request on Tuesday. They may appeal"
        " within a month.</p>"
    ),
    "access denied": (
        "<title>Access denied</title><h1>Access denied</h1><p>Inspectors stood before a locked gate at the dye works."
        " The owner did not open. They will return with the police.</p>"
    ),
    "a blocked crossing": (
        "<h1>Sorry, you have been blocked</h1><p>That is what three drivers read on a board before the bridge. The"
        " road office had tried out its new signs too early.</p>"
    ),
    "a blocked site": (
        "<h1>Website blocked</h1><p>The telecoms office has blocked access to a betting site. Its owner, a firm in"
        " Varn, wants to sue.</p>"
    ),
    "a paper's cookies": (
        "<h1>We value your privacy</h1><p>Those four words stand on nearly every news site. A student counted them"
        " on 400 pages. Behind them up to 900 firms wait for data.</p>"
    ),
    "consent or pay": (
        "<h1>Mit Werbung weiterlesen</h1><p>So steht es auf vielen Seiten. Das Gericht in Varn hält es für zulässig."
        " Die Verbände wollen klagen.</p>"
    ),
    "cookies in French": (
        "<h1>Acceptez les cookies</h1><p>La formule agace les lecteurs. L’autorité a puni neuf éditeurs en mars.</p>"
    ),
    "a free trial": (
        "<h1>Start your free trial</h1><p>The court began to hear the case of the lost cargo for nothing. The judge"
        " waived the fees of all 14 owners.</p>"
    ),
    "a paywall goes up": (
        "<h1>Post puts up a paywall</h1><p>From June only subscribers will read the Post’s site. A month costs four"
        " crowns. Five articles stay free.</p>"
    ),
    "a login in the news": (
        "<h1>Log in</h1><p>A log of 12 metres floated into the harbour overnight. Fishermen pulled it out. Nobody"
        " knows where it came from.</p>"
    ),
    "stolen passwords": (
        "<h1>You must log in to continue</h1><p>With that line thieves fooled 300 customers of the savings bank. The"
        " bank has paid back all of it.</p>"
    ),
    "JavaScript": (
        "<h1>JavaScript is not available</h1><p>Ellery’s only course in the language is fully booked. The school"
        " offers two others.</p>"
    ),
    "a removed statue": (
        "<h1>This post has been removed</h1><p>The iron post stood on the quay for 80 years. A crane took it to the"
        " museum at dawn.</p>"
    ),
    "a deleted post": (
        "<h1>Minister’s post deleted</h1><p>This post was deleted by its author after an hour. In it the minister had"
        " called the strike a farce. Copies went round all day.</p>"
    ),
    "a withdrawn article": (
        "<h1>Sorry, this article is no longer available</h1><p>Readers of three papers found that line on Sunday. All"
        " had printed the same false report about the mayor.</p>"
    ),
    "an account suspended": (
        "<h1>Account suspended</h1><p>The network has shut the account of the senator. He had 90,000 followers. His"
        " office called the step absurd.</p>"
    ),
    "a suspended account, no figure": (
        "<h1>Account suspended</h1><p>The savings bank froze the club’s account on Friday. Its treasurer has not been"
        " seen since.</p>"
    ),
    "nginx": (
        "<h1>Welcome to nginx!</h1><p>Half the islands’ public sites greeted visitors with these words this morning."
        " A technician had emptied the wrong folder. By noon all were back.</p>"
    ),
    "a domain's sale": (
        "<h1>ellery.example is for sale</h1><p>The town forgot to renew its address. A trader in Varn now asks 9,000"
        " crowns for it.</p>"
    ),
    "a domain that expired": (
        "<h1>This domain has expired</h1><p>The band’s new record takes its name from a line all its fans knew. It"
        " has nine songs.</p>"
    ),
    "a database": (
        "<h1>Error establishing a database connection</h1><p>Doctors saw only that line for six hours. Forty"
        " operations were put off.</p>"
    ),
    "a critical error": (
        "<h1>There has been a critical error</h1><p>The pilots’ union says so in its report. The tower gave both"
        " planes the same height.</p>"
    ),
    "something went wrong": (
        "<h1>Something went wrong</h1><p>The rocket turned on its side after a minute. The agency blew it up over the"
        " sea. Nobody was hurt.</p>"
    ),
    "back soon": (
        "<h1>We’ll be right back</h1><p>The theatre’s comedy of that title closes after 300 evenings. It made the"
        " house famous.</p>"
    ),
    "too many requests": (
        "<h1>Too many requests</h1><p>The office for pensions has a backlog of 4,000 letters. It will take on six"
        " clerks.</p>"
    ),
    "not found": (
        "<title>Not found | The Ellery Post</title><h1>Not found</h1><p>Divers looked for the wreck for two weeks."
        " They went home on Monday without it. The search cost 80,000 crowns.</p>"
    ),
    "a 404": (
        "<h1>Page not found</h1><p>The last page of the parish book of 1712 is missing, a historian said. Someone cut"
        " it out with a knife.</p>"
    ),
    "404 in a headline": (
        "<h1>404 not found</h1><p>Flight 404 to Varn never arrived. Rescue crews searched the coast for three days."
        " The airline has named a committee.</p>"
    ),
    "a page that does not exist": (
        "<h1>This page doesn’t exist</h1><p>The forger numbered the leaves himself. Experts found that the book never"
        " had a page 73.</p>"
    ),
    "an index": ("<h1>Index of prices</h1><p>Bread rose by 4 per cent in March. Fish became cheaper.</p>"),
    "loading": (
        "<h1>Loading...</h1><p>Nine cranes work through the night at the new quay.</p><script src=a.js></script>"
    ),
    "maintenance": (
        "<h1>The site is undergoing maintenance</h1><p>The campsite’s pitches get new power lines. It opens again on"
        " 3 June with 60 places.</p>"
    ),
    "in your country": (
        "<h1>Not available in your country</h1><p>So streaming firms greet the islanders. The antitrust office opened"
        " a case against two of them.</p>"
    ),
    "a bare statement": "<h1>Statement</h1><p>The minister resigned.</p>",
    "one line": "<p>The pier is closed.</p>",
    "a removal from office": "<h1>Minister removed from office</h1><p>The minister was removed.</p>",
    "a service that ended": (
        "<h1>Night ferry no longer available</h1><p>The night ferry to Varn is no longer available.</p>"
    ),
    "a hall for sale": "<h1>Town hall is for sale</h1><p>The town hall is for sale.</p>",
    "a boy who is missing": "<h1>Boy not found</h1><p>The missing boy could not be found.</p>",
    "a correction at the foot": (
        "<article><h1>This article has been removed</h1><footer><p>It gave the school 214 pupils; there are 314.</p>"
        "</footer></article>"
    ),
    "a standfirst in the article's header": (
        "<article><header><h1>This article has been removed</h1><p>Its author had invented two witnesses</p></header>"
        "</article>"
    ),
}
TOLD = [
    pytest.param(around.format(article), id=f"{name}, {where}")
    for name, article in ARTICLES.items()
    for where, around in AROUND.items()
]


@pytest.mark.parametrize("html", TOLD)
def test_short_articles_stay_read(html: str) -> None:
    address = "http://x.example/2021/story"
    result = DocumentReader().read(Exchange(address, address, 200, "text/html", html.encode(), NOW))
    assert isinstance(result, Page), result
