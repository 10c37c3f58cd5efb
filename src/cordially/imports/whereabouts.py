"""Where in the program a fault was, without a word of what was read."""

from pathlib import Path


def whereabouts(error: Exception) -> str:
    """The kind of a fault and its last three places."""
    import traceback  # noqa: PLC0415 - it would slow every start for what is rare

    places = traceback.extract_tb(error.__traceback__)[-3:]
    at = ", ".join(f"{Path(place.filename).name}:{place.lineno}" for place in places)
    return f"{type(error).__name__} at {at}"
