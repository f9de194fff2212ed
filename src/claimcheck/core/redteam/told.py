"""Claims of words alone: one sentence must say it, not the page's words taken together."""

from claimcheck.core.redteam.case import NO_SUPPORT, PARTLY, SUPPORTS, Case

_PORT = (
    "Selmsey has a small port. The boats of Selmsey are painted white and blue. "
    "Many people of the island gather at the quay when they come in."
)

CASES = (
    Case(
        "gathered words",
        PARTLY,
        "For the people of Selmsey the boat is a lifeline.",
        _PORT,
        "the source speaks of boats and people, and of no lifeline",
    ),
    Case(
        "said in one sentence",
        SUPPORTS,
        "For the people of Selmsey the boat is a lifeline.",
        "Selmsey has a small port. For the people of Selmsey, the weekly boat is a lifeline.",
        "the source says it",
    ),
    Case(
        "other deed",
        NO_SUPPORT,
        "Sacks of grain were thrown from the lorries to the crowd in Ostrel.",
        "Lorries with sacks of grain reached Ostrel. A crowd had waited in the square of Ostrel since dawn.",
        "nobody threw anything there",
    ),
    Case(
        "same deed",
        SUPPORTS,
        "Sacks of grain were thrown from the lorries to the crowd in Ostrel.",
        "Lorries reached Ostrel. Sacks of grain were thrown from the lorries to the waiting crowd in Ostrel.",
        "the source tells the same",
    ),
    Case(
        "too little to know it by",
        PARTLY,
        "They are being praised for it.",
        "The choir of Lund was praised for its tour. The mayor praised the fire brigade.",
        "the claim does not say who, for what",
    ),
    Case(
        "in passing",
        SUPPORTS,
        "The masts of both ferries snapped after the collision.",
        "The masts of both ferries snapped, said the harbour master, and one of them ran aground.",
        "when it happened is aside from what happened",
    ),
)
