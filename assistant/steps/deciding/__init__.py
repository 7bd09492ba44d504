"""What a message wants: a tool, the documents, both, another office, or nothing of ours."""
