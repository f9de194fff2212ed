"""What was only asked for, able to be, said to be or nearly done."""

from claimcheck.core.redteam.case import PARTLY, SUPPORTS, Case

_PLAN = "The council approved the plan."
_SOLD = "Norda sold the yard."

_ROWS = (
    ("done", SUPPORTS, _PLAN, "The council approved the plan on Monday."),
    ("done at last", SUPPORTS, _PLAN, "The council finally approved the plan."),
    ("managed", SUPPORTS, _PLAN, "The council managed to approve the plan."),
    ("was able", SUPPORTS, _PLAN, "The council was able to approve the plan by one vote."),
    ("was wrong to", SUPPORTS, _PLAN, "The council was wrong to approve the plan, Holm said."),
    (
        "a plan that is planned",
        SUPPORTS,
        "The council plans to approve it.",
        "The council plans to approve it.",
    ),
    (
        "said on both sides",
        SUPPORTS,
        "Norda is said to have sold it.",
        "Norda is said to have sold it in May.",
    ),
    ("could", PARTLY, _PLAN, "The council could approve the plan."),
    ("may", PARTLY, _PLAN, "The council may approve the plan."),
    ("was expected", PARTLY, _PLAN, "The council was expected to approve the plan."),
    ("was likely", PARTLY, _PLAN, "The council was likely to approve the plan."),
    ("planned", PARTLY, _PLAN, "The council planned to approve the plan."),
    ("was urged", PARTLY, _PLAN, "The council was urged to approve the plan."),
    ("was about to", PARTLY, _PLAN, "The council was about to approve the plan."),
    ("has to", PARTLY, _PLAN, "The council has to approve the plan."),
    ("should have", PARTLY, _PLAN, "The council should have approved the plan."),
    ("was close to", PARTLY, _PLAN, "The council was close to approving the plan."),
    ("was against", PARTLY, _PLAN, "The council was against approving the plan."),
    ("of a name like a doubt", PARTLY, "Theresa May left London.", "Theresa May could leave London."),
    ("of a name like a wish", PARTLY, "Bob Hope sold the yard.", "Bob Hope may sell the yard."),
    ("is said to", PARTLY, _SOLD, "Norda is said to have sold the yard."),
    ("was reported to", PARTLY, _SOLD, "Norda was reported to have sold the yard."),
    (
        "would have",
        PARTLY,
        "Norda bought Tessel in 2019.",
        "Norda would have bought Tessel in 2019 had the court allowed it.",
    ),
    (
        "asked for a sum",
        PARTLY,
        "The council approved 4.8 million euros for the pier.",
        "The council was asked to approve 4.8 million euros for the pier.",
    ),
)

CASES = tuple(
    Case(name, expected, claim, source, "what is asked for, possible or only said is not done")
    for name, expected, claim, source in _ROWS
)
