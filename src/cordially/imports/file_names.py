"""Names of files as they are stored and shown."""


def shown_name(name: str) -> str:
    """A file name that can be stored and shown, whatever bytes the disk holds."""
    return name.encode("utf-8", "replace").decode("utf-8")[:255]
