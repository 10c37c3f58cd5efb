"""The composer: one text, written to several people one by one, and handed over."""
