"""The demonstration: a small fictional newsroom and its sources, taken through the whole of the main job."""

from claimcheck.cli.demo.show import demonstrate

__all__ = ["demonstrate"]
