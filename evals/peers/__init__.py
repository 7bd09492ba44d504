"""Peers to be measured against, of the rules and of search: run by Pythons of their own, never dependencies."""
