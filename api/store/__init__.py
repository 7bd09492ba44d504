"""What the service keeps: conversations, in one SQLite file under the home."""
