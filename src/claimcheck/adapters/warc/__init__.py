"""WARC, the archivists' format (ISO 28500), and WACZ, which packs it: evidence written out, captures taken in.

warcio reads and writes the records; it is imported where a file of that kind is at hand, and nowhere else.
"""
