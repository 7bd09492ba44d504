"""The documents as text with addresses: every sentence of an act has one stable id."""
