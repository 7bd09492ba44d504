"""Regione del Veneto and Veneto Lavoro: the agreement of collaboration, 2020-2022."""
