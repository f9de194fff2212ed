"""Whole pages: what heads a sentence dates it, a figure is known by the words around it, a stray year proves none."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_DATED = (
    "Karsund Messenger\n\nFerry firm names new harbour master\n\nPublished 5 March 2019\n\nBy Ida Holm\n\n"
    "The Karsund ferry company has named Petra Koll as its harbour master. She starts on Monday. "
    "The post had been empty for a while. Koll learned her trade on the tugs of Tamar.\n\n"
    "The company runs two ferries. A third one is being built in Lissen. Its hull was laid in the winter.\n\n"
    "Read more: How the lighthouse keepers went. What the tide brings in.\n"
)
_TIMELINE = (
    "# The Selmsey Lifeboat Trust\n\nA short history\n\n## 1961\n\n"
    "The trust bought its first motor lifeboat from a yard in Ostrel.\n\n"
    "## 1978\n\nThe boathouse on the east pier was opened by the widow of the founder.\n\n"
    "## 1994\n\nThe trust merged with the Tamar Rescue Society.\n\nWomen joined the crew.\n\n"
    "## Today\n\nThe trust has one boat and a shop. Visitors are welcome.\n"
)
_OFFER = (
    "Dear reader,\n\nThe Harbour Gazette has served the coast for generations. We print every morning. "
    "As a thank-you we give a 15 percent discount on the yearly price for new readers. "
    "The offer covers the printed paper, the evening letter, the archive and the weekend magazine. "
    "Our staff answer the telephone around the clock.\n\n"
    "For schools there is an offer of its own, with a 30 percent rebate on class sets.\n\n"
    "Write to us. We look forward to it.\n"
)
_ARCHIVE = (
    "Films of the coast\n\nThe town cinema shows films of the coast all summer. The bar opens at dusk. "
    "Tickets are sold at the door. The first season of The Keepers runs on the small screen. "
    "It was made by a crew from Lissen.\n\n"
    "Leaving on 1 April: Low Water, a comedy of 2013 about two pilots.\n\n"
    "Children pay half. Dogs stay outside. The house has a hundred seats.\n"
)

_SHOP = (
    "Tollgate Lamps\n\nWe at Tollgate Lamps make lamps for ships. Our yard stands in Lissen. "
    "Three families work here. The brass comes from Ostrel.\n\n"
    "Whoever orders a lantern, a lamp and a buoy together pays 20 percent less on the total.\n\n"
    "Rowan Pell, our founder, was a keeper himself. Tollgate Lamps opens at nine. Dogs are welcome.\n"
)
_RIVALS = _SHOP.replace("Whoever orders", "At Hale Brothers, whoever orders")
_ISLAND = (
    "Selmsey through the years\n\nThe island has a pier and a school. Boats call twice a day.\n\n"
    "The old chapel was not thought to be in danger until a 1983 landslip on the west cliff. "
    "Its bell hangs in the school now.\n\nUpdated 12 May 2011\n\nThe pier is open to all. Bring a coat.\n"
)
_MINUTES = (
    "County council\n\nMinutes of the council\n\nThe council approved the repairs to the night ferry Petrel on 11 "
    "November 2025.\n\nThe vote was 31 to 12. The clerk was asked to write to the yard.\n\nThe next meeting is open to "
    "all. Tea is served.\n"
)

CASES = (
    Case(
        "dated by the page",
        SUPPORTS,
        "The Karsund ferry company named Petra Koll as its harbour master in March 2019.",
        _DATED,
        "the page is of that month",
    ),
    Case(
        "dated by the page, another year",
        NO_SUPPORT,
        "The Karsund ferry company named Petra Koll as its harbour master in March 2016.",
        _DATED,
        "the page is of 2019",
    ),
    Case(
        "a weekday counts from the page's day",
        SUPPORTS,
        "Petra Koll starts as harbour master on 11 March 2019.",
        _DATED,
        "the Monday after 5 March 2019",
    ),
    Case(
        "another weekday from the page's day",
        NO_SUPPORT,
        "Petra Koll starts as harbour master on 18 March 2019.",
        _DATED,
        "the Monday after 5 March 2019 is the 11th",
    ),
    Case(
        "dated by its section",
        SUPPORTS,
        "The Selmsey Lifeboat Trust merged with the Tamar Rescue Society in 1994.",
        _TIMELINE,
        "the section is headed 1994",
    ),
    Case(
        "dated by another section",
        NO_SUPPORT,
        "The Selmsey Lifeboat Trust merged with the Tamar Rescue Society in 1978.",
        _TIMELINE,
        "the section is headed 1994",
    ),
    Case(
        "a long claim's figure, changed",
        CONTRADICTS,
        "The Harbour Gazette package comprises the printed paper, the evening letter, the archive and the weekend "
        "magazine, staffed telephones around the clock included, with a 10 percent discount on the yearly price.",
        _OFFER,
        "the discount on the yearly price is 15 percent",
    ),
    Case(
        "a long claim's figure, another whole's",
        NO_SUPPORT,
        "The Harbour Gazette package comprises the printed paper, the evening letter, the archive and the weekend "
        "magazine, with a 30 percent discount on the yearly price.",
        _OFFER,
        "30 percent are for class sets",
    ),
    Case(
        "a figure of which the page says nothing",
        PARTLY,
        "The Harbour Gazette has served the coast for generations and employs 40 people in its printing house.",
        _OFFER,
        "no figure of the page is one of people",
    ),
    Case(
        "a year that stands with another film",
        PARTLY,
        "The first season of The Keepers was shown in 2013.",
        _ARCHIVE,
        "2013 is the year of another film",
    ),
    Case(
        "the page's own name",
        SUPPORTS,
        "Tollgate Lamps, a maker of lamps for ships, takes 20 percent off the total for whoever orders a lantern, a "
        "lamp and a buoy together.",
        _SHOP,
        "the whole page is theirs",
    ),
    Case(
        "another's name in the sentence",
        PARTLY,
        "Tollgate Lamps, a maker of lamps for ships, takes 20 percent off the total for whoever orders a lantern, a "
        "lamp and a buoy together.",
        _RIVALS,
        "that is what Hale Brothers do",
    ),
    Case(
        "the year of what happened",
        CONTRADICTS,
        "The chapel on Selmsey was not thought to be in danger until 1993, after a landslip on the west cliff.",
        _ISLAND,
        "the landslip was in 1983",
    ),
    Case(
        "the day the page was changed",
        PARTLY,
        "The pier of Selmsey has been open to all since 3 April 2008.",
        _ISLAND,
        "12 May 2011 is when the page was changed",
    ),
    Case(
        "the year of something older",
        PARTLY,
        "The Selmsey Lifeboat Trust opened a boathouse on Wednesday.",
        _TIMELINE.replace("The boathouse on the east pier was opened", "In 1978 its boathouse was opened"),
        "a page's year of another opening does not deny the day",
    ),
    Case(
        "the only day, of another deed",
        PARTLY,
        "The night ferry Petrel sailed from Varby again on 6 March 2026.",
        _MINUTES,
        "the day the repairs were approved says nothing of the day it sailed",
    ),
)
