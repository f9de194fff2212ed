"""A sentence as clauses: for each verb its subject and the words it governs, as far as order and marks tell.

No grammar of all English: what it cannot tell it leaves unsaid, and the rules built on it ask for both sides.
"""

from claimcheck.core.compare.clauses.clause import Clause, governing, governing_value
from claimcheck.core.compare.clauses.words import PREPOSITIONS

__all__ = ["PREPOSITIONS", "Clause", "governing", "governing_value"]
