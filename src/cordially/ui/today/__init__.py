"""The page of today: what is due, how fast one goes, what was begun, who is there."""
