"""What the documents say, and how it is quoted."""
