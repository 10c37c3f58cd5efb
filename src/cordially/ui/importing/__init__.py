"""Bringing people in: choosing a file, progress, and what would change before it does."""
