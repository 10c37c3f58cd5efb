"""Which address Cordially may ask the browser to open.

A browser hands some addresses to other programs, and reads `https://www.linkedin.com@…`
as another host; so only what is plainly a page of LinkedIn passes.
"""

import re
from urllib.parse import urlsplit

from cordially.domain.errors import Trouble, TroubleKind

HOST = "linkedin.com"
LONGEST = 2000

# The characters of RFC 3986, so that no parser reads it otherwise than this one.
_PLAIN = re.compile(r"https://[A-Za-z0-9.-]+(?:[/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*)?")


def may_be_opened(address: str) -> bool:
    """Whether this is a page of LinkedIn over https, without a user, a port or tricks."""
    if len(address) > LONGEST or _PLAIN.fullmatch(address) is None:
        return False
    host = urlsplit(address).netloc.lower()
    return host == HOST or (host.endswith(f".{HOST}") and all(host.split(".")))


def checked(address: str) -> str:
    """The same address. Raises `Trouble` ADDRESS_REFUSED where it may not be opened."""
    if not may_be_opened(address):
        raise Trouble(TroubleKind.ADDRESS_REFUSED, address=address[:100])
    return address
