"""Cordially: keep a professional network, and write to persons instead of lists."""
