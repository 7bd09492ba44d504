"""The page: a shell that the server sends, and as little script as a conversation takes."""
