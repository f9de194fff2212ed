"""Quotations put in another mouth: behind an office, a long apposition, a pronoun."""

from claimcheck.core.redteam.case import CONTRADICTS, NO_SUPPORT, PARTLY, SUPPORTS, Case

_YARD = (
    "The yard in Varby will close in June, its owners said.\n\n"
    "“Nobody had the courage to tell us,” said the union's secretary, Joyce Amadi. The yard's director, Milan Koll, "
    "spoke for an hour. “We ran out of time,” he said."
)
_CLINIC = (
    "“It is a link, not a cause,” said the study's first author, the physician Dr. Nina Sandor. "
    "Professor Ivo Tann of King's Hospital, who was not involved, called the work “careful but small”."
)
_BANDS = (
    "Ida Holm and Jonas Moser fell out in 1998; he later called her “the best ear in Lund”.\n\n"
    "She never went back. “I have no home but the stage,” she told a magazine."
)

CASES = (
    Case(
        "office and name", SUPPORTS, "“Nobody had the courage to tell us,” said Joyce Amadi.", _YARD, "hers"
    ),
    Case(
        "the other way round",
        SUPPORTS,
        "“Nobody had the courage to tell us,” said Joyce Amadi, the secretary of the union.",
        _YARD,
        "her name and her office",
    ),
    Case(
        "office alone",
        SUPPORTS,
        "“Nobody had the courage to tell us,” the union's secretary said.",
        _YARD,
        "hers",
    ),
    Case(
        "another name",
        CONTRADICTS,
        "“Nobody had the courage to tell us,” said Milan Koll.",
        _YARD,
        "Amadi said it",
    ),
    Case(
        "another name behind an office",
        CONTRADICTS,
        "“Nobody had the courage to tell us,” said the yard's director, Milan Koll.",
        _YARD,
        "Amadi said it",
    ),
    Case("pronoun", SUPPORTS, "“We ran out of time,” said Milan Koll.", _YARD, "he is Koll"),
    Case("pronoun of another", PARTLY, "“We ran out of time,” said Joyce Amadi.", _YARD, "he is Koll"),
    Case("two appositions", SUPPORTS, "Nina Sandor said: “It is a link, not a cause”.", _CLINIC, "hers"),
    Case(
        "a title and a body",
        CONTRADICTS,
        "“It is a link, not a cause,” said Professor Ivo Tann of King's Hospital.",
        _CLINIC,
        "Sandor said it",
    ),
    Case(
        "part of a quotation", SUPPORTS, "Ivo Tann called the work “careful but small”.", _CLINIC, "his words"
    ),
    Case(
        "part of a quotation of another",
        NO_SUPPORT,
        "Nina Sandor called the work “careful but small”.",
        _CLINIC,
        "Tann called it that",
    ),
    Case(
        "one of two",
        PARTLY,
        "Jonas Moser called Ida Holm “the best ear in Lund”.",
        _BANDS,
        "which of them is open",
    ),
    Case(
        "the other of two", PARTLY, "Ida Holm called Jonas Moser “the best ear in Lund”.", _BANDS, "the same"
    ),
)
