"""What a page prints only to deny it, or without vouching for it."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_CLAIM = "The ferry carried 42 people."

# Name, verdicts, source; the claim is the same throughout.
_DENIED = (
    ("false", CONTRADICTS, f"False: {_CLAIM}"),
    ("debunked", CONTRADICTS, f"DEBUNKED: {_CLAIM}"),
    ("a rumour", PARTLY, f"Rumour: {_CLAIM}"),
    ("a myth", NO_SUPPORT, f"Myth: {_CLAIM} Fact: The ferry sank."),
    ("claim and verdict", CONTRADICTS, f"Claim: {_CLAIM}\nVerdict: False"),
    ("a rating", CONTRADICTS, f"Claim\n\n{_CLAIM}\n\nRating\n\nPants on Fire"),
    ("mostly false", PARTLY, f"{_CLAIM}\n\nOur rating: Mostly false"),
    ("the following", CONTRADICTS, f"The following rumour is false: {_CLAIM}"),
    ("wrongly reported", CONTRADICTS, "It was wrongly reported that the ferry carried 42 people."),
    ("reports were wrong", CONTRADICTS, "Reports that the ferry carried 42 people were wrong."),
    ("turned out", CONTRADICTS, "The ferry carried 42 people, which turned out to be wrong."),
    ("falsely claimed", CONTRADICTS, "The ferry carried 42 people, it was falsely claimed."),
    ("contrary to", CONTRADICTS, "Contrary to reports that the ferry carried 42 people, it was empty."),
    ("that is not true", CONTRADICTS, f"{_CLAIM} That is not true."),
    ("the claim is false", CONTRADICTS, f"{_CLAIM} The claim is false."),
    ("shown to be wrong", CONTRADICTS, f"{_CLAIM} This was later shown to be wrong."),
    ("not so", CONTRADICTS, f"{_CLAIM} That turned out not to be so."),
    ("retracted", PARTLY, f"This article has been retracted. {_CLAIM}"),
    ("true", SUPPORTS, f"True: {_CLAIM}"),
    ("another is not true", SUPPORTS, f"{_CLAIM} It is not true that it sank."),
    ("a comment", SUPPORTS, f"{_CLAIM} That was more than it may."),
    ("another claim", SUPPORTS, f"The claim that it sank is false. {_CLAIM}"),
    ("a false alarm", SUPPORTS, "False alarm: the ferry carried 42 people."),
    ("of others", SUPPORTS, f"“{_CLAIM[:-1]},” he said. That is not true of others."),
    ("another paper", SUPPORTS, f"A paper by Koll was retracted in 2001. {_CLAIM}"),
    ("put right", SUPPORTS, "Contrary to reports that it sank, the ferry carried 42 people."),
    ("a claim before", SUPPORTS, f"Claim: The ferry sank. Verdict: False.\n\n{_CLAIM}"),
)

_SAID = (
    Case(
        "it was said",
        SUPPORTS,
        "Holm said the ferry carried 42 people.",
        "Holm said the ferry carried 42 people. That is not true.",
        "that Holm said so is true",
    ),
    Case(
        "the denial itself",
        SUPPORTS,
        "It is false that the ferry carried 42 people.",
        "It is false that the ferry carried 42 people.",
        "the claim denies it, too",
    ),
)
_REVISED = (
    ("revised from", CONTRADICTS, "The fire in Varby killed 42 people."),
    ("revised to", SUPPORTS, "The fire in Varby killed 24 people."),
    ("how it was revised", SUPPORTS, "The death toll of the Varby fire was revised from 42 to 24."),
)
CASES = (
    *(Case(name, to, _CLAIM, source, "what a page denies, it does not say") for name, to, source in _DENIED),
    *_SAID,
    *(
        Case(name, to, claim, "The death toll of the Varby fire was revised from 42 to 24.", "it is 24 now")
        for name, to, claim in _REVISED
    ),
)
