"""Digits that stand raised: "2017" with a raised 3 is not the number 20173, and 10 with a raised 6 is a million."""

from __future__ import annotations

_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")


def raised(text: str) -> str:
    """*text*, which is raised, with its digits and signs as raised ones; as it is where it holds letters ("5th")."""
    return text if any(ch.isalpha() for ch in text) else text.translate(_RAISED)
