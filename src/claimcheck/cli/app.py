"""The commands in working order, and what becomes of what they raise."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from claimcheck._version import __version__
from claimcheck.cli import commands
from claimcheck.cli.output import put, silence, tell, use_utf8
from claimcheck.core.errors import ClaimcheckError, UnreadError
from claimcheck.core.record.gate import Exit


def build(asked: str | None = None) -> typer.Typer:
    """The command line with every command, or with *asked* alone where that is the name of one."""
    app = typer.Typer(
        name="claimcheck",
        help="A ledger for facts. The machine proposes; a person rules.",
        epilog="Start with: claimcheck demo",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,  # plain help: fast, and the same in a terminal, a pipe and the docs
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(_options)
    for name in (asked,) if asked in commands.NAMES else commands.NAMES:
        app.command(name=name)(commands.load(name))
    return app


def _options(
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version and exit.")] = False,
) -> None:
    """A ledger for facts. The machine proposes; a person rules."""
    if version:  # reached only beside other words: alone it is answered before anything is imported
        put([f"claimcheck {__version__}"])
        raise typer.Exit


def run(arguments: list[str]) -> int:
    """Run one command line; returns the exit code. Whatever is raised becomes one clear line, or a report."""
    use_utf8()
    try:
        app = build(arguments[0] if arguments else None)
        code = int(app(arguments, standalone_mode=False, prog_name="claimcheck") or 0)
    except ClaimcheckError as error:
        tell(f"claimcheck: {error}")
        return Exit.UNCHECKED if isinstance(error, UnreadError) else Exit.UNUSABLE
    except (KeyboardInterrupt, EOFError):
        return _interrupted()
    except BrokenPipeError:
        # The reader went away (a pager quit, `| head`): leave nothing for the interpreter to flush.
        silence()
        return Exit.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the one place: a bug becomes a report
        return _other(error)
    # NOTE: Typer makes this exit code of a Ctrl-C inside a command, and says nothing.
    return _interrupted() if code == Exit.INTERRUPTED else code


def _interrupted() -> int:
    tell("claimcheck: interrupted; what was finished is kept")
    return Exit.INTERRUPTED


def _other(error: Exception) -> int:
    """The parser's own refusals, and bugs."""
    show = getattr(error, "show", None)
    if show is not None and hasattr(error, "exit_code"):
        show(file=sys.stderr)
        return int(error.exit_code)
    if type(error).__name__ == "Abort":
        return _interrupted()
    from claimcheck.cli.bug_report import report

    tell(report(error))
    return Exit.BUG
