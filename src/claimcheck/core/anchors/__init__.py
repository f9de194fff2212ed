"""Holding a claim by its words: an anchor made in one text, found again in the next version of it."""

from claimcheck.core.anchors.making import anchor
from claimcheck.core.anchors.relocator import Relocator, reanchor

__all__ = ["Relocator", "anchor", "reanchor"]
