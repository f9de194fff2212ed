"""What is on record about an article, held against its words as they are now: from a claim's dossier to the gate."""
