"""Where sentences are left whole, and where they are cut."""

from __future__ import annotations

import pytest

from claimcheck.core.extract import extract


def parts(prose: str) -> list[str]:
    return [claim.text for claim in extract(prose).claims]


@pytest.mark.parametrize(
    "prose",
    [
        pytest.param("Dogs, cats and rabbits were sold in 2011", id="list of subjects"),
        pytest.param("Norway, Finland and Latvia have taken in 150 people", id="list of names"),
        pytest.param("In May 2017, Mara Venn travelled to Oslo", id="opening date"),
        pytest.param("Mara Venn, speaking in Oslo, said that 40 villages burnt", id="speaker and statement"),
        pytest.param("According to Acme, 40 villages burnt", id="according to"),
        pytest.param("“We lost 40 men, and they lost 12,” said Mara Venn, head of Acme", id="quotation"),
        pytest.param("The song, which is in aid of a school, rose to No. 1", id="a clause without a fact"),
        pytest.param("She was missing for two years and ten months", id="duration"),
        pytest.param("Between 5 and 10 people died", id="range"),
        pytest.param("He was beaten, robbed and left for dead", id="list of verbs"),
        pytest.param("If the vote fails, 40 villages lose their school", id="condition"),
        pytest.param("They had direct and prolonged contact with birds", id="two adjectives"),
        pytest.param(
            "A guide abducted and presumed killed by rebels was found in 1998", id="two participles"
        ),
        pytest.param("Their first meeting was when she was 15 years old", id="verb and its when"),
        pytest.param("He said the raids in Norway and Finland had killed 12 people", id="two names"),
        pytest.param("He said the 60 dogs she and her son had fed were sold", id="pronoun and name"),
        pytest.param("Profit rose $602, or 43 percent compared with May", id="compared"),
        pytest.param("The toll has risen to 12, hospital officials said Friday", id="speaker behind"),
        pytest.param("Venn told us, there is proof of 40 fires", id="comma behind the speaker"),
        pytest.param("It has three offices: Oslo; Bergen; Narvik", id="list of bare names"),
        pytest.param("She was twice over the drink - drive limit in 2011", id="dash in a word"),
        pytest.param(
            "The fall of 5 percent helped cut research and development costs", id="plural like a verb"
        ),
        pytest.param(
            "It bought one million shares, or 10.4 percent of the total", id="the same in other words"
        ),
        pytest.param("The firm (which Bo Marsh founded, and which grew) moved in 2011", id="bracket"),
    ],
)
def test_left_whole(prose: str) -> None:
    """A statement and what it cannot do without stay together."""
    assert parts(prose + ".") == [prose]


@pytest.mark.parametrize(
    "clauses",
    [
        pytest.param("Shares of Acme rose 22 percent| while |Marl gained 15 percent|.", id="while"),
        pytest.param(
            "The deal is to cost $5bn| and |will make Acme the largest maker in Norway|.", id="predicates"
        ),
        pytest.param("Mara Venn, the chairman of Acme|, |will lead the new firm|.", id="apposition"),
        pytest.param("Mara Venn, current head of Acme| |will lead the new firm|.", id="comma forgotten"),
        pytest.param(
            "The firm, which is to be called Marl|, |will have 300 shops|.", id="relative, subject before"
        ),
        pytest.param("It was signed by Norway|, but |not by Finland, who refused|.", id="but not"),
        pytest.param("It will have $5 billion in revenue| and |nearly 300 shops|.", id="two quantities"),
        pytest.param(
            "The song was made by over 50 artists|, |including Mara Venn, Bo Marsh and Ann Poe|.", id="list"
        ),
        pytest.param(
            "It was made in 1984| |by artists including Mara Venn, Bo Marsh and Ann Poe|.", id="by whom"
        ),
        pytest.param("The town fell in 1944|; |its church burnt in 1945|.", id="semicolon"),
        pytest.param(
            "Venn said 40 men were held| and |at least three had died|.", id="comparator before verb"
        ),
        pytest.param("Acme closed 12 shops in May|, |leaving 300 people without work|.", id="participle"),
        pytest.param(
            "In honour of 20 years of peace|, |50 towns rang their bells|.", id="opening phrase with a fact"
        ),
        pytest.param("Shares rose 5 percent in May|, |Marl was up 3 percent|.", id="comma alone"),
        pytest.param("He was born in Oslo in 1970|, |where he met Bo Marsh|.", id="where"),
    ],
)
def test_cut(clauses: str) -> None:
    """Each fact is a claim of its own; what only joins them belongs to none."""
    pieces = clauses.split("|")
    assert parts("".join(pieces)) == pieces[0::2][: len(pieces) // 2]
