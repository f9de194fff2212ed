from __future__ import annotations

from claimcheck.core.compare.quoting.differences import Gap, of_capitals, of_gaps, of_pieces
from claimcheck.core.compare.quoting.parts import read
from claimcheck.core.compare.quoting.source import Source
from claimcheck.core.text.align import common


def differing(quote: str, text: str) -> list[tuple[str, str]]:
    quotation, source = read(quote), Source(text)
    pieces = common([word.key for word in quotation.words], source.keys(0, source.length))
    return [(d.quoted.text, d.original.text) for d in of_pieces(quotation, pieces, source)]


def test_nothing_differs() -> None:
    assert differing("the red boat", "They saw the red boat sink") == []
    assert differing("the … boat", "the red boat") == []


def test_words_differ() -> None:
    assert differing("the red boat sank", "the blue boat sank") == [("red", "blue")]
    assert differing("the boat sank", "the blue boat sank") == [("", "blue")]
    assert differing("a red boat sank", "a boat sank") == [("red", "")]


def test_ends_differ_only_within_their_sentence() -> None:
    assert differing("My boat sank fast", "So it was. Our boat sank. Later it rose") == [
        ("My", "Our"),
        ("fast", ""),
    ]


def test_a_joint_answers_for_its_own_place_only() -> None:
    assert differing("the … boat sank", "the red boat never sank") == [("", "never")]
    assert differing("the … boat sank", "the not red boat sank") == [("", "not red")]


def test_capitals() -> None:
    source = Source("They told us. Us they told")
    assert of_capitals(read("told us").words, 1, source) == []
    assert of_capitals(read("us they").words, 3, source) == []
    assert [d.quoted.text for d in of_capitals(read("told US").words, 1, source)] == ["US"]


def test_gaps() -> None:
    quotation, source = read("the [mayor] came"), Source("the she came not came")
    joint = quotation.joints[0]
    assert of_gaps([Gap(joint, 1, 2)], source) == []
    assert [d.original.text for d in of_gaps([Gap(joint, 1, 4)], source)] == ["she came not"]
