"""What one page says of one statement."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.core.model.finding import Finding, Verdict
from claimcheck.core.model.interval import DayRange
from claimcheck.core.model.statement import Question, Statement
from claimcheck.core.model.value import Value, ValueKind
from claimcheck.ports.web import Page
from claimcheck.usecases.verify.judge import answers, stated_day, unless_our_own
from tests.records import source

MILLS = "Jon Berg will lead Ostby Mills from May.\n\nAda Holm collects stamps and old maps of the fjords."


def found(statement: Statement, main: str, whole: str = "", own: tuple[str, ...] = ()) -> Finding:
    (answer,) = answers(Page(main=main, whole=whole or main), [Question(statement)])
    return unless_our_own(answer, (source().address,), own)


def test_words_without_their_subject_are_not_borne_out_by_another() -> None:
    """That Jon Berg "will lead Ostby Mills" is no support where it was said of Ada Holm."""
    alone = Statement("will lead Ostby Mills from May")
    assert found(alone, MILLS).verdict is Verdict.SUPPORTS
    told = Statement(alone.words, "Ada Holm")
    assert found(told, MILLS.partition("\n")[0]).verdict is not Verdict.SUPPORTS


def test_reasons_have_their_places_in_the_claims_own_words() -> None:
    """The subject shifts nothing; that it was taken is said last."""
    statement = Statement("sold 41 looms in 2019", "Ada Holm")
    judged = found(statement, "Ada Holm sold 38 looms in 2019.")
    assert judged.verdict is Verdict.CONTRADICTS
    for reason in judged.reasons:
        if reason.claim is not None:
            assert statement.words[reason.claim.start : reason.claim.end] == reason.claim.text
    assert any(reason.claim is not None for reason in judged.reasons)
    assert judged.reasons[-1].rule == "subject-taken"
    assert "Ada Holm" in judged.reasons[-1].message


def test_a_statement_with_its_own_subject_is_read_as_it_stands() -> None:
    """Nothing is said of a subject that nobody took."""
    judged = found(Statement("Ada Holm sold 38 looms in 2019."), "Ada Holm sold 38 looms in 2019.")
    assert judged.verdict is Verdict.SUPPORTS
    assert "subject-taken" not in {reason.rule for reason in judged.reasons}


def test_relative_dates_count_from_the_statements_day() -> None:
    """A claim of an article of a Wednesday may say "on Monday"."""
    statement = Statement("Ada Holm sold the mill on Monday.", day=date(2026, 3, 4))
    assert found(statement, "Ada Holm sold the mill on 2 March 2026.").verdict is Verdict.SUPPORTS
    assert found(statement, "Ada Holm sold the mill on 9 February 2026.").verdict is not Verdict.SUPPORTS


def test_the_whole_page_is_asked_when_the_main_text_is_silent() -> None:
    """A fact beside the article proper is a fact the page states."""
    main = "The museum opened its doors to visitors again."
    whole = f"{main}\n\nAda Holm sold 38 looms in 2019."
    assert found(Statement("Ada Holm sold 38 looms in 2019."), main, whole).verdict is Verdict.SUPPORTS


def test_our_own_page_never_supports() -> None:
    """What the newsroom published says so, and is no evidence."""
    words = "The harbour has 12 berths."
    assert found(Statement(words), words, own=("port.example",)).verdict is Verdict.PARTLY


@pytest.mark.parametrize(
    ("quote", "verdict"),
    [
        pytest.param("has 12 berths", Verdict.SUPPORTS, id="words that stand there"),
        pytest.param("has 14 berths", Verdict.PARTLY, id="words that do not"),
    ],
)
def test_each_question_has_its_own_answer(quote: str, verdict: Verdict) -> None:
    """In the order they are asked; the citer's words count for their own question only."""
    words = "The harbour has 12 berths."
    asked = [
        Question(Statement(words), quote),
        Question(Statement("Ada Holm sold 41 looms.")),
        Question(Statement(words)),
    ]
    verdicts = [answer.verdict for answer in answers(Page(main=words, whole=words), asked)]
    assert verdicts == [verdict, Verdict.NOT_FOUND, Verdict.SUPPORTS]


@pytest.mark.parametrize(
    ("published", "day"),
    [
        pytest.param("", None, id="nothing stated"),
        pytest.param("2017", None, id="a year is no day"),
        pytest.param("2017-04", None, id="nor a month"),
        pytest.param("2017-04-31", None, id="nor what is in no calendar"),
        pytest.param("2017-04-03", date(2017, 4, 3), id="a day"),
        pytest.param("2017-04-03T10:00:00Z", date(2017, 4, 3), id="a day and an hour"),
    ],
)
def test_relative_dates_of_a_page_count_from_a_whole_day_only(published: str, day: date | None) -> None:
    """Never a day nobody stated."""
    assert stated_day(published) == day


def test_a_date_counts_as_its_article_resolved_it() -> None:
    words = "Since February of that year Ada Holm had sold 41 looms."
    recorded = Value(
        ValueKind.PERIOD,
        6,
        27,
        "February of that year",
        timex="2017-02",
        days=DayRange(date(2017, 2, 1), date(2017, 2, 28)),
    )
    page = "Since February 2017 Ada Holm had sold 41 looms."
    assert found(Statement(words, values=(recorded,), day=date(2020, 7, 3)), page).verdict is Verdict.SUPPORTS
    assert found(Statement(words, day=date(2020, 7, 3)), page).verdict is not Verdict.SUPPORTS


BERTHS = "The harbour of Saltmere has 12 berths."
ELSEWHERE = "https://port.example/berths"


@pytest.mark.parametrize(
    "places",
    [
        pytest.param((ELSEWHERE, ELSEWHERE, ""), id="somebody else's"),
        pytest.param((ELSEWHERE, "https://notecho.example/", ""), id="a name that only ends alike"),
        pytest.param(("", "", ""), id="a file"),
    ],
)
def test_what_others_publish_supports(places: tuple[str, ...]) -> None:
    (answer,) = answers(Page(BERTHS, BERTHS), [Question(Statement(BERTHS))])
    assert unless_our_own(answer, places, ("echo.example",)).verdict is Verdict.SUPPORTS


@pytest.mark.parametrize(
    "places",
    [
        pytest.param(("https://echo.example/1", "", ""), id="asked for"),
        pytest.param((ELSEWHERE, "https://www.echo.example/1", ""), id="led to by another address"),
        pytest.param((ELSEWHERE, ELSEWHERE, "https://Echo.example/1"), id="said by the page itself"),
    ],
)
def test_what_we_publish_never_supports(places: tuple[str, ...]) -> None:
    (answer,) = answers(Page(BERTHS, BERTHS), [Question(Statement(BERTHS))])
    assert unless_our_own(answer, places, ("echo.example",)).verdict is Verdict.PARTLY
