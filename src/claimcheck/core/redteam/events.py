"""The right day of another event: it neither bears a claim out nor denies it."""

from datetime import date

from claimcheck.core.redteam.case import CONTRADICTS, PARTLY, SUPPORTS, Case

_READ = date(2026, 3, 12)
_PROFIT = "In 2023 Tessel made a profit of $318 million, down from $402 million a year earlier."
_TALKS = (
    "The miners had asked for 8 percent; the firm offered 3 percent, and both sides settled on 5 percent."
)


def _apart(name: str, claim: str, source: str, why: str) -> Case:
    """A case in which the source tells the day of another event."""
    return Case(name, PARTLY, claim, source, why, _READ, _READ)


def _denied(name: str, claim: str, source: str, why: str) -> Case:
    """A case in which the source tells another day of the same event."""
    return Case(name, CONTRADICTS, claim, source, why, _READ, _READ)


CASES = (
    Case(
        "its own day",
        SUPPORTS,
        "The mill opened in 1987.",
        "The mill opened in 1987 and burned down in 1991.",
        "the first of two",
    ),
    _apart(
        "a fair opened",
        "Orla Venn was elected mayor in 2018.",
        "Orla Venn opened the fair on Saturday.",
        "later",
    ),
    _apart(
        "an office held", "Orla Venn was born in 1966.", "Orla Venn was mayor of Lund in 1998.", "no birth"
    ),
    _apart(
        "to close",
        "The museum opened in 1987.",
        "The museum will close for repairs on 4 November.",
        "no opening",
    ),
    _apart("to open again", "The museum opened in 1987.", "The museum reopens next week.", "again, that is"),
    _apart(
        "a vote to come",
        "The council approved the plan in May 2020.",
        "The council will vote on changes to the plan on Monday.",
        "changes to it",
    ),
    _apart(
        "a trial", "Police arrested Weir in 2017.", "Weir's trial starts on 3 October.", "after the arrest"
    ),
    _apart(
        "a loss of jobs",
        "Tessel bought the yard in 2011.",
        "Tessel laid off 40 people at the yard in 2023.",
        "later",
    ),
    _apart("left", "Weir joined Tessel in 1990.", "Weir left Tessel in 2004.", "both may be so"),
    _apart(
        "a part struck down",
        "The law took effect in 2016.",
        "The court struck down part of it on Thursday.",
        "later",
    ),
    _apart("restored", "The church was built in 1340.", "The church was restored in 1890.", "long after"),
    _apart(
        "an inquiry",
        "The bridge fell in 2008.",
        "The inquiry into the bridge ended in 2012.",
        "of the inquiry",
    ),
    _denied(
        "another year", "The museum opened in 1987.", "The museum was opened by the king in 1991.", "in 1991"
    ),
    _denied("as a noun", "The museum opened in 1987.", "The opening of the museum was in 1991.", "in 1991"),
    _denied(
        "noun with a date",
        "The ferry sank in 1994.",
        "The sinking of the ferry in 1996 killed 12 people.",
        "1996",
    ),
    _denied("synonym", "Norda was founded in 1950.", "Norda was established in 1961.", "in 1961"),
    _denied("held", "The fair takes place on 4 June.", "The fair will be held on 6 June.", "two days later"),
    _denied("became", "Orla Venn was elected mayor in 2018.", "Orla Venn became mayor in 2014.", "in 2014"),
    _denied("found guilty", "Weir was convicted in 2017.", "Weir was found guilty in 2019.", "in 2019"),
    _denied(
        "year of a film", "The Petrel came out in 1998.", "The Petrel is a 2001 film by Ida Holm.", "in 2001"
    ),
    _denied(
        "both to come", "The museum will open in 2027.", "The museum will open in 2029.", "two years later"
    ),
    _denied("left for joined", "Weir joined Tessel in 1990.", "Weir left Tessel in 1990.", "he left"),
    Case(
        "the year before",
        SUPPORTS,
        "Tessel made a profit of $402 million in 2022.",
        _PROFIT,
        "a year earlier",
        _READ,
    ),
    _denied(
        "figure of the year before", "Tessel made a profit of $402 million in 2023.", _PROFIT, "318 in 2023"
    ),
    _apart(
        "counted later",
        "The island had 90 people in 1930.",
        "The island had 41 people in 2011.",
        "80 years on",
    ),
    _apart("counted today", "The island had 90 people in 1930.", "The island has 41 people today.", "today"),
    _denied(
        "counted then",
        "The island had 90 people in 1930.",
        "The island had 41 people in 1930.",
        "that very year",
    ),
    Case(
        "what both agreed on",
        (*SUPPORTS, *PARTLY),
        "The miners settled for 5 percent.",
        _TALKS,
        "with the firm",
    ),
    _denied("what was asked for", "The miners settled for 8 percent.", _TALKS, "they settled for five"),
    _apart(
        "report of somebody else",
        "In October 2017 it was reported that Bakel had died in prison.",
        "It was reported on 1 April 2017 that the prison held a hundred men and that three had died.",
        "that report says nothing of Bakel",
    ),
    _denied(
        "report of the same",
        "In October 2017 it was reported that Bakel had died in prison.",
        "On 1 April 2017 it was reported that Bakel had died in prison.",
        "that was in April",
    ),
)
