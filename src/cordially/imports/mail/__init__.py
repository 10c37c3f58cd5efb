"""Connection requests out of the notification mails that LinkedIn sends."""
