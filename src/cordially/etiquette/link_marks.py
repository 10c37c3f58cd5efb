"""Marks in a link that tell how its reader came to the page, and the link without them."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from cordially.etiquette.links import Link, under

_CAMPAIGN = re.compile(
    r"(?:utm_|hsa_|mtm_|matomo_|pk_|piwik_|vero_|oly_|trk_|ml_subscriber)\w*"
    r"|_hs(?:enc|mi)|hsctatracking|__hstc|__hssc|__hsfp|mc_[ce]id|mkt_tok|s_cid|elqtrack(?:id)?"
    r"|_kx|dm_i|sc_(?:eid|uid|lid|src|llid)|spmailingid|spuserid|spjobid|bsft_\w+|irclickid"
    r"|cjevent|_bta_(?:tid|c)|ck_subscriber_id|et_rid|wt_mc|at_(?:campaign|medium)|xtor|rb_clickid"
)
_ON_SHARING = re.compile(
    r"fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh"
    r"|_ga|_gl|_openstat|ref_src|ref_url|epik|wickedid|__tn__|__cft__(?:\[0\])?|mibextid"
)
_BY_SITE = (
    (frozenset({"youtube.com", "youtu.be"}), re.compile(r"si|pp|feature")),
    (frozenset({"spotify.com"}), re.compile(r"si")),
    (
        frozenset({"linkedin.com"}),
        re.compile(r"utm_\w+|trackingid|trk\w*|lipi|rcm|midtoken|midsig|eid|otptoken|refid|lici"),
    ),
    (frozenset({"x.com", "twitter.com"}), re.compile(r"[st]")),
    (frozenset({"tiktok.com"}), re.compile(r"_[rt]|is_from_webapp|sender_device")),
)
_PARTING = re.compile(r"&amp;|[&;]")
_TOLD = re.compile(r"[?#]|&amp;|[&;]")


class Mark(StrEnum):
    """Why something is in a link that the page does not need."""

    CAMPAIGN = "campaign"
    SHARING = "sharing"


@dataclass(frozen=True, slots=True)
class Marked:
    """What the marks of a link are for, the gravest of them, and the link without any."""

    mark: Mark
    cleaned: str


@lru_cache(maxsize=2048)
def marks_of(link: Link) -> Marked | None:
    """What counts the reader in a link; None where nothing does.

    The names of campaigns are those of Google Analytics, HubSpot, Mailchimp, Marketo, Matomo,
    Oracle, Piano and their like; the names that a site or a browser adds by itself when a
    link is copied or an advertisement is clicked weigh less.
    """
    written = link.written
    if "=" not in written:
        return None
    host = link.host
    marks = {_mark(_name(part), host) for part in _TOLD.split(written)[1:]} - {None}
    if not marks:
        return None
    address, _, anchor = written.partition("#")
    page, _, asked = address.partition("?")
    asked, anchor = _kept(asked, host), _kept(anchor, host)
    cleaned = page + (f"?{asked}" if asked else "") + (f"#{anchor}" if anchor else "")
    if cleaned == written:  # a mark of another address, quoted within this one
        return None
    return Marked(Mark.CAMPAIGN if Mark.CAMPAIGN in marks else Mark.SHARING, cleaned)


def _kept(told: str, host: str) -> str:
    """What is told without what counts; as it is where nothing counts."""
    parts = _PARTING.split(told)
    kept = [part for part in parts if _mark(_name(part), host) is None]
    return told if len(kept) == len(parts) else "&".join(kept)


def _name(part: str) -> str:
    name, equals, _ = part.partition("=")
    return name.lower() if equals else ""


@lru_cache(maxsize=2048)
def _mark(name: str, host: str) -> Mark | None:
    if any(names.fullmatch(name) and under(host, hosts) for hosts, names in _BY_SITE):
        return Mark.SHARING
    if _CAMPAIGN.fullmatch(name):
        return Mark.CAMPAIGN
    return Mark.SHARING if _ON_SHARING.fullmatch(name) else None
