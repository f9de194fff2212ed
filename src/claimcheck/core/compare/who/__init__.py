"""Who does, says and holds what: the people and bodies of a claim against those of a passage."""
