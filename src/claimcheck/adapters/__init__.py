"""The ports fulfilled: TinyDB, HTTP, files, git, the clock."""
