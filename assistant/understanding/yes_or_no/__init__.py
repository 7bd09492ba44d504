"""A yes or a no, in reply or about a fact; what is denied, and how far a denial reaches."""
