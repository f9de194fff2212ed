"""What a page says only to deny it: labels, ratings, the sentence behind, the clause around, the whole retracted."""
