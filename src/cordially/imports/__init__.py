"""Files from elsewhere: read, normalised and matched with the people already known."""
