"""One verb a file: take ports, return results, print nothing."""
