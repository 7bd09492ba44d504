"""What a message states about the facts of a tool."""
