"""Rules of good manners, the engine that applies them, and the reading of names and lines."""
