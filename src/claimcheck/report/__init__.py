"""Results turned into text, deterministic and without I/O; one format a file."""
