"""The release's number, read by the build and by ``claimcheck --version``."""

__version__ = "0.1.0"
