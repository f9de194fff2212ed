"""The web as it is: addresses checked, pages fetched within limits, and every failure given its outcome."""

import sys

# NOTE: httpx brings a command of its own and imports it with Rich's and Pygments' help wherever they are installed,
# which doubles the time it takes to import. A None here means "not installed", and httpx goes without.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
