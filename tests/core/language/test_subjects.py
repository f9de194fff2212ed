"""A claim that begins with its verb has the subject its sentence names before it, and no other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.core.anchors import anchor
from claimcheck.core.language.subjects import subjects
from claimcheck.core.model.kinds import ClaimKind
from claimcheck.core.model.ledger import Claim
from tests.records import NOW


def claims_of(prose: str) -> tuple[str, list[Claim]]:
    """The article and its claims: *prose* with each claim's words between bars."""
    text, claims = "", []
    for number, part in enumerate(prose.split("|")):
        if number % 2:
            held = anchor(text + part, len(text), len(text) + len(part))
            claims.append(Claim(f"c{number:010x}", held, (ClaimKind.EVENT,), (), NOW))
        text += part
    after = [anchor(text, claim.anchor.start, claim.anchor.end) for claim in claims]
    return text, [replace(claim, anchor=held) for claim, held in zip(claims, after, strict=True)]


def last_subject(prose: str) -> str:
    _, claims = claims_of(prose)
    return subjects(claims).get(claims[-1].id, "")


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param(
            "|Ada Holm led Velmar Mills|. |Will Brandt left in May|.", id="a name that looks like a verb"
        ),
        pytest.param(
            "|Ada Holm led Velmar Mills|, while |Jon Berg led Ostby|", id="has a subject of its own"
        ),
        pytest.param("|Ada Holm led Velmar Mills|. |Has cut 40 posts|.", id="another sentence"),
        pytest.param("|Ada Holm led Velmar Mills|\n\n|has cut 40 posts|", id="another paragraph"),
        pytest.param(
            "|The mayor said the mill lost 40 posts| and |will close in May|", id="said of somebody else"
        ),
        pytest.param(
            "|The officers hid as rebels took the town| and |were gone by May|", id="two subjects before"
        ),
        pytest.param("|This year, the mill cut 40 posts| and |will close in May|", id="a time in front"),
        pytest.param("|In Ostby the mill cut 40 posts| and |will close in May|", id="a place in front"),
        pytest.param(
            "|However, nobody left Velmar Mills| and |will not leave Ostby|", id="a joining word in front"
        ),
        pytest.param(
            "|14 weavers left Velmar Mills| and |were hired in Ostby|", id="a count, asked for once"
        ),
        pytest.param("|Founded in 1901, the mill cut 40 posts| and |will close|", id="a participle in front"),
        pytest.param(
            "|Ada Holm led Velmar Mills|, |including the dye works|", id="no verb to ask a subject of"
        ),
    ],
)
def test_no_subject_is_taken(prose: str) -> None:
    """Where it is not plain whom the words are about, nothing is put before them."""
    assert not last_subject(prose)


@pytest.mark.parametrize(
    ("prose", "subject"),
    [
        pytest.param(
            "|Ada Holm led Velmar Mills| and |will lead Ostby from May|", "Ada Holm", id="second verb"
        ),
        pytest.param(
            "|Ada Holm, head of Velmar Mills|, |will lead Ostby|", "Ada Holm", id="behind an apposition"
        ),
        pytest.param(
            "|But the mill cut 40 posts| and |also will close|", "the mill", id="joined, and an adverb"
        ),
        pytest.param(
            "|The mill, which is called Velmar| and |be based in Ostby|", "The mill", id="a bare verb"
        ),
        pytest.param(
            "|The mill cut 40 posts|, |closed its dye works| and |will leave Ostby|",
            "The mill",
            id="third verb",
        ),
        pytest.param(
            "|The mill made wool|, |including cloth for Ostby|, and |will make silk|",
            "The mill",
            id="past a list",
        ),
        pytest.param(
            "|U.S. weavers left Velmar| and |were hired in Ostby|", "U.S. weavers", id="abbreviation"
        ),
        pytest.param(
            "|The United States envoy saw Velmar| and |left Ostby|",
            "The United States envoy",
            id="verb in a name",
        ),
    ],
)
def test_subject_is_taken(prose: str, subject: str) -> None:
    """The words before the verb of the statement that begins the sentence."""
    assert last_subject(prose) == subject


def test_claims_may_come_in_any_order() -> None:
    """Their places tell, not the order they are given in."""
    _, claims = claims_of("|Ada Holm led Velmar Mills| and |will lead Ostby from May|")
    assert subjects(reversed(claims)) == subjects(claims) != {}


@given(st.lists(st.text(alphabet="Aab ,.|\n", min_size=1, max_size=12).filter(str.strip), max_size=6))
def test_any_words_have_an_answer(parts: list[str]) -> None:
    """What is taken stood in the article, in front of the claim."""
    bare = [part.replace("|", " ").strip() or "a" for part in parts]
    text, claims = claims_of(" ".join(f"|{part}|" for part in bare))
    for claim in claims:
        assert subjects(claims).get(claim.id, "") in text[: claim.anchor.start]
