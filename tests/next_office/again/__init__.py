"""The same office by another hand: its tools have names that are taken."""
