"""Inviting people one by one: the queue, the ground and the note, and what became of it."""
