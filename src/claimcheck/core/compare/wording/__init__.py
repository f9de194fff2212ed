"""The words around what is shared: denied, reversed, weakened, restricted, or only wished."""
