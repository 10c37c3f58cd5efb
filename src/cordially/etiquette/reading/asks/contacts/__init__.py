"""Words for asking for contacts, and for what excuses it, by language."""
