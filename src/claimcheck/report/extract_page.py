"""What extraction did, for people: what is new, what moved with an edit, what vanished, what was skipped and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from claimcheck.report.plain import plain
from claimcheck.usecases.extract import Extracted


def lines(done: Extracted, ledger_path: str, verbose: bool) -> Iterator[str]:
    """A summary; *verbose* adds every sentence that was skipped."""
    found = done.ledger
    yield (
        f"{plain(found.article.path)}: {len(found.claims)} claims in {plain(ledger_path)} "
        f"({len(done.added)} new, {done.kept} as they were, {len(done.changed)} reworded, "
        f"{len(done.vanished)} vanished)"
    )
    for claim in done.changed:
        yield f"  reworded  {claim.id}  “{plain(claim.past[-1].text)}” is now “{plain(claim.text)}”"
    for claim in done.vanished:
        yield f"  vanished  {claim.id}  “{plain(claim.text)}”"
    skipped = Counter(one.reason.value for one in done.extraction.skipped)
    if skipped:
        yield "  skipped: " + ", ".join(f"{n} {reason}" for reason, n in sorted(skipped.items()))
    if verbose:
        for one in done.extraction.skipped:
            yield f"    {one.reason}: “{plain(one.text)}”"
    for notice in done.extraction.notices:
        yield f"  {notice.code}  {plain(notice.message)}"
    if found.article.published is None:
        yield "  no publication date: relative dates have no value. Run again with --published YYYY-MM-DD"
