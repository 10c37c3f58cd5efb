"""Recording in one line what is to be remembered about a person, from anywhere."""
