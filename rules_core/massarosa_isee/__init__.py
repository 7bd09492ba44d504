"""Comune di Massarosa: the ISEE regulation, in its three versions."""
