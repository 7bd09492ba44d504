"""Meaning as vectors: the bundled embedder, served by numpy alone, and larger models from a hub."""
