"""The command line: parse, wire, call, render, exit."""

from __future__ import annotations

from claimcheck.cli.app import run

__all__ = ["run"]
