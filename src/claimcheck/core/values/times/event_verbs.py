"""Verbs whose plain present tells of what is to come: "Polls open on Thursday", "She meets him on Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.core.values.times.names import WEEKDAYS, words

if TYPE_CHECKING:
    from claimcheck.core.values.tokens import Tokens

_SINGULAR = words(
    "opens starts begins resumes reopens airs premieres debuts meets votes plays faces hosts visits travels arrives"
    " leaves heads returns goes kicks launches ends expires concludes closes takes comes hears holds appears stands"
    " speaks elects decides convenes departs flies sails screens releases unveils publishes turns marks runs reports"
    " continues competes addresses chairs welcomes assumes joins retires adjourns inaugurates delivers looms"
)
_PLURAL = words(
    "open start begin resume reopen air premiere debut meet vote play face host visit travel arrive leave head return"
    " go launch end expire conclude close take come hold appear stand elect decide convene depart fly sail compete"
    " gather adjourn retire"
)
# Behind one of these a word that could be a verb is a noun: "after the visits", "two plays", "its marks".
_BEFORE_NOUNS = words(
    "the a an of his her its their our my your in on for with by to from these those this that and or two three four"
    " five six several many some any no all more new last next first s at after before such both few"
)
_SUBJECTS = words("they we you people police polls men women voters children both talks who crews staff")
_GIVEN_NOUNS = words(
    "ruling verdict attack attacks bombing bombings killing killings decision defeat victory win loss crash death"
    " deaths arrest arrests announcement shooting shootings explosion blast raid raids earthquake storm fire"
    " riots violence resignation murder murders comments remarks statement massacre collapse derailment flood floods"
)
_COMING_NOUNS = words("deadline showdown runoff")


def tells_of_an_event(t: Tokens, i: int) -> bool:
    """True for a finite verb in the plain present at *i* that news tells the future with."""
    word, before = t.lower[i], t.lower[i - 1]
    if word in _SINGULAR:
        if before == "and" and t.lower[i - 2] in WEEKDAYS:
            return True  # "began Monday and ends Friday"
        return before not in _BEFORE_NOUNS and (before.isalnum() or before == ",") and not t.capital(i)
    if word not in _PLURAL or t.capital(i):
        return False
    return before in _SUBJECTS or (
        before.endswith("s") and len(before) > 3 and not before.endswith(("ss", "us"))
    )


_HAPPENINGS = words(
    "dies kills injures wounds crashes collapses sinks erupts explodes wins loses beats defeats drops plunges wrecks"
    " destroys shoots stabs drowns survives flees"
)


def tells_of_a_happening(t: Tokens, i: int) -> bool:
    """True for a verb at *i* that a headline tells what has happened with: "Man dies in crash on Friday"."""
    return t.lower[i] in _HAPPENINGS and t.lower[i - 1] not in _BEFORE_NOUNS and not t.capital(i)


_MISHAPS = words(
    "crash attack attacks shooting shootings explosion blast bombing killing killings murder murders theft robbery"
    " incident accident collision stabbing raid earthquake fire assault burglary death deaths derailment collapse"
)


def after_a_mishap(t: Tokens, first: int) -> bool:
    """True for the day that ends "the crash on Friday": nobody plans one."""
    told = t.lower[first - 1] == "on" and first > 2 and t.lower[first - 2] in _MISHAPS
    return told and t.lower[first - 3] in ("the", "a", "an", "fatal", "deadly", "this", "that", "in")


def owned(t: Tokens, last: int) -> int:
    """The lean of what belongs to a day that ends before *last*: -1 for "Friday's attack", 1 for "Friday's runoff"."""
    at = last + 2 if t.lower[last : last + 2] == ["'", "s"] else last
    for noun in t.lower[at : at + 3]:
        if noun in _GIVEN_NOUNS:
            return -1
        if noun in _COMING_NOUNS:
            return 1
        if not noun.isalpha():
            return 0
    return 0
