"""Whether a mail may not be what it says: by its senders, its signature and its links.

LinkedIn is among the names that fraud uses most. Its mails about invitations come from
`linkedin.com` itself, of late also from `e.linkedin.com`; every other domain is somebody
else's.
"""

import re
import unicodedata

from rapidfuzz.distance import Levenshtein

from cordially.domain.requests import Suspicion
from cordially.imports.mail.headers import decoded
from cordially.imports.mail.lines import Line
from cordially.imports.mail.links import is_accept, is_profile, leads_to_linkedin
from cordially.imports.mail.parts import Headers

SENDING = frozenset({"linkedin.com", "e.linkedin.com"})

_LOOKS_LIKE = str.maketrans(
    {
        "1": "l", "|": "l", "і": "i", "ı": "i", "ӏ": "l", "ⅼ": "l", "0": "o", "3": "e",
        "е": "e", "ё": "e", "є": "e", "κ": "k", "к": "k", "ԁ": "d", "ɗ": "d", "ո": "n",
        "η": "n", "п": "n", "ν": "v", "ι": "i", "ǀ": "l", "ᶅ": "l", "ɩ": "i",
    }
)  # fmt: skip
_NAME = "linkedin"
_SLIPS = 2
_COMMENT = re.compile(r"\([^()]*\)")
_RESULT = re.compile(r"\b(dkim|spf|dmarc)\s*=\s*([a-z]{1,20})([^;]*)", re.IGNORECASE)
_SIGNER = re.compile(r"header\.[di]\s*=\s*\"?([^\s;\"]{1,255})", re.IGNORECASE)
_ADDRESS = re.compile(r"https?:|www\.|//", re.IGNORECASE)


def suspicion_of(
    headers: Headers, from_whom: list[tuple[str, str]], texts: list[tuple[list[Line], bool]]
) -> Suspicion | None:
    """Why a mail about invitations may be forged; `texts` are lines, and whether from HTML."""
    if len(from_whom) > 1 or len(headers.all("from")) > 1:
        return Suspicion.SEVERAL_SENDERS
    domain = from_whom[0][1].rpartition("@")[2].lower() if from_whom else ""
    if domain not in SENDING:
        return Suspicion.LOOKALIKE_SENDER if looks_like(domain) else Suspicion.OTHER_SENDER
    if _is_refused(headers):
        return Suspicion.NOT_SIGNED
    if any(_leads_elsewhere(lines, is_html=is_html) for lines, is_html in texts):
        return Suspicion.LINKS_ELSEWHERE
    return None


def looks_like(domain: str) -> bool:
    """Whether a domain is made to be taken for LinkedIn's."""
    if domain.endswith(".linkedin.com"):
        return False
    labels = [_plain(label) for label in domain[:255].split(".")]
    return any(
        _NAME in label.replace("-", "")
        or any(
            Levenshtein.distance(_NAME, word, score_cutoff=_SLIPS) <= _SLIPS
            for word in label.split("-")
        )
        for label in labels
    )


def _plain(label: str) -> str:
    """A label of a domain in the letters that its reader takes it for."""
    if label.startswith("xn--"):
        try:
            label = label[4:67].encode("ascii").decode("punycode")
        except (UnicodeError, ValueError, OverflowError):
            return ""
    letters = unicodedata.normalize("NFKD", label).lower().translate(_LOOKS_LIKE)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _is_refused(headers: Headers) -> bool:
    """Whether the server that took the mail in says that LinkedIn did not send it."""
    said = _COMMENT.sub("", decoded(headers.first("authentication-results"), "utf-8"))
    results: dict[str, set[str]] = {"dkim": set(), "spf": set(), "dmarc": set()}
    for match in _RESULT.finditer(said):
        method, result = match[1].lower(), match[2].lower()
        signer = _SIGNER.search(match[3])
        if method == "dkim" and result == "pass" and signer and not _is_own(signer[1]):
            result = "other"
        results[method].add(result)
    if results["dmarc"] & {"pass", "fail"}:
        return "pass" not in results["dmarc"]
    if "pass" in results["dkim"]:
        return False
    refused = {"fail", "hardfail"}
    return bool(results["dkim"] & {*refused, "other"} or results["spf"] & {*refused, "softfail"})


def _is_own(signer: str) -> bool:
    domain = signer.rpartition("@")[2].lower().rstrip(".")
    return domain == "linkedin.com" or domain.endswith(".linkedin.com")


def _leads_elsewhere(lines: list[Line], *, is_html: bool) -> bool:
    """Whether a link that LinkedIn would have made leads elsewhere.

    In a plain text a link in somebody's note is theirs: only those beside LinkedIn's own
    links count, or where there are none of them.
    """
    filled = [line for line in lines if not line.is_blank]
    own = [any(map(_leads_to_people, line.links)) for line in filled]
    for place, line in enumerate(filled):
        if not any(_ADDRESS.match(link) and not leads_to_linkedin(link) for link in line.links):
            continue
        beside = any(own[max(place - 1, 0) : place + 2])
        if is_html or beside or not any(own):
            return True
    return False


def _leads_to_people(link: str) -> bool:
    return leads_to_linkedin(link) and (is_profile(link) or is_accept(link))
