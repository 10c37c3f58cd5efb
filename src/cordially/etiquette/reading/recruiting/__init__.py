"""Tells by its build, in a sentence or two, that somebody is recruited for network marketing."""
