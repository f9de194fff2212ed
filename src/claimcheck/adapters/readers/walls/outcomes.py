"""What is said of a page in whose place something else stands, and what there is to do about it, a line each."""

from __future__ import annotations

BY_HAND = "open it in a browser, save the page and run `claimcheck snapshot ADDRESS --file SAVED`"
LOGIN = f"the address leads to a login; {BY_HAND}"
PAYWALLED = f"only its beginning is free to read; {BY_HAND}"
BOTS = f"a check for bots stands in for the page; {BY_HAND}"
COOKIES = f"nothing is shown before cookies are accepted; {BY_HAND}"
SCRIPTS = f"its text is put together by scripts; {BY_HAND}"
MISSING = "it answers like a page but says it was not found; cite another copy, or one in a web archive"
