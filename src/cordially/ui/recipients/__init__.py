"""Choosing whom to write to."""
