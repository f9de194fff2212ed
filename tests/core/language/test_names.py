"""Names: capitals that name nothing first, then what must be found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.language.names import find_names


def names(prose: str) -> list[str]:
    return [value.raw for value in find_names(prose)]


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("", id="nothing"),
        pytest.param("The bridge was closed.", id="article opens"),
        pytest.param("Supplies ran out. Witnesses spoke of panic.", id="plural nouns open"),
        pytest.param("Luring them in, they robbed them.", id="participle opens"),
        pytest.param("He said: “Nobody came.” Nobody did.", id="quotation opens"),
        pytest.param("I think I’m late, and I've no excuse.", id="the pronoun I"),
        pytest.param("On Monday in March it rained.", id="weekday and month"),
        pytest.param("Write to press@Acme.example or www.Acme.example/News", id="address"),
        pytest.param("It began at 5 PM GMT on TV.", id="clock and zone"),
        pytest.param("International aid arrived. Education matters.", id="half names open"),
    ],
)
def test_capitals_that_name_nothing(prose: str) -> None:
    """A capital letter alone is no name."""
    assert names(prose) == []


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        pytest.param("We met Mara Venn there.", ["Mara Venn"], id="two words"),
        pytest.param("Venn spoke. We heard Venn.", ["Venn", "Venn"], id="opens, and stands elsewhere"),
        pytest.param("The mayor thanked Dr. Ann Poe’s team.", ["Ann Poe"], id="title and possessive"),
        pytest.param("Then J. K. Marsh and A.B. Stone left.", ["J. K. Marsh", "A.B. Stone"], id="initials"),
        pytest.param("It was Ludwig van der Meer.", ["Ludwig van der Meer"], id="particles"),
        pytest.param("The Ministry of the Interior denied it.", ["Ministry of the Interior"], id="of the"),
        pytest.param("a judge praised Kim Lee of Acme", ["Kim Lee", "Acme"], id="of a person"),
        pytest.param("sold to Marl, Finch & Co. last year", ["Marl, Finch & Co."], id="company"),
        pytest.param("on Channel 4 and ITV1", ["Channel 4", "ITV1"], id="numbered"),
        pytest.param("the U.S. and the UN agreed", ["U.S.", "UN"], id="acronyms"),
        pytest.param("when Acme CEO Kim Lee resigned", ["Acme", "Kim Lee"], id="role between"),
        pytest.param("On Tuesday Kim Lee spoke.", ["Kim Lee"], id="weekday before a name"),
        pytest.param("a pro-Venn rally by al-Haddad", ["Venn", "al-Haddad"], id="prefix and article"),
        pytest.param("from Wal-Brook, Home Barn and Target", ["Wal-Brook", "Home Barn", "Target"], id="list"),
        pytest.param("Ørsted met Łukasz Żak in Århus.", ["Ørsted", "Łukasz Żak", "Århus"], id="accents"),
        pytest.param("they were seen in United\nNations cars", ["United\nNations"], id="broken line"),
    ],
)
def test_names(prose: str, expected: list[str]) -> None:
    """Names come whole, without title and possessive."""
    assert expected == names(prose)


def test_title_is_kept_in_the_note() -> None:
    """A title before a name is not part of it, and not lost."""
    assert [(v.raw, v.note) for v in find_names("Then President Ann Poe left.")] == [("Ann Poe", "President")]


@given(st.text(alphabet="AbCd eé.’'-&,\n of the U.S. 4", max_size=120))
def test_spans_are_exact_sorted_and_apart(prose: str) -> None:
    """Every name is its slice of the prose, and names never overlap."""
    end = 0
    for value in find_names(prose):
        assert end <= value.start < value.end
        assert value.raw == prose[value.start : value.end]
        end = value.end


_FIRST = (
    "The A It's Rescuers Veltro Tessel's Channel Half Dr Mayor Sunday January Reading Education I 1987 the"
)
_LATER = "4 of the brought lund's 1987 & van — , . mayor half"


@given(st.sampled_from(_FIRST.split()), st.lists(st.sampled_from(_LATER.split()), max_size=6))
def test_a_text_with_one_capital_is_read_as_any_other(first: str, later: list[str]) -> None:
    """Its first word is known for an opening by a look at it alone; a name behind it leads the long way round."""
    prose = " ".join([first, *later])
    assert names(prose) == names(f"{prose} (Ada Koll)")[:-1]
