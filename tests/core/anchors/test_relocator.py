from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.anchors import Relocator, anchor, reanchor
from claimcheck.core.model.anchor import Anchor, AnchorState, Located

SENTENCES = (
    "The council met on Monday to settle its budget.",
    "It approved spending of 63 million euros for next year.",
    "Maria Lopez, the mayor, called it a careful plan.",
    "Two members voted against the proposal.",
    "The library will close for 12 weeks in spring.",
    "Nobody from the opposition was asked to comment.",
    "A bridge over the river was closed after a storm.",
    "Engineers found 17 cracks in its northern pillar.",
    "Repairs may cost 4.5 million euros.",
    "The last flood came in 1997.",
)
TEXT = f"{' '.join(SENTENCES[:5])}\n\n{' '.join(SENTENCES[5:])}"
KEPT = {AnchorState.EXACT, AnchorState.MOVED}

# Words that differ from each other and from every inserted one, with a number here and there.
SCRAPS = st.text(alphabet="ab1., \n-é\u0301", max_size=40)
STORIES = st.lists(
    st.text(alphabet="abcdefghij", min_size=3, max_size=8), min_size=12, max_size=60, unique=True
).map(lambda tokens: [t if i % 5 else f"{t} {100 + 7 * i}" for i, t in enumerate(tokens)])


def on(words: str, text: str = TEXT) -> Anchor:
    start = text.index(words)
    return anchor(text, start, start + len(words))


def found(words: str, text: str) -> tuple[AnchorState, str]:
    """How an anchor on *words* of the story stands in *text*, and the words there."""
    located = reanchor(on(words), text)
    return located.state, text[located.start : located.end]


@pytest.mark.parametrize(
    ("words", "new"),
    [
        pytest.param(SENTENCES[1], TEXT.replace("63", "68"), id="a digit"),
        pytest.param("for 12 weeks", TEXT.replace("12", "112"), id="a digit before"),
        pytest.param("close for 12", TEXT.replace("12", "12,000"), id="thousands after"),
        pytest.param("may cost 4", TEXT.replace("4.5", "4.6"), id="a number cut in two, changed after"),
        pytest.param(SENTENCES[8], TEXT.replace("4.5", "45"), id="a decimal point"),
        pytest.param(SENTENCES[3], TEXT.replace("Two", "Three"), id="a number word"),
        pytest.param(SENTENCES[3], TEXT.replace("voted", "did not vote"), id="a negation"),
        pytest.param(SENTENCES[2], TEXT.replace("Maria", "Marta"), id="a name"),
        pytest.param(SENTENCES[2], TEXT.replace("Lopez", "López"), id="an accent"),
        pytest.param(SENTENCES[4], TEXT.replace("weeks in", "weeks, in"), id="a comma"),
        pytest.param(SENTENCES[3], TEXT.replace("Two", "two"), id="a capital"),
        pytest.param(SENTENCES[3], TEXT.replace("the proposal", "theproposal"), id="a space closed"),
        pytest.param(SENTENCES[3], TEXT.replace("the proposal", "the     proposal"), id="a hole torn"),
        pytest.param("the mayor", TEXT.replace("mayor", "mayor-elect"), id="a word that grew"),
        pytest.param(SENTENCES[3], TEXT.replace(f" {SENTENCES[3]}", ""), id="deleted"),
        pytest.param(SENTENCES[3], TEXT.replace(SENTENCES[3], "Work begins in June."), id="replaced"),
        pytest.param(SENTENCES[3], "Something else entirely.", id="another text"),
        pytest.param(SENTENCES[3], "", id="no text"),
        pytest.param(
            "12 weeks", f"{TEXT.replace('12', '14')} It took 12 weeks.", id="changed, and written elsewhere"
        ),
        pytest.param(
            "17 cracks", f"{TEXT.replace(SENTENCES[7], '')} He saw 17 cracks.", id="two words elsewhere"
        ),
    ],
)
def test_changed_words_are_never_kept(words: str, new: str) -> None:
    assert reanchor(on(words), new).state not in KEPT


@pytest.mark.parametrize(
    ("words", "new"),
    [
        pytest.param(SENTENCES[1], TEXT, id="nothing changed"),
        pytest.param(SENTENCES[1], f"A new beginning. {TEXT}", id="text before"),
        pytest.param(SENTENCES[1], f"{TEXT} A new end.", id="text after"),
        pytest.param(SENTENCES[9], f"{TEXT} A new end.", id="text after the last words"),
        pytest.param(SENTENCES[0], f"A new beginning. {TEXT}", id="text before the first words"),
        pytest.param(
            SENTENCES[3], TEXT.replace(SENTENCES[3], f"Slowly: {SENTENCES[3]}"), id="a word right before"
        ),
        pytest.param(
            SENTENCES[3], TEXT.replace(SENTENCES[2], "The mayor was away."), id="its neighbour rewritten"
        ),
        pytest.param(SENTENCES[4], TEXT.replace(" ", "\n"), id="wrapped"),
        pytest.param(SENTENCES[4], TEXT.replace(" ", "\r\n  "), id="wrapped and indented"),
        pytest.param(SENTENCES[4], TEXT.replace(" ", "\u00a0"), id="no-break spaces"),
        pytest.param(SENTENCES[4], TEXT.replace(" ", "  "), id="double spaces"),
        pytest.param(SENTENCES[4], TEXT.replace("library", "libra\u00adry"), id="soft hyphen"),
        pytest.param(SENTENCES[3], f"{TEXT} {SENTENCES[3]}", id="said again elsewhere"),
    ],
)
def test_words_that_stand_where_they_stood(words: str, new: str) -> None:
    state, there = found(words, new)
    assert state is AnchorState.EXACT
    assert " ".join(there.replace("\u00ad", "").split()) == words


def test_unicode_form_is_no_edit() -> None:
    composed = "He met José Peña in a café on Monday."
    decomposed = "In May. " + composed.replace("é", "e\u0301").replace("ñ", "n\u0303")
    located = reanchor(on("José Peña in a café", composed), decomposed)
    assert located.state is AnchorState.EXACT
    assert decomposed[located.start : located.end].startswith("Jose\u0301")


@pytest.mark.parametrize(
    ("words", "new"),
    [
        pytest.param(
            SENTENCES[3], f"{TEXT.replace(SENTENCES[3], '')} {SENTENCES[3]}", id="a sentence to the end"
        ),
        pytest.param(
            SENTENCES[7], f"{SENTENCES[7]} {TEXT.replace(SENTENCES[7], '')}", id="a sentence to the front"
        ),
        pytest.param(SENTENCES[3], " ".join(reversed(SENTENCES)), id="every sentence"),
    ],
)
def test_words_that_moved(words: str, new: str) -> None:
    assert found(words, new) == (AnchorState.MOVED, words)


def test_a_paragraph_that_moved_keeps_its_words() -> None:
    first, second = TEXT.split("\n\n")
    for words in SENTENCES:
        state, there = found(words, f"{second}\n\n{first}")
        assert state in KEPT
        assert there == words


@pytest.mark.parametrize(
    ("words", "new", "there"),
    [
        pytest.param(SENTENCES[1], TEXT.replace("63", "68"), SENTENCES[1].replace("63", "68"), id="a digit"),
        pytest.param("12 weeks", TEXT.replace("12", "14"), "14 weeks", id="half of a short one"),
        pytest.param(
            "Two members voted", TEXT.replace("Two members", "A few"), "A few voted", id="its beginning"
        ),
        pytest.param(
            SENTENCES[7],
            f"{TEXT.replace(SENTENCES[7], '')} Engineers have found 19 cracks in its pillar.",
            "Engineers have found 19 cracks in its pillar",
            id="moved and changed",
        ),
        pytest.param(
            "12 weeks",
            f"{TEXT.replace('12', '14')} It took 12 weeks.",
            "14 weeks",
            id="not the words elsewhere",
        ),
    ],
)
def test_edited_words_are_followed(words: str, new: str, there: str) -> None:
    assert found(words, new) == (AnchorState.EDITED, there)


@pytest.mark.parametrize(
    "new",
    [
        pytest.param(TEXT.replace(f" {SENTENCES[3]}", ""), id="deleted"),
        pytest.param(TEXT.replace(SENTENCES[3], "Work on the harbour begins in June."), id="replaced"),
        pytest.param("Something else entirely.", id="another text"),
        pytest.param("", id="no text"),
    ],
)
def test_lost(new: str) -> None:
    assert reanchor(on(SENTENCES[3]), new) == Located(AnchorState.LOST)


def test_the_same_words_in_several_places() -> None:
    text = "Prices rose 5 percent. Wages rose 5 percent. Rents rose 5 percent."
    wages = anchor(text, 29, 43)
    assert wages.exact == "rose 5 percent"
    assert reanchor(wages, f"In May it came. {text}").state is AnchorState.EXACT
    scattered = "It rose 5 percent here, and rose 5 percent there."
    assert reanchor(wages, scattered).state is AnchorState.AMBIGUOUS


def test_white_space_alone_is_not_found_elsewhere() -> None:
    text = "one  two"
    assert reanchor(anchor(text, 3, 5), text).state is AnchorState.EXACT
    assert reanchor(anchor(text, 3, 5), "other words").state is AnchorState.LOST


def test_many_anchors_of_one_text_find_what_each_alone_finds() -> None:
    """Beyond some number of searches the text is indexed; the answers stay the same."""
    new = f"In short: {TEXT.replace('Monday', 'Tuesday').replace('4.5', '4.6')}"
    anchors = [on(words) for words in SENTENCES] * 8
    relocator = Relocator(new)
    assert [relocator.locate(a) for a in anchors] == [reanchor(a, new) for a in anchors]


def test_a_text_too_long_to_look_through_again_and_again() -> None:
    long = " ".join(f"Line {i} says {i * 7919 % 10007}." for i in range(20_000))
    assert reanchor(on("Line 15000 says", long), f"In short. {long}").state is AnchorState.EXACT


@given(st.text(min_size=1, max_size=60), st.data())
def test_any_span_is_exact_in_its_own_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert reanchor(anchor(text, start, end), text) == Located(AnchorState.EXACT, start, end)


def test_an_accent_without_its_letter_is_found_on_no_other() -> None:
    assert reanchor(anchor("a11\u0301", 3, 4), "\u00e1\u0301").state is AnchorState.LOST


@given(SCRAPS, SCRAPS, st.data())
def test_kept_words_are_the_words(scrap: str, new: str, data: st.DataObject) -> None:
    """Whatever was done to the text, *exact* and *moved* mean the same letters."""
    text = f"a{scrap}"
    start = data.draw(st.integers(0, len(text) - 1))
    held = anchor(text, start, data.draw(st.integers(start + 1, len(text))))
    located = reanchor(held, new)
    assert 0 <= located.start <= located.end <= len(new)
    if located.state in KEPT and located != Located(AnchorState.EXACT, held.start, held.end):
        there = new[located.start : located.end]
        assert normalize("NFC", "".join(there.split())) == normalize("NFC", "".join(held.exact.split()))


@given(STORIES, st.data())
def test_inserting_elsewhere_keeps_words_exact(story: list[str], data: st.DataObject) -> None:
    first, last = _part(story, data)
    place = data.draw(st.integers(0, first) | st.integers(last, len(story)))
    held = on(" ".join(story[first:last]), " ".join(story))
    new = " ".join([*story[:place], "zzz yyy 999 xxx", *story[place:]])
    located = reanchor(held, new)
    assert (located.state, new[located.start : located.end]) == (AnchorState.EXACT, held.exact)


@given(STORIES, st.data())
def test_a_changed_digit_is_never_kept(story: list[str], data: st.DataObject) -> None:
    first, last = _part(story, data)
    held = on(" ".join(story[first:last]), " ".join(story))
    digits = [i for i, letter in enumerate(held.exact) if letter.isdigit()]
    at = held.start + data.draw(st.sampled_from(digits))
    text = " ".join(story)
    new = f"{text[:at]}{(int(text[at]) + data.draw(st.integers(1, 9))) % 10}{text[at + 1 :]}"
    assert reanchor(held, new).state not in KEPT


@given(STORIES, st.data())
def test_a_deleted_part_is_never_kept(story: list[str], data: st.DataObject) -> None:
    first, last = _part(story, data)
    held = on(" ".join(story[first:last]), " ".join(story))
    assert reanchor(held, " ".join([*story[:first], *story[last:]])).state not in KEPT


def _part(story: list[str], data: st.DataObject) -> tuple[int, int]:
    """Five words or more: one of them has a number."""
    first = data.draw(st.integers(0, len(story) - 5))
    return first, data.draw(st.integers(first + 5, len(story)))
