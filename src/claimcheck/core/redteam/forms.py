"""A value in another form than the source's: shares as counts, runs as ordinals, names as their nouns."""

from claimcheck.core.redteam.case import NO_SUPPORT, SUPPORTS, Case

_WELLS = "Tests found the bacteria in two of eleven wells in Lund on Monday."
_RUN = (
    "Lund beat Varby 3-2 on Saturday and stay top.\n\nIt was Lund's seventh win in a row, their longest run.\n\n"
    "Varby, who had won there in each of the last four years, drop to fifth."
)
_INCOME = "Tessel's income fell to $182 million, or 61 cents a share, from $205 million, or 68 cents, a year earlier."
_HOSPICE = (
    "A cook who stole from St Anne's Hospice in Lund was jailed on Thursday.\n\nThe hospice, which has 84 staff, said "
    "it had been forced to close one of its three day centres.\n\nA hearing is due in June."
)

CASES = (
    Case(
        "out of", SUPPORTS, "The bacteria were found in two out of 11 wells in Lund.", _WELLS, "two of eleven"
    ),
    Case(
        "more out of", NO_SUPPORT, "The bacteria were found in three out of 11 wells in Lund.", _WELLS, "two"
    ),
    Case(
        "of more", NO_SUPPORT, "The bacteria were found in two out of 12 wells in Lund.", _WELLS, "of eleven"
    ),
    Case("in a row", SUPPORTS, "Lund have won seven matches in a row.", _RUN, "their seventh"),
    Case("more in a row", NO_SUPPORT, "Lund have won eight matches in a row.", _RUN, "their seventh"),
    Case("others in a row", NO_SUPPORT, "Varby have won seven matches in a row.", _RUN, "Lund have"),
    Case("lost in a row", NO_SUPPORT, "Lund have lost seven matches in a row.", _RUN, "they won them"),
    Case(
        "a year before",
        SUPPORTS,
        "Tessel's income dropped to $182 million from $205 million a year before.",
        _INCOME,
        "a year earlier",
    ),
    Case(
        "turned",
        NO_SUPPORT,
        "Tessel's income rose to $205 million from $182 million a year before.",
        _INCOME,
        "it fell",
    ),
    Case(
        "by its name",
        SUPPORTS,
        "St Anne's Hospice had to close one of its day centres.",
        _HOSPICE,
        "the hospice",
    ),
    Case(
        "all of them",
        NO_SUPPORT,
        "St Anne's Hospice closed all of its day centres.",
        _HOSPICE,
        "one of three",
    ),
)
