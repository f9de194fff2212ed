from __future__ import annotations

import pytest

from claimcheck.core.compare.quoting.cuts import disowned_before, dropped_after, dropped_before


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        pytest.param("We will pay", "We will pay if they ask.", id="a fragment claims no end"),
        pytest.param("We will pay,", "We will pay, if they ask.", id="a comma lets it go on"),
        pytest.param("We will pay.", "We will pay. If they ask, twice.", id="the source ends there too"),
        pytest.param("We will pay.", "We will pay on Monday.", id="no condition"),
    ],
)
def test_ends_that_drop_nothing(quote: str, text: str) -> None:
    assert dropped_after(quote, text, len("We will pay")) is None


@pytest.mark.parametrize(
    ("text", "dropped"),
    [
        pytest.param("We will pay if they ask. So.", " if they ask", id="if"),
        pytest.param("We will pay, but only once.", ", but only once", id="but only"),
        pytest.param("We will pay – unless it rains", " – unless it rains", id="unless"),
    ],
)
def test_conditions_dropped(text: str, dropped: str) -> None:
    found = dropped_after("We will pay.", text, len("We will pay"))
    assert found is not None
    assert text[slice(*found)] == dropped


@pytest.mark.parametrize(
    ("quote", "before"),
    [
        pytest.param("we will pay", "I don't think ", id="a fragment claims no beginning"),
        pytest.param("We will pay.", "He said ", id="no denial"),
        pytest.param("We will pay.", "It is not. Now ", id="a denial of its own"),
    ],
)
def test_beginnings_that_drop_nothing(quote: str, before: str) -> None:
    assert dropped_before(quote, f"{before}we will pay.", len(before)) is None


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("I don’t think ", id="don't think"),
        pytest.param("She denied that ", id="denied"),
        pytest.param("He asked whether ", id="whether"),
        pytest.param("Nobody said ", id="nobody"),
    ],
)
def test_denials_dropped(before: str) -> None:
    found = dropped_before("We will pay.", f"{before}we will pay.", len(before))
    assert found is not None
    assert found[1] == len(before)


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("“", id="nothing"),
        pytest.param("“I say that ", id="said"),
        pytest.param("“It was not an easy week but it was ", id="a denial of something else"),
        pytest.param("“I never had such ", id="no word of saying"),
        pytest.param("“I have no doubt that ", id="no doubt"),
        pytest.param("“I don't doubt that ", id="do not doubt"),
        pytest.param("“I did not know that ", id="learned later"),
        pytest.param("“I do not know why ", id="why"),
        pytest.param("“I do not care: ", id="a mark between"),
        pytest.param("“I do not think so because it was ", id="a reason"),
        pytest.param("“I do not think he came, and it was ", id="a second thing"),
    ],
)
def test_words_that_take_nothing_back(before: str) -> None:
    assert disowned_before(before + "a great day", len(before)) is None


@pytest.mark.parametrize(
    ("before", "told"),
    [
        pytest.param("“I never said that ", "never said that ", id="never said"),
        pytest.param("“Nobody thinks ", "Nobody thinks ", id="nobody thinks"),
        pytest.param("“I deny that ", "deny that ", id="denied"),
        pytest.param("“We asked whether ", "whether ", id="asked"),
        pytest.param("“I do not know if ", "if ", id="do not know if"),
        pytest.param(
            "“We don’t believe for a moment that ", "n’t believe for a moment that ", id="for a moment"
        ),
        pytest.param("“I don’t think that it was ", "n’t think that it was ", id="its subject between"),
        pytest.param("“I asked if it was ", "if it was ", id="asked, its subject between"),
        pytest.param("“It was hardly ", "hardly ", id="hardly"),
        pytest.param("“I refuse to accept that ", "refuse to accept that ", id="refused to"),
        pytest.param("“I doubt very much that ", "doubt very much that ", id="doubted"),
        pytest.param("“It is wrong to say that ", "wrong to say that ", id="wrong to say"),
        pytest.param("“We reject the idea that ", "idea that ", id="an idea"),
        pytest.param("“We will see whether or not ", "whether or not ", id="or not"),
    ],
)
def test_words_that_take_back(before: str, told: str) -> None:
    found = disowned_before(before + "a great day", len(before))
    assert found is not None
    assert before[found[0] : found[1]] == told
