"""From the text of an act to the tree of its clauses, by family of act."""
