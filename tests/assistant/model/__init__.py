"""The room of the chat model."""
