"""What is only planned, feared or alleged."""

from claimcheck.core.redteam.case import PARTLY, SUPPORTS, Case

_PLAN = "Veltro plans to close its plant in Lissen next year."
_ALLEGED = "The guard allegedly sold keys to prisoners."

CASES = (
    Case("plan kept", SUPPORTS, "Veltro plans to close its plant in Lissen.", _PLAN, "a plan"),
    Case("plan as deed", PARTLY, "Veltro closed its plant in Lissen.", _PLAN, "only planned"),
    Case(
        "plan as future",
        SUPPORTS,
        "Veltro will close its plant in Lissen next year.",
        _PLAN,
        "a future is what a plan says",
    ),
    Case(
        "alleged kept",
        SUPPORTS,
        "The guard allegedly sold keys to prisoners.",
        _ALLEGED,
        "alleged on both sides",
    ),
    Case("alleged dropped", PARTLY, "The guard sold keys to prisoners.", _ALLEGED, "only alleged"),
    Case(
        "may dropped",
        PARTLY,
        "The dam has cracked near its base.",
        "The dam may have cracked near its base, engineers fear.",
        "only feared",
    ),
    Case(
        "reportedly dropped",
        PARTLY,
        "The envoy left Tamar by helicopter.",
        "The envoy reportedly left Tamar by helicopter.",
        "only reported",
    ),
    Case(
        "flat on both sides",
        SUPPORTS,
        "The envoy left Tamar by helicopter.",
        "The envoy left Tamar by helicopter at dawn.",
        "no hedge",
    ),
    Case(
        "may in May",
        PARTLY,
        "The library will reopen on 3 May.",
        "The library may reopen on 3 May, the mayor said.",
        "the month admits no doubt",
    ),
)
