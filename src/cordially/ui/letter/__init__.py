"""Writing one message to one person, inside the pane it belongs to."""
