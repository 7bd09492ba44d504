"""The members of lists (a household, its houses, projects): what is told of which of them."""
