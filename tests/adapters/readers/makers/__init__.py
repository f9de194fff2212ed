"""Documents made for tests: small, written out in the open, and as hostile as is asked for."""
