"""Ages that only the sentence tells, and multiples: how old somebody is, and how many times as much something is."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, SUPPORTS, Case

_QUILL = "Marta Quill, who is 34, runs the ferry office. Her father died at 78."
_TRAFFIC = "Traffic on the Karsund crossing has doubled since the bridge closed."

CASES = (
    Case("who is", SUPPORTS, "Marta Quill is 34.", _QUILL, "her age, in the same figure"),
    Case("between commas", SUPPORTS, "Marta Quill, 34, runs the ferry office.", _QUILL, "who is 34"),
    Case("digits swapped", CONTRADICTS, "Marta Quill, 43, runs the ferry office.", _QUILL, "34, not 43"),
    Case("died at the age of", SUPPORTS, "Her father died at the age of 78.", _QUILL, "died at 78"),
    Case("died at another age", CONTRADICTS, "Her father died at 87.", _QUILL, "78, not 87"),
    Case(
        "the father's age", NO_SUPPORT, "Marta Quill, 78, runs the ferry office.", _QUILL, "78 was her father"
    ),
    Case(
        "doubled",
        SUPPORTS,
        "Traffic on the Karsund crossing has doubled since the bridge closed.",
        _TRAFFIC,
        "it doubled",
    ),
    Case(
        "tripled",
        CONTRADICTS,
        "Traffic on the Karsund crossing has tripled since the bridge closed.",
        _TRAFFIC,
        "doubled, not tripled",
    ),
    Case(
        "halved",
        NO_SUPPORT,
        "Traffic on the Karsund crossing has halved since the bridge closed.",
        _TRAFFIC,
        "doubled, not halved",
    ),
)
