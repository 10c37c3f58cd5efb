"""Text from outside as a terminal may have it."""

import sys
import unicodedata

_OBEYED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def visible(text: str) -> str:
    """The text; control and direction characters, which a terminal obeys, show their numbers."""
    return "".join(
        f"⟨U+{ord(sign):04X}⟩" if unicodedata.category(sign) in _OBEYED else sign for sign in text
    )


def writable(text: str) -> str:
    """The text; a letter that standard output lacks shows its number instead."""
    encoding = sys.stdout.encoding
    return text.encode(encoding, "backslashreplace").decode(encoding)
