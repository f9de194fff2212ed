"""A figure that its own sentence or the next one takes back, by pronoun and by name."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_ROWS = (
    (
        "the right age by name",
        SUPPORTS,
        "Koll is 43.",
        "An earlier version of this article said Koll was 34; he is 43.",
    ),
    (
        "the right age",
        SUPPORTS,
        "Koll is 43.",
        "A previous version of this article misstated Koll's age. He is 43, not 34.",
    ),
    (
        "still the age",
        SUPPORTS,
        "Koll is 34.",
        "Koll is 34. An earlier version of this article said he was 43.",
    ),
    (
        "later said",
        SUPPORTS,
        "The fire killed 21 people.",
        "Police at first said the fire killed 12 people but later said it killed 21.",
    ),
    (
        "put right by words",
        SUPPORTS,
        "The deputy resigned.",
        "An earlier version of this article said the mayor had resigned; in fact, the deputy resigned.",
    ),
    (
        "the year before the note",
        SUPPORTS,
        "The mill opened in 1963.",
        "The mill opened in 1963; an earlier version of this article said 1961.",
    ),
    (
        "said at first",
        SUPPORTS,
        "Police initially said 12 people died.",
        "Police initially said 12 people died but later said 21 had.",
    ),
    (
        "a state of long ago",
        SUPPORTS,
        "The firm first employed 34 people.",
        "The firm first employed 34 people and now employs 43.",
    ),
    (
        "two cases",
        SUPPORTS,
        "The first case was reported on 3 May.",
        "The first case was reported on 3 May, but the second was on 9 May.",
    ),
    ("his wife", SUPPORTS, "Koll is 34.", "Koll is 34; his wife is 43."),
    (
        "told to him first",
        SUPPORTS,
        "Koll is 34.",
        "Police first gave the news to Koll, who is 34, and later to his wife, 43.",
    ),
    (
        "what he was paid first",
        SUPPORTS,
        "He earned 300 crowns.",
        "He first earned 300 crowns but later 400 crowns.",
    ),
    ("not counting", SUPPORTS, "Holm sold 12 boats.", "Holm sold 12 boats, not counting 3 wrecks."),
    ("not by pronoun", NO_SUPPORT, "He is 34.", "He is 43, not 34 as we first reported."),
    ("not by name", NO_SUPPORT, "Koll is 34.", "Koll is 43, not 34 as we first reported."),
    (
        "misstated",
        NO_SUPPORT,
        "He is 34.",
        "A previous version of this article misstated his age. He is 43, not 34.",
    ),
    ("first gave", NO_SUPPORT, "He is 34.", "The story first gave his age as 34; it is 43."),
    ("we wrote", NO_SUPPORT, "He is 34.", "We wrote that he was 34. In fact, he is 43."),
    ("we wrote by name", NO_SUPPORT, "Koll is 34.", "We wrote that Koll was 34. In fact, he is 43."),
    (
        "an editing error",
        NO_SUPPORT,
        "He is 34.",
        "Because of an editing error, his age was given as 34. He is 43.",
    ),
    ("a headline", NO_SUPPORT, "Koll is 34.", "An earlier headline said Koll was 34. He is, in fact, 43."),
    (
        "in an earlier version",
        NO_SUPPORT,
        "He is 34.",
        "He was said to be 34 in an earlier version; he is 43.",
    ),
    ("at first", NO_SUPPORT, "Koll is 34.", "Police at first said Koll was 34 but later said he was 43."),
    (
        "corrected it to",
        NO_SUPPORT,
        "He is 34.",
        "Police initially gave his age as 34, but corrected it to 43.",
    ),
    ("reports were wrong", NO_SUPPORT, "He is 34.", "Earlier reports that he was 34 were wrong; he is 43."),
    (
        "no resignation",
        NO_SUPPORT,
        "The mayor resigned.",
        "An earlier version of this article said the mayor resigned; she did not.",
    ),
    ("a year set aside", NO_SUPPORT, "The mill opened in 1961.", "The mill opened in 1963, not in 1961."),
    ("rather than", NO_SUPPORT, "The mill opened in 1961.", "The mill opened in 1963 rather than 1961."),
    ("instead of", NO_SUPPORT, "The fee is 300 crowns.", "The fee is 400 crowns instead of 300."),
    (
        "wrongly gave",
        NO_SUPPORT,
        "The toll is 300 crowns.",
        "The paper wrongly gave the toll as 300 crowns; it is 400 crowns.",
    ),
    (
        "a draft",
        NO_SUPPORT,
        "The study found 40 cases.",
        "An earlier draft put the number at 40 cases; the study now says 44.",
    ),
)

CASES = tuple(
    Case(
        name,
        expected,
        claim,
        source,
        "what is told as first given, wrongly given or set aside is not what is so",
    )
    for name, expected, claim, source in _ROWS
)
