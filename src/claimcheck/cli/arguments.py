"""Arguments and options that several commands share, and how their words are read."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated

import typer

from claimcheck.cli.output import Format, PageFormat
from claimcheck.core.lapse import lapse

Claim = Annotated[
    str, typer.Argument(metavar="CLAIM", help="A claim's id, or any beginning of it that is unique.")
]
PageOption = Annotated[PageFormat, typer.Option("--format", "-f", help="For people, or JSON.")]
FormatOption = Annotated[Format, typer.Option("--format", "-f", help="How to print the result.")]


def age(text: str) -> timedelta:
    """The time in *text*, such as 30d. Raises typer.BadParameter for anything else."""
    try:
        return lapse(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error


def day(text: str) -> date:
    """The date in *text*. Raises typer.BadParameter for anything but YYYY-MM-DD: half a date is not guessed at."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"“{text}” is no date; write it as 2020-07-03") from error
