"""Amounts told in parts, by the month, before taxes, by their difference."""
