"""The words of the field as data: spans, values, claims, sources, findings, rulings."""
