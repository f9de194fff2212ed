"""The command's entry point: the one question that needs nothing is answered before anything is imported."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; returns the exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from claimcheck._version import __version__

        sys.stdout.write(f"claimcheck {__version__}\n")
        return 0
    import gc

    # A ledger of 10,000 claims is a million small objects that all stay: looking for rubbish among them every 700
    # allocations costs a third of the time of a list, and among what is imported a tenth of the start.
    gc.set_threshold(100_000)
    from claimcheck.cli import run

    code = run(sys.argv[1:])
    gc.freeze()  # or the interpreter looks through everything once more before it throws it all away
    return code


if __name__ == "__main__":
    sys.exit(main())
