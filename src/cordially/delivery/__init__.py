"""Ways by which a finished message leaves: what is handed over, and where to."""
