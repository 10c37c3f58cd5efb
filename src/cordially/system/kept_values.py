"""Small values that outlive the window, such as where it stood."""

import json
import os
from contextlib import suppress
from pathlib import Path


class KeptValues:
    """Texts by name in a small file; a file that cannot be read counts as empty."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, str] = {}
        with suppress(OSError, ValueError):
            found = json.loads(path.read_text("utf-8"))
            if isinstance(found, dict):
                self._values = {str(name): str(value) for name, value in found.items()}

    def get(self, name: str) -> str | None:
        """What was put under this name, or None."""
        return self._values.get(name)

    def put(self, name: str, value: str) -> None:
        """Keep a value under this name; raises OSError where it cannot be written."""
        if self._values.get(name) == value:
            return
        self._values[name] = value
        part = self._path.with_suffix(".part")
        file = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(file, "w", encoding="utf-8") as writer:
            json.dump(self._values, writer, ensure_ascii=False)
        part.replace(self._path)
