"""Judging a claim by a passage: exact, one rule a file. Nothing approximate decides here."""
