"""The composition root: everything is made here, and handed to what needs it."""
