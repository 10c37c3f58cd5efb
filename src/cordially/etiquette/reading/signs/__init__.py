"""Words and phrases by what they do in a message, a module for each language."""
