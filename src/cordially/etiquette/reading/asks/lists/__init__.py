"""Words for putting somebody on a list, and for what excuses it, by language."""
