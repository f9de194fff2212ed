"""English as far as the rules need it: names, speakers, quotations, subjects, and closed classes of words."""
