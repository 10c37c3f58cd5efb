"""One file a migration, run in the order of their numbers; each has a test."""
