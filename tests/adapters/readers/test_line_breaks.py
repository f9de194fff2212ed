"""Line breaks in a sentence, and those that part lines."""

from __future__ import annotations

import pytest

from claimcheck.adapters.readers.html import read_html


def lines(body: str) -> list[str]:
    return read_html(f"<!doctype html><body><p>It sat late.</p>{body}</body>").whole.split("\n")[1:]


APART = [
    pytest.param("<p>Town Hall<br>12 High Street<br>Lund", id="an address"),
    pytest.param("<p>Harbour board of<br>Lund<br>12 Quay", id="an address that goes on"),
    pytest.param("<p>The sea was calm<br>The ships came in<br>And nobody was hurt.", id="verse"),
    pytest.param("<p>Ann Berg<br>Jan Holm<br>Ida Lind", id="names"),
    pytest.param("<p>Lund 3<br>Varby 1<br>Torn 0", id="scores"),
    pytest.param(
        "<p>Ferry traffic<br>412 passengers were carried on 6 March.", id="a heading over a sentence"
    ),
    pytest.param("<p>What the ferry carried<br>412 passengers came on 6 March.", id="a heading that asks"),
    pytest.param("<p>Number of passengers carried<br>412 on 6 March.", id="a label"),
    pytest.param("<p><b>The ferry carried</b><br>412 passengers came.", id="a heading in bold"),
    pytest.param("<p><a href=a>The ferry of</a><br><a href=b>Lund sank.</a>", id="links"),
    pytest.param("<p>The ferry sailed.<br>412 people came.", id="sentences"),
    pytest.param("<p>The ferry carried<br><br>412 passengers.", id="a blank line"),
    pytest.param("<pre>the ferry of<br>412 people.</pre>", id="preformatted"),
    pytest.param("<h2>The ferry carried<br>412 passengers.</h2>", id="a heading's lines"),
    pytest.param("<p>The ferry in Lund<br>Photo: Ann Berg.", id="a caption and who took it"),
    pytest.param("<p>The ferry carried<br>412<br>398", id="figures below"),
    pytest.param("<p>The ferry carried<div>412 passengers.</div>", id="a block"),
]


@pytest.mark.parametrize("body", APART)
def test_lines_that_stay_apart(body: str) -> None:
    assert len(lines(body)) == max(body.count("<br>") - body.count("<br><br>"), 0) + 1 + body.count("<div>")


JOINED = [
    pytest.param("The ferry Petrel carried<br>412 passengers on 6 March 2024.", id="a figure behind a verb"),
    pytest.param("Early in the day Petrel took<br>412 passengers.", id="an irregular verb"),
    pytest.param("The ferry<br>Petrel carried 412 passengers on<br>6 March 2024.", id="capital and figure"),
    pytest.param("They came from the<br>Town of Lund.", id="a capital behind an article"),
    pytest.param(
        "It was said that <b>Petrel</b> and<br>\n<i>Gull</i> had sunk.", id="letters of another look"
    ),
    pytest.param("It came on<br>6 March. It went on<br>7 March.", id="two sentences"),
    pytest.param("The board “met in the<br>Town Hall.”", id="a quotation's end"),
]


@pytest.mark.parametrize("body", JOINED)
def test_sentences_are_whole(body: str) -> None:
    assert len(lines(f"<p>{body}</p>")) == 1
    assert len(lines(f"<div>{body}<br><br>{body}</div>")) == 2
    assert len(lines(f"<div>{body}<p>{body}</p></div>")) == 2
    assert "  " not in lines(f"<p>{body}</p>")[0]


def test_a_sentence_that_goes_on_in_small_letters_is_left_to_be_read_on() -> None:
    body = "<p>The ferry carried<br>412 passengers to the<br>island of Varby.</p>"
    assert lines(body) == ["The ferry carried 412 passengers to the", "island of Varby."]
