"""Documents as text: what kind they are by their content, their words, and why some are worth no judgement."""

from claimcheck.adapters.readers.document import DocumentReader

__all__ = ["DocumentReader"]
