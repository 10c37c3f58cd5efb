"""Links in mails from LinkedIn: whom they name, where they lead, and nothing else of them.

A link in such a mail can log in whoever has it (`otpToken`), and some carry a secret in
their path. Out of all links only the key of a profile is ever taken.
"""

import re

from cordially.domain.profile_address import profile_key

OWN_HOSTS = frozenset({"linkedin.com", "lnkd.in", "licdn.com"})
"""Where links of LinkedIn's own mails lead, with everything below."""

LONGEST_LINK = 3_000

LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"'\x02\x03]{1,3000}"
    r"|(?<![\w.@-])(?:[\w-]{1,20}\.)?linkedin\.com/[^\s<>\"'\x02\x03]{1,3000}",
    re.IGNORECASE,
)
_HOST = re.compile(r"\s*(?:https?:)?(?://)?([^/?#\\\s]*)", re.IGNORECASE)
_PATH_OF_PROFILE = re.compile(
    r"\s*(?:https?://)?((?:[a-z0-9-]{1,20}\.)?linkedin\.com)/(?:comm/)?in/([^/?#\s]+)",
    re.IGNORECASE,
)
_PROFILE_VIEW = re.compile(r"/(?:comm/)?(?:in/|profile/view)", re.IGNORECASE)
_ACCEPT = re.compile(r"invite-accept|invit\w*/accept|/mynetwork|/people/invite", re.IGNORECASE)
_FOOTER = re.compile(
    r"/psettings|/e/v2|/help|/legal|unsub|email-unsubscribe|/uas/|customerService|/settings",
    re.IGNORECASE,
)
_READERS_OWN = re.compile(r"-header-|-footer-", re.IGNORECASE)
_PARAMETERS = re.compile(r"[?&;#][A-Za-z_][\w.~%-]*=\S*")
_SECRETS = re.compile(
    r"(?:otpToken|midToken|midSig|authToken|sharedKey|trkEmail|trk|lipi|eid|loid|mboxid"
    r"|invitationId|invAcpt)\s*(?:=|%3D|/|:)\s*\S+",
    re.IGNORECASE,
)
_REMAINS = re.compile(r"[\w%.~-]{1,80}=[^\s=]{8,}|[A-Za-z0-9_%~+=]{60,}")
"""What is left of a link that was broken: a parameter, or a token that no word is as long as."""


def host_of(link: str) -> str:
    """The host that a link leads to, in small letters."""
    match = _HOST.match(link)
    host = match[1] if match else ""
    return host.rpartition("@")[2].partition(":")[0].lower().rstrip(".")


def leads_to_linkedin(link: str) -> bool:
    """Whether a link leads to LinkedIn's own domains."""
    host = host_of(link)
    return host in OWN_HOSTS or any(host.endswith("." + own) for own in OWN_HOSTS)


def key_of(link: str) -> str:
    """The profile that a link of LinkedIn's names, as a key, or an empty text."""
    match = _PATH_OF_PROFILE.match(link[:LONGEST_LINK])
    return profile_key(f"linkedin.com/in/{match[2]}") if match else ""


def is_profile(link: str) -> bool:
    """Whether a link opens a profile, also where it names none."""
    return leads_to_linkedin(link) and _PROFILE_VIEW.search(link) is not None


def is_readers_own(link: str) -> bool:
    """Whether a link stands in the head of the mail, where the reader's own profile is."""
    return _READERS_OWN.search(link) is not None


def is_accept(link: str) -> bool:
    """Whether a link answers an invitation."""
    return _ACCEPT.search(link) is not None


def is_footer(link: str) -> bool:
    """Whether a link is about mails or help, as those below what a mail tells."""
    return leads_to_linkedin(link) and _FOOTER.search(link) is not None


def without_parameters(text: str) -> str:
    """A text whose links have no parameters; links to LinkedIn are profiles, or gone."""
    text = LINK.sub(_bare, text)
    return _REMAINS.sub("", _SECRETS.sub("", _PARAMETERS.sub("", text)))


def _bare(match: re.Match[str]) -> str:
    link = match[0]
    if leads_to_linkedin(link):
        key = key_of(link)
        return f"linkedin.com/in/{key}" if key else ""
    bare = re.split(r"[?#;&]", link, maxsplit=1)[0]
    scheme, gap, rest = bare.rpartition("//")
    user, at, host = rest.partition("/")[0].rpartition("@")
    return scheme + gap + rest.removeprefix(user + at) if host else ""
