"""The values of a claim against those of a passage: which may be held against which, and what they say."""
