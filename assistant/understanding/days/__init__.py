"""Dates, times, terms and spans of time, as people tell them."""
