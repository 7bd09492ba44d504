"""Numbers and what they count: tokens, units, money, ages, bounds; what counts nothing."""
