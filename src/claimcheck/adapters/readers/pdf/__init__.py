"""PDF by page: its lines where they stand, put into reading order, and made paragraphs again."""
