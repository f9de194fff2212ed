from __future__ import annotations

from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.core.compare.quotations import QuoteIndex, match_quote, whole_words
from claimcheck.core.model.finding import QuoteMatch, QuoteState

SPEECH = """The harbour master spoke for an hour. “We did not expect the storm,” she said.[3] “It took 12 boats
and broke the old pier – the one my grand-
father built. Nobody was hurt, and I’m grateful for that. If the council pays, we will rebuild it by May.
The insurers offered $4.5 million. They told us it was a well-known risk. I don't think the school will close.
Maria Lopez of the fishers' union asked: ‘Who will pay us?’” Water stood at -2 degrees. Some 1,200 people came;
the U.S. consul sent two letters."""

PROSE = st.lists(
    st.text(alphabet="abcdefghijklm", min_size=2, max_size=7), min_size=8, max_size=40, unique=True
)


def state(quote: str, text: str = SPEECH) -> QuoteState:
    return match_quote(quote, text).state


def differing(match: QuoteMatch) -> list[tuple[str, str]]:
    return [(d.quoted.text, d.original.text) for d in match.differences]


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("", id="empty"),
        pytest.param(" … ", id="no words"),
        pytest.param("The committee adopts its annual report on fisheries", id="another text"),
        pytest.param("pineapple", id="one word that is not there"),
        pytest.param("deeply shocked", id="two words that are not there"),
        pytest.param("the whale", id="half of two words is chance"),
    ],
)
def test_missing(quote: str) -> None:
    assert match_quote(quote, SPEECH) == QuoteMatch(QuoteState.MISSING)


def test_nothing_stands_in_an_empty_text() -> None:
    assert state("We did not expect the storm", "") is QuoteState.MISSING


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("We did not expect the storm", id="as it stands"),
        pytest.param("“We did not expect the storm”", id="handed over with its marks"),
        pytest.param("12 boats\nand broke the old pier", id="line break of the source"),
        pytest.param("grateful", id="one word"),
    ],
)
def test_verbatim(quote: str) -> None:
    match = match_quote(quote, SPEECH)
    assert match.state is QuoteState.VERBATIM
    assert SPEECH[match.start : match.end] == quote.strip("“”")


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("It took 12 boats and broke the old pier", id="line break"),
        pytest.param("It took 12\u00a0boats", id="no-break space"),
        pytest.param("the old pier - the one", id="dash"),
        pytest.param("broke the old pier—the one", id="dash without spaces"),
        pytest.param("I'm grateful for that", id="straight apostrophe"),
        pytest.param("the one my grandfather built", id="word broken at the line's end"),
        pytest.param("the one my grand-\n\nfather built", id="broken in both"),
        pytest.param("a well known risk", id="hyphen"),
        pytest.param("a well-\nknown risk", id="hyphen at the quotation's line end"),
        pytest.param("nobody was hurt", id="case at the start"),
        pytest.param("[N]obody was hurt", id="letter in brackets"),
        pytest.param("[n]obody was hurt", id="small letter in brackets"),
        pytest.param("Nobody was hurt, and I'm grateful,", id="comma before the closing mark"),
        pytest.param("Nobody was hurt.", id="full stop where the source goes on"),
        pytest.param("she said. It took 12 boats", id="footnote mark of the source"),
        pytest.param("Nobody[4] was hurt", id="footnote mark of the quotation"),
        pytest.param("Nobody was hurt … for that", id="elision"),
        pytest.param("Nobody was hurt [...] for that", id="elision in brackets"),
        pytest.param("Nobody was hurt, and . . . for that", id="spaced points"),
        pytest.param("…broke the old pier…", id="elision at the ends"),
        pytest.param("We did not expect the storm … Nobody was hurt", id="elision over sentences"),
        pytest.param(
            "[The insurers] told us it was a well-known risk", id="bracket for a pronoun at the start"
        ),
        pytest.param("They told [the fishers] it was", id="bracket for a pronoun"),
        pytest.param("[the mayor] of the fishers' union asked", id="bracket at the start"),
        pytest.param("told us it [the storm] was", id="bracket that adds"),
        pytest.param("broke the old pier [sic]", id="sic"),
        pytest.param("the insurers offer[ed] $4.5 million", id="ending in brackets, the same"),
        pytest.param("the insurers [offer] $4.5 million", id="other form in brackets"),
        pytest.param("1200 people came", id="thousands"),
        pytest.param("at −2 degrees", id="minus sign"),
        pytest.param("the US consul", id="abbreviation's points"),
    ],
)
def test_harmless_differences(quote: str) -> None:
    match = match_quote(quote, SPEECH)
    assert (match.state, match.differences) == (QuoteState.NORMALIZED, ())
    assert match.end > match.start


@pytest.mark.parametrize(
    ("quote", "differences"),
    [
        pytest.param("We did not foresee the storm", [("foresee", "expect")], id="a word"),
        pytest.param("It took 13 boats and broke", [("13", "12")], id="a digit"),
        pytest.param("the U.S. consul sent three letters", [("three", "two")], id="a number word"),
        pytest.param("The insurers offered $4.2 million", [("4.2", "4.5")], id="a decimal"),
        pytest.param("The insurers offered £4.5 million", [("£", "$")], id="a currency"),
        pytest.param("Water stood at 2 degrees", [("", "-")], id="a sign"),
        pytest.param("Marta Lopez of the fishers' union", [("Marta", "Maria")], id="a name"),
        pytest.param("We did expect the storm", [("", "not")], id="negation dropped"),
        pytest.param("Nobody was not hurt, and", [("not", "")], id="negation added"),
        pytest.param("It took 12 boats and the old pier", [("", "broke")], id="unmarked cut"),
        pytest.param(
            "the insurers will rebuild it by May", [("insurers", "council pays, we")], id="another subject"
        ),
        pytest.param(
            "They told US it was a well-known risk", [("US", "us")], id="a capital that makes another word"
        ),
        pytest.param("Nobody was hurt?", [("?", "")], id="a question made of a statement"),
        pytest.param("We did … expect the storm", [("", "not")], id="a marked cut that drops a negation"),
        pytest.param("They [never] told us", [("never", "")], id="a bracket that adds a negation"),
        pytest.param("[40] people came", [("40", "")], id="a bracket that changes a number"),
        pytest.param("It took [20] boats and broke", [("20", "12")], id="a bracket for another number"),
        pytest.param("we will [tear down] it by May", [("tear down", "rebuild")], id="a bracket for a verb"),
    ],
)
def test_altered(quote: str, differences: list[tuple[str, str]]) -> None:
    match = match_quote(quote, SPEECH)
    assert (match.state, differing(match)) == (QuoteState.ALTERED, differences)


@pytest.mark.parametrize(
    ("quote", "dropped"),
    [
        pytest.param("The school will close.", "n't think ", id="a denial that leads in"),
        pytest.param("[T]he school will close.", "n't think ", id="its capital in brackets"),
    ],
)
def test_a_whole_sentence_that_was_none(quote: str, dropped: str) -> None:
    match = match_quote(quote, SPEECH)
    assert (match.state, differing(match)) == (QuoteState.ALTERED, [("", dropped)])


def test_a_condition_dropped_at_the_end() -> None:
    said = "The plant will reopen unless the inspectors object. So the owner wrote."
    match = match_quote("The plant will reopen.", said)
    assert (match.state, differing(match)) == (QuoteState.ALTERED, [("", " unless the inspectors object")])
    assert state("The plant will reopen", said) is QuoteState.VERBATIM


def test_places_of_differences() -> None:
    quote = "  “It took 13 boats and broke the new pier”"
    match = match_quote(quote, SPEECH)
    for difference in match.differences:
        assert quote[difference.quoted.start : difference.quoted.end] == difference.quoted.text
        assert SPEECH[difference.original.start : difference.original.end] == difference.original.text
    assert differing(match) == [("13", "12"), ("new", "old")]
    assert SPEECH[match.start : match.end].startswith("It took 12 boats")


def test_words_at_the_ends_differ() -> None:
    match = match_quote("They offered $4.5 billion", "The insurers offered $4.5 million. They left.")
    assert differing(match) == [("They", "insurers"), ("billion", "million")]


def test_a_number_inside_another_is_passed_over() -> None:
    match = match_quote("2 boats", "He saw 12 boats, then 2 boats.")
    assert (match.state, match.start) == (QuoteState.VERBATIM, 22)


def test_brackets_alone() -> None:
    assert state("[the old pier]") is QuoteState.NORMALIZED
    assert state("[the new tower]") is QuoteState.MISSING


def test_a_run_that_does_not_stand_within_reach() -> None:
    assert state("we will rebuild it … We did not expect") is QuoteState.ALTERED
    assert state("the old [mayor] sent two letters") is QuoteState.ALTERED


def test_a_long_quotation_is_compared_to_its_end() -> None:
    tokens = ["".join(letters) for letters in product("abcdefghijkl", repeat=3)]
    quoted = [*tokens[:700], "other", *tokens[701:1500]]
    assert differing(match_quote(" ".join(quoted), " ".join(tokens))) == [("other", tokens[700])]


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        pytest.param("112 people", "12 people", False, id="digits before"),
        pytest.param("12,000", "12", False, id="thousands"),
        pytest.param("4.5", "5", False, id="decimals"),
        pytest.param("at -5", "5", False, id="sign"),
        pytest.param("restart", "start", False, id="letters before"),
        pytest.param("In 12, he", "12", True, id="comma"),
        pytest.param("co-start", "start", True, id="hyphen"),
        pytest.param("12", "12", True, id="all of it"),
    ],
)
def test_whole_words(text: str, part: str, *, whole: bool) -> None:
    start = text.index(part) if whole else text.rindex(part) if text.endswith(part) else text.index(part)
    assert whole_words(text, start, start + len(part)) is whole


def test_an_index_answers_as_often_as_asked() -> None:
    index = QuoteIndex(SPEECH)
    quotes = ["We did not expect the storm", "Nobody was ever hurt", "nothing of the kind"]
    assert [index.match(q) for q in quotes] == [match_quote(q, SPEECH) for q in quotes]


@given(PROSE, st.data())
def test_a_cut_of_a_text_is_verbatim(tokens: list[str], data: st.DataObject) -> None:
    first, last = _cut(tokens, data)
    text = " ".join(tokens)
    match = match_quote(" ".join(tokens[first:last]), text)
    assert match.state is QuoteState.VERBATIM
    assert text[match.start : match.end] == " ".join(tokens[first:last])


@given(PROSE, st.sampled_from(["\n", "\u00a0", " \u200b", "  "]), st.data())
def test_other_white_space_is_harmless(tokens: list[str], space: str, data: st.DataObject) -> None:
    first, last = _cut(tokens, data)
    match = match_quote(space.join(tokens[first:last]), " ".join(tokens))
    assert match.state is QuoteState.NORMALIZED
    assert match.differences == ()


@given(PROSE, st.data())
def test_one_changed_word_never_passes(tokens: list[str], data: st.DataObject) -> None:
    first, last = _cut(tokens, data)
    changed = data.draw(st.integers(first, last - 1))
    quoted = [*tokens[first:changed], "zzz", *tokens[changed + 1 : last]]
    match = match_quote(" ".join(quoted), " ".join(tokens))
    assert match.state in {QuoteState.ALTERED, QuoteState.MISSING}
    assert match.state is QuoteState.MISSING or "zzz" in {d.quoted.text for d in match.differences}


@given(PROSE, st.data())
def test_one_dropped_word_never_passes(tokens: list[str], data: st.DataObject) -> None:
    first, last = _cut(tokens, data)
    assume(last - first >= 3)
    dropped = data.draw(st.integers(first + 1, last - 2))
    match = match_quote(" ".join([*tokens[first:dropped], *tokens[dropped + 1 : last]]), " ".join(tokens))
    assert match.state is not QuoteState.VERBATIM
    assert match.state is not QuoteState.NORMALIZED


@given(st.text(max_size=40), st.text(max_size=80))
def test_any_text_gives_an_answer(quote: str, text: str) -> None:
    match = match_quote(quote, text)
    assert 0 <= match.start <= match.end <= len(text)
    assert (match.state is QuoteState.ALTERED) == bool(match.differences)


def _cut(tokens: list[str], data: st.DataObject) -> tuple[int, int]:
    first = data.draw(st.integers(0, len(tokens) - 2))
    return first, data.draw(st.integers(first + 2, len(tokens)))
