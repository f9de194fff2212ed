"""Prose as letters and sentences: where sentences end, what is the same word however it is printed."""
