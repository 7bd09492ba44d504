"""Cheating, candour, pressure: what a message is up to."""
