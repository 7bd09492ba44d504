"""What a message asks, and what it does besides asking and stating."""
