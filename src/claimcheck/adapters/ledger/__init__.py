"""The ledger on disk: one TinyDB file an article, and how git merges it. Start at ``store``."""
