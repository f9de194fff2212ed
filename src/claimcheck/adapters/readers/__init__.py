"""Documents as text: what kind they are by their content, their words, and why some are worth no judgement."""
