"""People, messages and what may be said about them; the standard library alone."""
