"""Dates: forms, precision, bounds, relative days."""

from datetime import date

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_OPENING = "The Ravel tunnel was opened to traffic on 11 April 2017 by the transport minister."
_LOOSE = "The Ravel tunnel was opened to traffic in April 2017 by the transport minister."
_STRIKE = "Dockers in Port Selby walked out on Friday over pay."

CASES = (
    Case(
        "same day",
        SUPPORTS,
        "The Ravel tunnel was opened to traffic on April 11, 2017.",
        _OPENING,
        "the same day in the other order",
    ),
    Case(
        "ordinal day",
        SUPPORTS,
        "The Ravel tunnel was opened to traffic on the 11th of April 2017.",
        _OPENING,
        "11th is 11",
    ),
    Case(
        "month of the day",
        SUPPORTS,
        "The Ravel tunnel was opened to traffic in April 2017.",
        _OPENING,
        "the day lies in the month",
    ),
    Case(
        "year of the day",
        SUPPORTS,
        "The Ravel tunnel was opened to traffic in 2017.",
        _OPENING,
        "the day lies in the year",
    ),
    Case(
        "day from a month",
        PARTLY,
        "The Ravel tunnel was opened to traffic on 1 April 2017.",
        _LOOSE,
        "the source says only the month",
    ),
    Case(
        "other day",
        CONTRADICTS,
        "The Ravel tunnel was opened to traffic on 12 April 2017.",
        _OPENING,
        "the 12th is not the 11th",
    ),
    Case(
        "other month",
        CONTRADICTS,
        "The Ravel tunnel was opened to traffic in March 2017.",
        _OPENING,
        "March is not April",
    ),
    Case(
        "other year",
        CONTRADICTS,
        "The Ravel tunnel was opened to traffic on 11 April 2016.",
        _OPENING,
        "2016 is not 2017",
    ),
    Case(
        "before fits",
        SUPPORTS,
        "The Ravel tunnel was opened to traffic before May 2017.",
        _OPENING,
        "April is before May",
    ),
    Case(
        "before fails",
        CONTRADICTS,
        "The Ravel tunnel was opened to traffic before March 2017.",
        _OPENING,
        "April is not before March",
    ),
    Case(
        "after fits",
        SUPPORTS,
        "The Ravel tunnel was opened to traffic after 2015.",
        _OPENING,
        "2017 is after 2015",
    ),
    Case(
        "after fails",
        CONTRADICTS,
        "The Ravel tunnel was opened to traffic after 2018.",
        _OPENING,
        "2017 is not after 2018",
    ),
    Case(
        "friday is that day",
        SUPPORTS,
        "Dockers in Port Selby walked out on 12 May 2017.",
        _STRIKE,
        "the Friday before the source's day",
        source_date=date(2017, 5, 14),
    ),
    Case(
        "friday is another day",
        CONTRADICTS,
        "Dockers in Port Selby walked out on 5 May 2017.",
        _STRIKE,
        "that Friday was the 12th",
        source_date=date(2017, 5, 14),
    ),
    Case(
        "other weekday",
        CONTRADICTS,
        "Dockers in Port Selby walked out on Thursday over pay.",
        _STRIKE,
        "Thursday is not Friday",
    ),
    Case(
        "same weekday",
        SUPPORTS,
        "Dockers in Port Selby walked out on Friday over pay.",
        _STRIKE,
        "the same weekday",
    ),
    Case(
        "date of another event",
        NO_SUPPORT,
        "Work on the Ravel tunnel began on 11 April 2017.",
        "Work on the Ravel tunnel began on 2 June 2009. It was opened to traffic on 11 April 2017.",
        "that day it opened",
    ),
    Case(
        "date of its event",
        SUPPORTS,
        "Work on the Ravel tunnel began on 2 June 2009.",
        "Work on the Ravel tunnel began on 2 June 2009. It was opened to traffic on 11 April 2017.",
        "that day work began",
    ),
    Case(
        "deadline and the day of the debate",
        PARTLY,
        "Ivo Tann wanted the camp cleared by May 26th, 2024.",
        "House of Lords, 26 April 2024: Ivo Tann wants the camp cleared before the start of the fair.",
        "the 26 April is the day of the debate",
    ),
    Case(
        "deadline",
        SUPPORTS,
        "Ivo Tann wanted the camp cleared by May 26th, 2024.",
        "House of Lords, 26 April 2024: Ivo Tann wants the camp cleared before the fair starts on 26 May.",
        "the fair starts on that day",
    ),
    Case(
        "day of another deed",
        PARTLY,
        "The Selmsey ferry sailed on 6 March 2026.",
        "The plan for the Selmsey ferry was approved on 11 November 2025.",
        "that day a plan was approved",
    ),
    Case(
        "first of several",
        PARTLY,
        "The first reports of the leak at Orlen surfaced in April 2017.",
        "A report on the leak at Orlen was printed on 20 October 2017.",
        "a later report denies no earlier one",
    ),
    Case(
        "since then",
        PARTLY,
        "Since February 2017 over 100 men had been held in the Orlen camp.",
        "On Saturday, 1 July 2017, a paper wrote that over 100 men were held in the Orlen camp.",
        "the day of the paper is not the start",
    ),
    Case(
        "month of another deed",
        NO_SUPPORT,
        "In August 2017 the singer Ivo Tann flew to Orlen to attend the wedding of his niece.",
        "The singer Ivo Tann was seized by guards in Orlen on August 8.",
        "that day he was seized",
    ),
)
