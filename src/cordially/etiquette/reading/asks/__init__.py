"""Tells by its build, in a sentence or two, that a text takes what nobody gave.

A place on a list that its reader never asked for, and the contacts that the reader holds.
"""
