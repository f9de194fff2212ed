"""Word documents (DOCX): their words as they stand now, by heading."""
