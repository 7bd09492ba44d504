"""The next office's act as law: everything that it has to write is in this folder."""
