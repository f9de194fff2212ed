"""Finding the passages of a page that may bear on a claim. It may be generous: nothing here judges."""
