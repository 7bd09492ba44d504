"""Regione Piemonte, call "Cantieri di lavoro – Azione 1", 2023-2024."""
