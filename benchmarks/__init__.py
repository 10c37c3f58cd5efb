"""Measurements of Cordially and the people they are made with."""
