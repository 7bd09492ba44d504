"""The ways in which a norm is read, one file each."""
