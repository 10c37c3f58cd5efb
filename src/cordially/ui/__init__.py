"""The window: panes, widgets and theme. The only place where Qt is known."""
