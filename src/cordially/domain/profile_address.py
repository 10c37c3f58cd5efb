"""The address of a LinkedIn profile as a key, and back.

Connections.csv percent-encodes the last part, every other file writes it raw, and some
write no scheme; the key is NFC(lower(percent-decoded last part)), at most 100 characters.
"""

import re
import unicodedata
from urllib.parse import quote, unquote

MAX_KEY_LENGTH = 100

_PROFILE = re.compile(
    r"^\s*(?:https?://)?(?:[a-z0-9-]{1,20}\.)?linkedin\.com/(?:in|pub)/([^/?#\s]+)",
    re.IGNORECASE,
)
_BARE_KEY = re.compile(r"\s*[^\s/?#:@.,]+\s*")


def profile_key(address: str) -> str:
    """The key of a profile address, or an empty string where it names no profile."""
    match = _PROFILE.match(address[:2000])
    if match is None:
        return ""
    key = unicodedata.normalize("NFC", unquote(match[1]).lower())
    if not key or len(key) > MAX_KEY_LENGTH or not _plain(key):
        return ""
    return key


def key_as_typed(text: str) -> str:
    """The same for what a person types: an address, or its last part alone."""
    if _BARE_KEY.fullmatch(text):
        return profile_key(f"linkedin.com/in/{text.strip()}")
    return profile_key(text)


def profile_address(key: str) -> str:
    """The address to open for a key: rebuilt, never the text that a file held."""
    return "https://www.linkedin.com/in/" + quote(key, safe="-_.~")


def search_address(name: str) -> str:
    """A LinkedIn people search that carries nothing but a name."""
    return "https://www.linkedin.com/search/results/people/?keywords=" + quote(name, safe="")


def _plain(key: str) -> bool:
    return not any(
        character in "/\\?#%&=" or character.isspace() or unicodedata.category(character) == "Cc"
        for character in key
    ) and key not in {".", ".."}
