"""What holds for every test: no property is judged by how long an example took, on a machine that may be busy."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("claimcheck", deadline=None)
settings.load_profile("claimcheck")
