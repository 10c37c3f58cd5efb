"""Phrases that rules look for, by topic."""
