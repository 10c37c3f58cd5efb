"""Use cases, named as verbs a user would say; what they need they take as protocols."""
