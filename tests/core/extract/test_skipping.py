"""What is no claim, and why; then what looks like none and is one."""

from __future__ import annotations

import pytest

from claimcheck.core.extract import extract
from claimcheck.core.model.extraction import SkipReason


@pytest.mark.parametrize(
    ("prose", "reason"),
    [
        pytest.param("We must not let this go on.", SkipReason.EXHORTATION, id="we must"),
        pytest.param("We need to talk about Marland.", SkipReason.EXHORTATION, id="a name is only the topic"),
        pytest.param("Let’s stand together with our neighbours.", SkipReason.EXHORTATION, id="let us"),
        pytest.param(
            "Spend ten minutes this weekend on it.", SkipReason.EXHORTATION, id="values of a command"
        ),
        pytest.param("It is time to act.", SkipReason.EXHORTATION, id="time to"),
        pytest.param("Would anybody expect less of Venn?", SkipReason.QUESTION, id="question"),
        pytest.param("I think that is a shame.", SkipReason.OPINION, id="I think"),
        pytest.param("Unfortunately the struggle goes on.", SkipReason.OPINION, id="unfortunately"),
        pytest.param("It’s hard for people to understand such things.", SkipReason.OPINION, id="it is hard"),
        pytest.param("Our leaders should listen to their hearts.", SkipReason.OPINION, id="should"),
        pytest.param("For most of us, life is a privilege.", SkipReason.OPINION, id="us"),
        pytest.param("A denial, and a cold one.", SkipReason.FRAGMENT, id="no verb"),
        pytest.param("*** ???", SkipReason.FRAGMENT, id="no word"),
        pytest.param("It is over.", SkipReason.NOTHING_CHECKABLE, id="says nothing"),
        pytest.param("He said.", SkipReason.NOTHING_CHECKABLE, id="says that somebody spoke"),
        pytest.param("Click here to read our newsletter.", SkipReason.BOILERPLATE, id="click here"),
        pytest.param("The move is seen as a boon for Acme.", SkipReason.OPINION, id="nobody's view"),
        pytest.param(
            "Acme is widely considered a failure.", SkipReason.OPINION, id="nobody's view of a named one"
        ),
        pytest.param("That is dangerous for our town.", SkipReason.OPINION, id="that is"),
        pytest.param("It was a wonderful evening, all the same.", SkipReason.OPINION, id="it was a"),
        pytest.param(
            "It is a lovely sight, all the same, when she came in.",
            SkipReason.OPINION,
            id="on no occasion named",
        ),
        pytest.param("What a day!", SkipReason.OPINION, id="a cry, and no length of time"),
        pytest.param("What a day for Mara Venn!", SkipReason.OPINION, id="a cry with a name"),
        pytest.param("Printable version", SkipReason.BOILERPLATE, id="print"),
        pytest.param("E-mail this to a friend", SkipReason.BOILERPLATE, id="mail"),
        pytest.param("All rights reserved by Acme Press.", SkipReason.BOILERPLATE, id="rights"),
        pytest.param(
            "Opinions expressed here may not reflect those of Acme.", SkipReason.BOILERPLATE, id="disclaimer"
        ),
    ],
)
def test_no_claim(prose: str, reason: SkipReason) -> None:
    """Nothing is proposed, and the reason is said."""
    found = extract(prose)
    assert [(skip.text, skip.reason) for skip in found.skipped] == [(prose, reason)]
    assert found.claims == ()


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("Unfortunately 63 people died.", id="an opinion with a figure"),
        pytest.param("We must not forget that 40 villages burnt in 2011.", id="an exhortation with a figure"),
        pytest.param("The move is seen as a boon by Acme.", id="a view with its holder"),
        pytest.param("Mara Venn is considered a hero in Marland.", id="a view with its place"),
        pytest.param("It is seen as a disaster that cost 40 lives.", id="a view with a figure"),
        pytest.param("It is considered the best school of all.", id="a view with a superlative"),
        pytest.param("The bridge is considered unsafe.", id="a finding, not a view"),
        pytest.param("The deal is seen as a boon for the guilty.", id="a view with a charge"),
        pytest.param("What a day it was when Mara Venn resigned.", id="a cry that tells what happened"),
        pytest.param("What a day: 12 died.", id="a cry with a figure"),
        pytest.param("It is a lovely sight when the Oslo boat comes in.", id="a verdict on a named occasion"),
        pytest.param("They are being mocked for being themselves.", id="what is done to them"),
        pytest.param("Sadly, Mara Venn resigned.", id="an opinion about what a named one did"),
        pytest.param("Share prices fell.", id="a noun that could be a command"),
        pytest.param("Supplies are often thrown from the trucks to the crowd.", id="an event without a name"),
        pytest.param("They then produce a recording and use it for blackmail.", id="a plain verb"),
        pytest.param("“Why did he go?” Mara Venn asked.", id="a question that is quoted"),
        pytest.param("The stores will keep their names.", id="a plan"),
    ],
)
def test_claim(prose: str) -> None:
    """What a checker would want is proposed, whatever its tone."""
    assert [claim.text for claim in extract(prose).claims] == [prose.rstrip(".")]


def test_a_verdict_on_the_rest_of_its_sentence_is_skipped_alone() -> None:
    """The statement stays a claim, and what the writer makes of it is said to be opinion."""
    found = extract("Rents are rising in Oslo, and that is dangerous for our town.")
    assert [claim.text for claim in found.claims] == ["Rents are rising in Oslo"]
    assert [(skip.text, skip.reason) for skip in found.skipped] == [
        ("that is dangerous for our town", SkipReason.OPINION)
    ]


def test_an_author_note_is_furniture_whatever_it_says() -> None:
    """The note about the author is skipped whole, figures and all."""
    found = extract("Venn left in 2019.\n\nAbout the author: Bo Marsh. He moved to Oslo aged 18.")
    assert [claim.text for claim in found.claims] == ["Venn left in 2019"]
    assert {skip.reason for skip in found.skipped} == {SkipReason.BOILERPLATE}


def test_an_injected_line_is_no_claim_wherever_it_stands() -> None:
    """An advertisement between paragraphs is skipped each time, and the story goes on."""
    found = extract(
        "Venn left in 2019.\n\nbuy cheap watches online\n\nShe came back.\n\nbuy cheap watches online"
    )
    assert [skip.reason for skip in found.skipped] == [SkipReason.INJECTED, SkipReason.INJECTED]
    assert "CC103" in {notice.code for notice in found.notices}


@pytest.mark.parametrize("prose", ["Nobody died.", "He resigned.", "They won."])
def test_two_words_may_say_everything(prose: str) -> None:
    """The shortest statements are the ones a reader remembers."""
    found = extract(prose)
    assert [claim.text for claim in found.claims] == [prose.rstrip(".")]
