"""What a passage takes back of the words it shares with a claim: one module a room, and a table that joins them."""

from claimcheck.core.compare.weakenings.table import RULES, heard

__all__ = ["RULES", "heard"]
