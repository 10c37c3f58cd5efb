"""What a text is about, as a small trained reader and rules of structure tell it."""
