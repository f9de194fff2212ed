"""Offices: which one, of what rank, held or still to be taken up."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_SPEAKS = "Veltro's chairman, Ida Borel, said the merger would close within weeks."

CASES = (
    Case("holds it", SUPPORTS, "Ida Borel is the chairman of Veltro.", _SPEAKS, "the source calls her so"),
    Case(
        "will hold it",
        PARTLY,
        "Ida Borel will be the new chairman of the merged firm.",
        "Veltro's chairman, Ida Borel, said the merged firm would close its plants.",
        "she holds another chair today",
    ),
    Case(
        "lower rank",
        NO_SUPPORT,
        "Ida Borel will be the chairman of the merged firm.",
        "Ida Borel will be vice-chairman of the merged firm.",
        "a vice-chairman is no chairman",
    ),
    Case(
        "same rank",
        SUPPORTS,
        "Ida Borel will be vice-chairman of the merged firm.",
        "Ida Borel will be vice-chairman of the merged firm and Ivo Tann its treasurer.",
        "the same office to come",
    ),
    Case(
        "named to it",
        SUPPORTS,
        "Ida Borel will be the chairman of the merged firm.",
        "Ida Borel was named chairman of the merged firm on Friday.",
        "who is named to it will hold it",
    ),
    Case(
        "former",
        NO_SUPPORT,
        "Ivo Tann is the governor of Ostrel.",
        "Ivo Tann, a former governor of Ostrel, opened the fair.",
        "he no longer is",
    ),
    Case(
        "another is to hold it",
        CONTRADICTS,
        "Ida Borel will become the chief executive of the merged firm.",
        "Ida Borel stays on as chairman. Ivo Tann will become vice-chairman and chief executive of the merged firm.",
        "Ivo Tann will",
    ),
    Case(
        "one of two offices",
        SUPPORTS,
        "Ivo Tann will become the chief executive of the merged firm.",
        "Ida Borel stays on as chairman. Ivo Tann will become vice-chairman and chief executive of the merged firm.",
        "he takes both",
    ),
    Case(
        "beside the other",
        NO_SUPPORT,
        "Ida Borel will be the chairman of the merged firm.",
        "Ivo Tann will be the chairman of the merged firm, and Ida Borel its treasurer.",
        "Ivo Tann will",
    ),
)
