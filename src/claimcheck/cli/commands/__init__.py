"""One command a file."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.cli.commands.add import add
from claimcheck.cli.commands.check import check
from claimcheck.cli.commands.cite import cite
from claimcheck.cli.commands.demo import demo
from claimcheck.cli.commands.extract import extract
from claimcheck.cli.commands.history import history
from claimcheck.cli.commands.init import init
from claimcheck.cli.commands.list_ import list_
from claimcheck.cli.commands.merge_ledger import merge_ledger
from claimcheck.cli.commands.rule import rule
from claimcheck.cli.commands.show import show
from claimcheck.cli.commands.snapshot import snapshot
from claimcheck.cli.commands.sources import sources
from claimcheck.cli.commands.verify import verify

IN_WORKING_ORDER: tuple[Callable[..., object], ...] = (
    init,
    extract,
    add,
    list_,
    show,
    cite,
    snapshot,
    verify,
    rule,
    check,
    sources,
    history,
    merge_ledger,
    demo,
)
