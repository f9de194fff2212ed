"""Ledger and plain records, each made from the other: schema 1, one module a family of records.

The layout is a public format that lives in other people's history. It is written out field by field, apart
from the model's classes: renaming a field of a class changes nothing here. Every document carries its own
``id``; a field that holds its default is left out, so that a diff shows what somebody decided.

There are no minor versions. A field or table that schema 1 does not name is refused, never skipped: a
claimcheck that read round it would drop it at its next write. A new field therefore shows only in the
ledgers that use it, and an older claimcheck says so.
"""
