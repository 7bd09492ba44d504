"""A peer of the rules core, to be measured against: run by a Python of its own, never a dependency."""
