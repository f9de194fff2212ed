"""Pages of our own making in the shapes of real ones; every name and number in them is made up."""

from __future__ import annotations

NEWS = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Ferry runs aground off Port Ellery | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2018-03-04T18:05:00+00:00">
<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": true}</script>
<script async src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>
</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article>
<h1>Ferry runs aground off Port Ellery</h1>
<p class="byline">By Mina Okafor, 4 March 2018</p>
<p>A ferry with 63 passengers ran aground off Port Ellery on Saturday night, the coastguard
said.<sup
 id="r1"><a href="#f1">1</a></sup> Nobody was hurt.</p>
<figure><img src="f.jpg" alt="ferry"><figcaption>The Saint Aurel was built in 1994.</figcaption></figure>
<p>“We felt a jolt and then nothing,” said Tomas Brandt, 41,
who was travelling
with his two sons.</p>
<blockquote><p>We were lucky that the tide was out.</p></blockquote>
<ul><li>63 passengers</li><li>9 crew</li></ul>
<p>The company said the vessel would be back in service within three weeks.</p>
</article></main>
<aside><h2>Most read</h2><ol><li><a href="/goats">Goats stop the night train</a></li></ol></aside>
<footer><p>© The Harbour Post. Subscribe to our newsletter. Already a subscriber? You may log in above.</p></footer>
<noscript>Please enable JavaScript for the best experience.</noscript>
</body></html>"""

STATEMENT = """<!doctype html><html lang="en"><head>
<title>Statement by the Minister for Ports - Orvenia</title>
<meta name="DC.date.issued" content="2018-03-05"></head><body><div id="content" role="main">
<h1>Statement by the Minister for Ports</h1>
<p>The government has taken the following steps:</p>
<ol><li>an inquiry chaired by Judge Ilse Marr, to report within 90 days;</li>
<li>a fund of 2.5 million crowns for the harbour;</li>
<li>new charts for all 14 ports.</li></ol>
<p>The minister will speak to the assembly on 9 March.</p></div></body></html>"""

FORUM = """<html><head><title>Night ferry - page 2 - Islanders' forum</title></head><body>
<div class="post"><div class="author">kelp_22</div><div class="date">04 Mar 2018, 09:12</div>
<div class="text">I counted 60 people on the quay.<br>Maybe more.</div></div>
<div class="post"><div class="author">oldbuoy</div><div class="text"><div class="quote">I counted 60 people</div>
It was 63, it is in the Post.
Please verify you are human before you post again, kelp, we had enough robots here!</div></div>
<form><textarea>Your answer</textarea><button>Send</button></form></body></html>"""

TABLE = """<html><head><title>Passengers by year</title></head><body><h1>Passengers by year</h1>
<table><caption>In thousands</caption><thead><tr><th>Year</th><th>Islands</th><th>Mainland</th></tr></thead>
<tbody><tr><td>2016</td><td>112</td><td>340</td></tr><tr><td>2017</td><td>118</td><td>351</td></tr></tbody></table>
<p>Source: Port authority.</p></body></html>"""

PRESS_PAGE = """<html><head><title>Press releases</title></head><body><h1>Press releases</h1>
<article><h2>New charts for all ports</h2><time datetime="2018-03-12">12 March 2018</time>
<p>All 14 ports get new charts.</p></article>
<article><h2>Inquiry opens</h2><time datetime="2018-03-09">9 March 2018</time>
<p>Judge Marr opened the inquiry today.</p></article>
<article><h2>Ferry aground</h2><time datetime="2018-03-04">4 March 2018</time>
<p>The Saint Aurel ran aground.</p></article>
</body></html>"""

HARD_BREAKS = """<html><head><title>Report</title></head><body><pre>
The inquiry heard 22 witnesses
in eleven days.
</pre><p>The chart in use
had been printed in
1987.</p></body></html>"""

SHORT = "<html><head><title>Note</title></head><body><p>Nine crew members were on duty.</p></body></html>"

ABOUT_CAPTCHAS = (
    "<html><head><title>Are captchas dying? | The Harbour Post</title></head><body><article>"
    "<h1>Are captchas dying?</h1>"
    "<p>“Verify you are human,” says the box, and millions of people click on traffic lights every day. Checking your"
    " browser before you may read the news has become the price of the open web.</p>"
    "<p>"
    + "The company behind the best known of these tests said that robots now solve it faster than people. "
    * 9
    + "</p><p>Press and hold, says another; access denied, says a third.</p></article></body></html>"
)

ABOUT_404 = (
    "<html><head><title>404 not found: how an error became a joke - The Harbour Post</title></head><body><article>"
    "<h1>404 not found: how an error became a joke</h1><p>Page not found. Every reader knows the words.</p><p>"
    + "In 1992 nobody thought that a number would end up on shirts and mugs. " * 12
    + "</p></article></body></html>"
)

ABOUT_PAYWALLS = (
    "<html><head><title>Why readers pay</title></head><body><article><h1>Why readers pay</h1><p>"
    + "Subscribe to continue reading is what they see, and one in nine does. " * 30
    + "</p></article></body></html>"
)
