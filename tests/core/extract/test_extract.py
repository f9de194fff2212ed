"""The whole of extraction: places, repeats, links, values, and what holds for any text."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.extract import extract
from claimcheck.core.model.kinds import ClaimKind
from claimcheck.core.model.value import ValueKind


def test_nothing_comes_of_nothing() -> None:
    """An empty text has no claims, nothing skipped, no notices."""
    found = extract("")
    assert (found.claims, found.skipped, found.notices) == ((), (), ())


def test_a_repeated_sentence_is_one_claim_with_several_places() -> None:
    """The second time only adds a place, clause by clause."""
    sentence = "Acme closed 12 shops, leaving 300 people without work."
    text = f"{sentence}\n\nIt rained in Oslo.\n\n{sentence}"
    claims = extract(text).claims
    assert [claim.text for claim in claims] == [
        "Acme closed 12 shops",
        "leaving 300 people without work",
        "It rained in Oslo",
    ]
    assert [[text[place.start : place.end] for place in claim.places] for claim in claims] == [
        ["Acme closed 12 shops"],
        ["leaving 300 people without work"],
        [],
    ]
    assert claims[0].places[0].start > claims[2].start


def test_links_of_the_sentence_belong_to_its_claims() -> None:
    """Every claim of a sentence has the addresses linked in it, and no other's."""
    text = "Acme [closed](https://a.example/1) 12 shops. Marl opened [three](https://b.example/2) in May."
    claims = extract(text, format="markdown").claims
    assert [claim.links for claim in claims] == [("https://a.example/1",), ("https://b.example/2",)]


def test_a_table_row_with_a_figure_is_a_claim() -> None:
    """Tables state facts without verbs; their heads state none."""
    found = extract("| Town | Fires |\n|---|---|\n| Oslo | 12 |\n", format="markdown")
    assert [claim.text for claim in found.claims] == ["Oslo | 12"]
    assert [skip.text for skip in found.skipped] == ["Town | Fires"]


def test_values_stand_where_the_file_has_them() -> None:
    """Markup before and inside a claim moves its values to their places in the file."""
    text = "# Acme\n\nAcme *closed* **12** shops\nin May 2017."
    (claim,) = (claim for claim in extract(text, format="markdown").claims if ClaimKind.COUNT in claim.kinds)
    assert claim.text == "Acme closed 12 shops in May 2017"
    assert [text[value.start : value.end] for value in claim.values if value.kind is not ValueKind.NAME] == [
        "12",
        "May 2017",
    ]


def test_relative_dates_count_from_the_publication() -> None:
    """Without a date nothing is guessed."""
    text = "Acme closed 12 shops last Friday."

    def timex(published: date | None) -> list[str | None]:
        values = extract(text, published=published).claims[0].values
        return [value.timex for value in values if value.kind is ValueKind.DATE]

    assert timex(date(2020, 7, 3)) == ["2020-06-26"]
    assert timex(None) == [None]


def test_a_quotation_is_a_value_with_its_speaker() -> None:
    """The claim carries the quoted words, and who said them."""
    (claim,) = extract("“We closed 12 shops,” said Mara Venn, head of Acme.").claims
    assert [(v.raw, v.speaker) for v in claim.values if v.kind is ValueKind.QUOTATION] == [
        ("We closed 12 shops", "Mara Venn")
    ]


_WORDS = st.sampled_from(
    [
        "Acme", "Mara Venn", "closed", "12 shops", "in May 2017", ",", ";", "and", "which", "while", "said", "that",
        "“", "”", "(", ")", "is", "will", "the chairman", "of", "over 100 men", ".", "?", "\n\n", "We must", "–",
        "including", "’", "'", "https://a.example", "40thround", "?️?", "é", "\r\n", "\xa0", "*", "#", "[", "]",
    ]
)  # fmt: skip


@given(st.lists(_WORDS, max_size=40).map(" ".join), st.sampled_from(["text", "markdown"]))
def test_claims_are_sorted_apart_and_nothing_is_dropped_silently(text: str, format: str) -> None:  # noqa: A002
    """Claims lie in the file in order and apart; each sentence has a claim in it, or is skipped with a reason."""
    found = extract(text, format=format)
    end = 0
    for claim in found.claims:
        assert end <= claim.start < claim.end <= len(text)
        assert claim.sentence.start <= claim.start
        assert claim.end <= claim.sentence.end
        assert claim.kinds
        assert 0 <= claim.worth <= 1
        end = claim.end
        for place in claim.places:
            assert place.end <= len(text)
    for skip in found.skipped:
        assert 0 <= skip.start < skip.end <= len(text)
        assert skip.text


@given(st.lists(_WORDS, max_size=40).map(" ".join))
def test_every_sentence_is_accounted_for(text: str) -> None:
    """Each letter and digit of the prose lies in a recorded or a skipped sentence."""
    from claimcheck.core.article import read_article
    from claimcheck.core.document import read_document

    found = extract(text)
    document = read_document(read_article(text, "text"), None)
    covered = [(claim.sentence.start, claim.sentence.end) for claim in found.claims]
    covered += [(place.start, place.end) for claim in found.claims for place in claim.places]
    covered += [(skip.start, skip.end) for skip in found.skipped]
    for span in document.sentences:
        place = document.to_file(span.start, span.end)
        assert any(start < place.end and place.start < end for start, end in covered)


@given(st.text(max_size=200))
def test_random_text_never_raises(text: str) -> None:
    """Any text can be read."""
    extract(text)
    extract(text, format="markdown")
