"""The machine underneath: folders, the clock, and addresses that may be opened."""
