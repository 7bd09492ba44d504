"""The people of a message: who they are, how they are tied, of whom each clause speaks."""
