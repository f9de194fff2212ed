"""Where sentences end: first the stops that end nothing, then the ones that do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.text.sentences import sentences


def split(prose: str, *, whole: bool = True) -> list[str]:
    return [span.of(prose) for span in sentences(prose, whole_quotations=whole)]


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("He never found his Mr. Right in Leeds.", id="title before an adjective"),
        pytest.param("Dr. Ines Maro and Prof. Lund met Sen. Okoro.", id="titles"),
        pytest.param("Lt. Gov. Rita Vale spoke for Gen. Adeyemi.", id="two titles in a row"),
        pytest.param("She ranked No. 5 of all bakers.", id="number sign"),
        pytest.param("Rule nos. 12 and 14 were cut, see pp. 30 and 31.", id="lower-case number signs"),
        pytest.param("The U.S. Senate and the U.K. Parliament agreed.", id="initials of a country"),
        pytest.param(
            "The U.S. Under Secretary and the U.S. First Army left.", id="openers that carry a name on"
        ),
        pytest.param("It cost $4.2 million, or 3.5 percent.", id="decimals"),
        pytest.param("The pier in St. Petersburg and Ft. Lauderdale.", id="saint and fort"),
        pytest.param("The shop opened at 5 p.m. on Jan. 6 for all.", id="hour and month"),
        pytest.param(
            "Doors open at 9 a.m. Monday and at 8 p.m. Eastern time.", id="day and zone after the hour"
        ),
        pytest.param("At 5 p.m. Varga left the hall.", id="the hour opens the sentence"),
        pytest.param("On Sat. Jan. 6 and Sept. 11 nobody came.", id="weekday before month"),
        pytest.param("J. K. Aldous and George W. Pell and J.R. Moss sang.", id="initials of people"),
        pytest.param("It was found by B. A. Lund and J. I. Moss.", id="initials that look like words"),
        pytest.param(
            "They met in Tulsa, Okla., Wednesday, after Moss Jr., 20, had left.", id="comma after the stop"
        ),
        pytest.param('He left. . . "', id="stray dots and marks"),
        pytest.param("Ford Motor Co. Chairman Lee resigned.", id="company before a role"),
        pytest.param("Luther Kane Jr. Day fell on a Monday.", id="junior in a name"),
        pytest.param("Roe v. Wade and Smith vs. Jones were cited, e.g. Smith.", id="versus and for example"),
        pytest.param("The shop (est. 1950) and the mill (c. 1850) stand.", id="years after abbreviations"),
        pytest.param("“Were you there?” she said.", id="question before its speaker"),
        pytest.param("“Were you there?” Mayor Ana Brandt asked.", id="question before a named speaker"),
        pytest.param("“Stop!” Varga shouted.", id="exclamation before a named speaker"),
        pytest.param("“Never again…” she said.", id="ellipsis in a quotation before its speaker"),
        pytest.param("He waited ... and waited… and left.", id="ellipses within"),
        pytest.param("She thanked ... Anton and Bea.", id="spaced ellipsis before a name"),
        pytest.param("It was . . . Anton's last night.", id="dots with spaces before a name"),
        pytest.param("The rule “applies [...] Everywhere” she read.", id="bracketed elision"),
        pytest.param("Yahoo! Sports bought it.", id="mark in a name"),
        pytest.param("The firm (formerly Brandt Inc.) closed.", id="abbreviation inside brackets"),
        pytest.param("He is said (sic!) Anton to be.", id="aside with a mark"),
        pytest.param("Visit www.example.org or node.Js for more.", id="addresses"),
        pytest.param("1. The first of the demands.", id="list number"),
        pytest.param("a. Bread is dear.", id="list letter"),
        pytest.param("Ph.D. candidates and B.A. Students’ Union members met.", id="degrees"),
        pytest.param("“We lost it all. We will not go back,” Vale said.", id="quotation of two sentences"),
        pytest.param("Vale said: “We lost it. Why? Nobody asked.”", id="quotation after its speaker"),
        pytest.param('"We lost it. We won it back," said Vale.', id="straight marks"),
        pytest.param("‘We lost it. We won it back,’ said Vale.", id="single marks"),
        pytest.param("«We lost it. We won it back», said Vale.", id="angle marks"),
    ],
)
def test_one_sentence_stays_one(prose: str) -> None:
    """A stop that belongs to a word, a number or a quotation ends no sentence."""
    assert split(prose) == [prose]


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param(["Rain fell.", "Nobody left."], id="plain"),
        pytest.param(["He lives in the U.S.", "The senator does not."], id="initials before an opener"),
        pytest.param(["They met in Washington, D.C.", "In May they parted."], id="capital before an opener"),
        pytest.param(["The shop closed at nearly 6 p.m.", "Varga stayed."], id="hour at the end"),
        pytest.param(["Sears, Roebuck & Co..", "The deal was signed."], id="doubled stop"),
        pytest.param(["He bought Brandt Inc.", "It was cheap."], id="company at the end"),
        pytest.param(["Did they?!", "Yes."], id="two marks"),
        pytest.param(["“Did they go?”", "Then the room fell silent."], id="question in marks, new subject"),
        pytest.param(["He said “no.”", "She said “yes.”", "They left."], id="closing marks"),
        pytest.param(["“We lost it,” she said.", "“We won it back. We stayed.”"], id="quotation goes on"),
        pytest.param(["(Rain fell.)", "Nobody left."], id="brackets"),
        pytest.param(["It was 3.5.", "12 people came."], id="digit opens"),
        pytest.param(["They went on...", "Nobody stopped them."], id="ellipsis at the end"),
        pytest.param(["He named the names ....", "Anton was one."], id="four dots"),
        pytest.param(["World War I.", "Germany lost it."], id="numeral of a war"),
        pytest.param(["They tested for hepatitis C.", "Doctors were glad."], id="label letter"),
        pytest.param(["“No.”", "That was all."], id="no is a word too"),
        pytest.param(["He was born in Decatur, Ga.", "Varga never returned."], id="state"),
        pytest.param(["They won't.", "Lund said so."], id="apostrophe before the last letter"),
        pytest.param(["He lived in Cooperstown, N.Y.", "Lund never did."], id="state in initials"),
        pytest.param(["The bill was long.", "$4 million was due."], id="currency sign opens"),
        pytest.param(["Rain fell.", "🌧️"], id="emoji after the end"),
        pytest.param(["Rain fell.", "?\ufe0f?"], id="what is left of an emoji"),
        pytest.param(["Rain fell.[12]", "Nobody left."], id="note mark"),
        pytest.param(["The rain stopped.", "iPhones rang."], id="brand in lower case"),
        pytest.param(["The rain stopped.", "Élan mattered."], id="accented capital"),
        pytest.param(["The rain stopped.", "E\u0301lan mattered."], id="decomposed capital"),
        pytest.param(["The rain stopped.", "— Varga"], id="dash opens"),
        pytest.param(["“We left.", "We never came back, Vale said."], id="mark that never closes"),
    ],
)
def test_sentences_end(parts: list[str]) -> None:
    """Each part is a sentence of its own."""
    assert split(" ".join(parts)) == parts


@pytest.mark.parametrize(
    ("prose", "parts"),
    [
        pytest.param("Rain fell.The road broke.", ["Rain fell.", "The road broke."], id="forgotten space"),
        pytest.param(
            "Rain fell.”“The road broke.", ["Rain fell.”", "“The road broke."], id="forgotten space, marks"
        ),
        pytest.param("A headline\n\nRain fell.", ["A headline", "Rain fell."], id="blank line"),
        pytest.param(
            "Rain fell on\nthe road. It\nbroke.", ["Rain fell on\nthe road.", "It\nbroke."], id="wrapped"
        ),
        pytest.param(
            " \u00a0Rain fell.\u00a0\u00a0Then snow. ", ["Rain fell.", "Then snow."], id="no-break spaces"
        ),
        pytest.param("", [], id="empty"),
        pytest.param(" \n\n ", [], id="blank"),
    ],
)
def test_gaps(prose: str, parts: list[str]) -> None:
    """White space belongs to no sentence."""
    assert split(prose) == parts


def test_quotations_may_be_taken_apart() -> None:
    """Where small passages matter more than attribution, stops inside quotation marks count."""
    assert split("“We left. We ran,” Vale said.", whole=False) == ["“We left.", "We ran,” Vale said."]


LETTERS = list("aA1 .!?…\n\"'“”‘’()[],-éÉ\u0301\u00a0")
PROSE = st.text(alphabet=st.sampled_from(LETTERS), max_size=80) | st.text(max_size=60)


@given(PROSE)
def test_every_letter_is_in_one_sentence(prose: str) -> None:
    """In order, apart, beginning and ending on something printed, and only white space left out."""
    found = sentences(prose)
    at = 0
    for span in found:
        assert at <= span.start
        assert not prose[at : span.start].strip()
        assert span.of(prose) == span.of(prose).strip()
        at = span.end
    assert not prose[at:].strip()


@given(PROSE, PROSE)
def test_paragraphs_do_not_touch_each_other(one: str, two: str) -> None:
    """What follows a blank line changes nothing before it."""
    first = split(one.strip())
    assert split(one.strip() + "\n\n" + two)[: len(first)] == first
