"""Requests that came in: considered one by one, with reasons, in seconds each."""
