"""How a quotation is read: its words, its marked cuts and brackets, and what each of them may stand for."""
