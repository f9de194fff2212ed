"""The web as it is: addresses checked, pages fetched within limits, and every failure given its outcome."""
