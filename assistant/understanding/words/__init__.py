"""A message as plain words, and the phrases found in them."""
