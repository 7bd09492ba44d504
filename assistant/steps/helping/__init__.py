"""What a helper proposes, and what of it is taken."""
