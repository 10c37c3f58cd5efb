"""The first start: how people come in."""

from cordially.ui.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
