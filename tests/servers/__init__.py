"""Servers for tests, on loopback and real: sockets, threads and bad manners."""
