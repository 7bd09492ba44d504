"""What a person's sentence holds: quantities, a yes or a no, a correction."""
