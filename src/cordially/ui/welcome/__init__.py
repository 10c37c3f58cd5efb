"""The first start: how people come in."""
