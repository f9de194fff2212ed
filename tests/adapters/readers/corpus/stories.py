"""What pages say: one shape a function's worth of markup, with the sentences that must come through whole."""

from __future__ import annotations

from typing import NamedTuple

from tests.adapters.readers.corpus.filler import paragraphs


class Story(NamedTuple):
    """A story's markup, its sentences in order, and what stands in its markup and is no part of its text."""

    id: str
    title: str
    inner: str
    wanted: tuple[str, ...]
    absent: tuple[str, ...] = ()


def _fill(seed: str, number: int = 3) -> str:
    return "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs(seed, number))


STORIES = (
    Story(
        "plain report",
        "Ferry runs aground off Port Ellery",
        "<p>A ferry with 63 passengers ran aground off Port Ellery on Saturday night, the coastguard said.</p>"
        + _fill("plain", 4)
        + "<p>Nobody was hurt, and all 63 were taken ashore by 2.40 a.m.</p>",
        (
            "A ferry with 63 passengers ran aground off Port Ellery on Saturday night, the coastguard said.",
            "Nobody was hurt, and all 63 were taken ashore by 2.40 a.m.",
        ),
    ),
    Story(
        "statement with a list",
        "Statement on the harbour fund",
        "<p>The government has decided on the following steps:</p><ol><li>an inquiry chaired by Judge Ilse Marr, to"
        " report within 90 days;</li><li>a fund of 2.5 million crowns for the harbour;</li><li>new charts for all 14"
        " ports.</li></ol>"
        + _fill("statement")
        + "<p>The minister will speak to the assembly on 9 March.</p>",
        (
            "The government has decided on the following steps:",
            "an inquiry chaired by Judge Ilse Marr, to report within 90 days;",
            "a fund of 2.5 million crowns for the harbour;",
            "new charts for all 14 ports.",
            "The minister will speak to the assembly on 9 March.",
        ),
    ),
    Story(
        "hard line breaks",
        "Inquiry hears its last witness",
        "<p>The inquiry heard 22 witnesses\nin eleven days, and the last\nof them spoke for\nfour hours.</p>"
        + _fill("breaks")
        + "<p>The chart in use\r\n   had been printed in\r\n   1987, said\r\n   Captain Rhee.</p>",
        (
            "The inquiry heard 22 witnesses in eleven days, and the last of them spoke for four hours.",
            "The chart in use had been printed in 1987, said Captain Rhee.",
        ),
    ),
    Story(
        "footnote marks",
        "A short history of the quay",
        "<p>The quay was built in 1911<sup id='r1'><a href='#f1'>1</a></sup> by 240 men<sup class='reference'>[2]</sup>,"
        " of whom nine drowned.<sup>[3]</sup> It measures 90 m<sup>2</sup>.</p>" + _fill("notes"),
        ("The quay was built in 1911 by 240 men, of whom nine drowned. It measures 90 m².",),
    ),
    Story(
        "quotations",
        "Passengers tell of the night",
        "<p>“We felt a jolt and then nothing,” said <a href='/t'>Tomas Brandt</a>, 41.</p><blockquote><p>We were lucky"
        " that the tide was out.</p></blockquote>"
        + _fill("quotes")
        + "<p>“Never again,” said <em>Ada</em> Holm.</p>",
        (
            "“We felt a jolt and then nothing,” said Tomas Brandt, 41.",
            "We were lucky that the tide was out.",
            "“Never again,” said Ada Holm.",
        ),
    ),
    Story(
        "captions and gallery",
        "The Saint Aurel in pictures",
        _fill("gallery", 2)
        + "<figure><img src='1.jpg' alt='a ship'><figcaption>The Saint Aurel was built in 1994.</figcaption></figure>"
        "<div class='gallery'><figure><img src='2.jpg'><figcaption>Divers went down four times.</figcaption></figure></div>"
        + _fill("gallery2", 1),
        ("The Saint Aurel was built in 1994.", "Divers went down four times."),
    ),
    Story(
        "live blog",
        "Storm on the coast: as it happened",
        "<div class='update'><h2><time datetime='2021-03-04T18:05'>18:05</time> Bridge closed</h2><p>The northern bridge"
        " was closed at six o'clock.</p></div><div class='update'><h2><time datetime='2021-03-04T17:40'>17:40</time> Power"
        " out</h2><p>Some 1,200 households are without power.</p></div>" + _fill("live"),
        ("The northern bridge was closed at six o'clock.", "Some 1,200 households are without power."),
    ),
    Story(
        "table of years",
        "Passengers by year",
        _fill("table", 2)
        + "<table><caption>In thousands</caption><thead><tr><th>Year</th><th>Islands</th><th>Mainland</th></tr></thead>"
        "<tbody><tr><td>2016</td><td>112</td><td>340</td></tr><tr><td>2017</td><td>118</td><td>351</td></tr></tbody></table>"
        "<p>The figures are those of the port authority.</p>",
        (
            "Year 2016:\tIslands: 112;\tMainland: 340",
            "Year 2017:\tIslands: 118;\tMainland: 351",
            "The figures are those of the port authority.",
        ),
    ),
    Story(
        "table under two heads",
        "Cases by municipality",
        _fill("heads", 2)
        + "<table><tr><th>Municipality</th><th colspan=2>Cases</th></tr><tr><th></th><th>2022</th><th>2023</th></tr>"
        "<tr><td>Elvi</td><td>398</td><td>412</td></tr><tr><td>Torn</td><td></td><td>37</td></tr></table>"
        + _fill("heads2", 1),
        ("Elvi:\tCases 2022: 398;\tCases 2023: 412", "Torn:\tCases 2023: 37"),
    ),
    Story(
        "legal judgment",
        "Harbour Council v. Brandt [2021] PC 14",
        "<p>1. This appeal concerns the berth fees for the year 2019.</p><p>2. The respondent paid 4,200 crowns under"
        " protest on 3 May 2019: see paragraph 14 of the order below.</p>"
        + _fill("judgment")
        + "<p>17. For these reasons I would dismiss the appeal. Lady Marr and Lord Finch agree.</p>",
        (
            "This appeal concerns the berth fees for the year 2019.",
            "The respondent paid 4,200 crowns under protest on 3 May 2019: see paragraph 14 of the order below.",
            "For these reasons I would dismiss the appeal. Lady Marr and Lord Finch agree.",
        ),
    ),
    Story(
        "statistics release",
        "Population of the islands, 2020",
        "<h2>Main points</h2><ul><li>The population was 9,412 on 31 December 2020.</li><li>It fell by 1.3 per cent in a"
        " year.</li></ul>"
        + _fill("statistics")
        + "<h2>Notes</h2><p>Figures are rounded to the nearest ten.</p>",
        (
            "The population was 9,412 on 31 December 2020.",
            "It fell by 1.3 per cent in a year.",
            "Figures are rounded to the nearest ten.",
        ),
    ),
    Story(
        "interview",
        "“I counted every one of them”",
        "<p><strong>When did you first see the ferry?</strong></p><p>At a quarter past nine, from the kitchen.</p>"
        "<p><strong>How many were on the quay?</strong></p><p>Sixty. I counted every one of them.</p>"
        + _fill("interview"),
        ("At a quarter past nine, from the kitchen.", "Sixty. I counted every one of them."),
    ),
    Story(
        "letter box inside",
        "Council votes for the new bridge",
        _fill("box", 2)
        + "<aside class='newsletter-signup'><p>Never miss a vote again: join our readers.</p></aside>"
        "<p>The vote was nine to four, with one member absent.</p>"
        "<aside class='related'><p>Read also: what bridges cost elsewhere</p></aside>" + _fill("box2", 2),
        ("The vote was nine to four, with one member absent.",),
        ("Never miss a vote again: join our readers.", "Read also: what bridges cost elsewhere"),
    ),
    Story(
        "definition list",
        "The Saint Aurel: facts",
        "<dl><dt>Built</dt><dd>1994 in Port Ellery</dd><dt>Length</dt><dd>84 metres</dd></dl>"
        + _fill("facts", 4),
        ("1994 in Port Ellery", "84 metres"),
    ),
    Story(
        "breaks for paragraphs",
        "Notice to mariners no. 14",
        "The light on Gull Rock is out until further notice.<br><br>Vessels over 20 metres keep 2 miles off.<br><br>"
        + "<br><br>".join(paragraphs("mariners", 4)),
        ("The light on Gull Rock is out until further notice.", "Vessels over 20 metres keep 2 miles off."),
    ),
    Story(
        "entities and blanks",
        "Mrs&nbsp;Holm&rsquo;s boat",
        "<p>Mrs&nbsp;Holm&rsquo;s boat cost 4&#8239;200&nbsp;&euro;&nbsp;&mdash; &ldquo;a lot&rdquo;, she&nbsp;says.</p>"
        + _fill("entities", 4),
        ("Mrs Holm’s boat cost 4 200 € — “a lot”, she says.",),
    ),
    Story(
        "sentence in pieces",
        "Two towns, one bridge",
        "<p>The <b>bridge</b> bet<wbr>ween <a href='/e'>Elvi</a> and <i>Torn</i> is <span>1,4</span><span>00</span> m"
        " long.</p>" + _fill("pieces", 4),
        ("The bridge between Elvi and Torn is 1,400 m long.",),
    ),
    Story(
        "hidden twins",
        "Fares rise again",
        "<p>Fares rise by 4 per cent on 1 May.</p><p style='display:none'>Fares rise by 9 per cent on 1 May.</p>"
        "<p hidden>Fares fall.</p><!-- Fares stay. --><template><p>Fares vanish.</p></template>"
        + _fill("hidden", 4),
        ("Fares rise by 4 per cent on 1 May.",),
        ("Fares rise by 9 per cent on 1 May.", "Fares fall.", "Fares stay.", "Fares vanish."),
    ),
    Story(
        "long nested lists",
        "What the council decided",
        "<ul><li>On the quay<ul><li>to repair eleven piles;</li><li>to spend 4.2 million crowns.</li></ul></li><li>On the"
        " school<ul><li>to keep both classes until 2023.</li></ul></li></ul>" + _fill("nested", 4),
        ("to repair eleven piles;", "to spend 4.2 million crowns.", "to keep both classes until 2023."),
    ),
    Story(
        "soft hyphens and joiners",
        "Wit\u00adnesses heard",
        "<p>The wit\u00adnesses spoke\u200b for 4\u00a0hours, all\u2060told.</p>" + _fill("soft", 4),
        ("The witnesses spoke for 4 hours, alltold.",),
    ),
    Story(
        "breaks inside a quotation",
        "Song of the ferry",
        "<p>“We left at nine,<br>we came at ten,<br>and nobody asked why.”</p>" + _fill("song", 4),
        ("“We left at nine,", "and nobody asked why.”"),
    ),
    Story(
        "correction at the end",
        "Sixty-three on board, not sixty",
        _fill("correction", 4)
        + "<p><em>Correction, 6 March: an earlier version gave the number of passengers as 60. It was 63.</em></p>",
        ("Correction, 6 March: an earlier version gave the number of passengers as 60. It was 63.",),
    ),
)
