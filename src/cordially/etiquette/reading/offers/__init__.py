"""Tells by its build, in a sentence or two, that something is offered for sale."""
