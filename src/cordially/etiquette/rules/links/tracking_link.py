"""A link that counts its reader, or that hides where it leads."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.lexicon.link_hosts import SHORTENERS
from cordially.etiquette.links import Link, links_in
from cordially.etiquette.passages import Passage, about, passages, said_in
from cordially.etiquette.rule import Edit, Example, Finding, Rule, Severity

_CAMPAIGN = re.compile(
    r"(?:utm_|hsa_|mtm_|matomo_|pk_|piwik_|vero_|oly_|trk_|ml_subscriber)\w*"
    r"|_hs(?:enc|mi)|hsctatracking|__hstc|__hssc|__hsfp|mc_[ce]id|mkt_tok|s_cid|elqtrack(?:id)?"
    r"|_kx|dm_i|sc_(?:eid|uid|lid|src|llid)|spm?mailingid|spuserid|spjobid|bsft_\w+|irclickid"
    r"|cjevent|_bta_(?:tid|c)|ck_subscriber_id|et_rid|wt_mc|at_(?:campaign|medium)|xtor|rb_clickid"
)
_ON_SHARING = re.compile(
    r"fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid?"
    r"|_ga|_gl|_openstat|ref_src|ref_url|epik|wickedid|__tn__|__cft__(?:\[0\])?|mibextid|feature"
)
"""What sites and browsers add by themselves, often unseen by whoever copies the link."""

_BY_SITE = (
    (frozenset({"youtube.com", "youtu.be", "spotify.com"}), re.compile("si|pp")),
    (
        frozenset({"linkedin.com"}),
        re.compile(r"utm_\w+|trackingid|trk\w*|lipi|rcm|midtoken|midsig|eid|otptoken|refid|lici"),
    ),
    (frozenset({"x.com", "twitter.com"}), re.compile("s|t")),
    (frozenset({"tiktok.com"}), re.compile(r"_[rt]|is_from_webapp|sender_device")),
)
_NOT_HIDDEN = re.compile(r"goo\.gl/(?:maps|forms|photos|fb)\b", re.IGNORECASE)
_PARTING = re.compile(r"&amp;|[&;]")


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    lightly = document.channel is Channel.POST or document.kind is Kind.COMMERCIAL
    for passage in passages(document):
        links = links_in(passage.text)
        if not links:
            continue
        hidden = [link for link in links if _hides(link)]
        counted = [link for link in links if not _hides(link) and cleaned(link) != link.written]
        campaign = [link for link in counted if _counts_on_purpose(link)]
        shared = [link for link in counted if not _counts_on_purpose(link)]
        rule = RULE.as_hint() if lightly else RULE
        if hidden:
            yield _hidden(rule, document, passage, hidden)
        if campaign:
            yield _counted(rule, document, passage, campaign)
        if shared:
            yield _counted(RULE.as_hint(), document, passage, shared)


def _hides(link: Link) -> bool:
    return (
        not link.is_bare_domain
        and link.leads_to(SHORTENERS)
        and not _NOT_HIDDEN.search(link.written)
    )


def _counts_on_purpose(link: Link) -> bool:
    return any(_CAMPAIGN.fullmatch(name) and not _of_site(link, name) for name in _names(link))


def _of_site(link: Link, name: str) -> bool:
    return any(link.leads_to(hosts) and names.fullmatch(name) for hosts, names in _BY_SITE)


def _names(link: Link) -> list[str]:
    """The names of what a link tells behind its page, in small letters."""
    told = re.split(r"[?#]", link.written, maxsplit=1)[1:]
    return [_name(part) for part in _PARTING.split(re.sub(r"[?#]", "&", told[0]))] if told else []


def _name(part: str) -> str:
    name, equals, _ = part.partition("=")
    return name.lower() if equals else ""


@lru_cache(maxsize=1024)
def cleaned(link: Link) -> str:
    """The link as it leads to the same page without telling how its reader came there."""
    if not any(_is_counting(link, name) for name in _names(link)):
        return link.written
    address, _, anchor = link.written.partition("#")
    page, _, asked = address.partition("?")
    asked, anchor = _kept(link, asked), _kept(link, anchor)
    return page + (f"?{asked}" if asked else "") + (f"#{anchor}" if anchor else "")


def _kept(link: Link, told: str) -> str:
    """What is told without what counts; as it is where nothing counts."""
    parts = _PARTING.split(told)
    kept = [part for part in parts if not _is_counting(link, _name(part))]
    return told if len(kept) == len(parts) else "&".join(kept)


def _is_counting(link: Link, name: str) -> bool:
    return bool(_CAMPAIGN.fullmatch(name) or _ON_SHARING.fullmatch(name) or _of_site(link, name))


def _hidden(rule: Rule, document: Document, passage: Passage, links: Sequence[Link]) -> Finding:
    spans = tuple(link.span for link in links)
    one = len(links) == 1
    said = said_in(document, passage)
    return Finding(
        rule,
        f"The short link{'' if one else 's'}{said} do{'es' if one else ''} not show where "
        f"{'it leads' if one else 'they lead'}, and whoever made {'it' if one else 'them'} "
        "counts the readers.",
        spans,
        passage.where,
        passage.recipients,
        "Put the address of the page itself.",
        about=about(document, passage, spans),
    )


def _counted(rule: Rule, document: Document, passage: Passage, links: Sequence[Link]) -> Finding:
    spans = tuple(link.span for link in links)
    said = said_in(document, passage)
    subject = f"The link{said} carries" if len(links) == 1 else f"{len(links)} links{said} carry"
    return Finding(
        rule,
        f"{subject} marks that tell how the reader came to the page.",
        spans,
        passage.where,
        passage.recipients,
        "Leave the marks out; the page stays the same.",
        about=about(document, passage, spans),
        fix=tuple(Edit(link.span, cleaned(link)) for link in links),
    )


_ARTICLE = "https://example.org/salt-caverns"


def _saying(text: str) -> Document:
    return greeting(ada(), text=text)


RULE = Rule(
    code="K102",
    name="tracking-link",
    title="A link that counts its reader",
    severity=Severity.WARNING,
    practice="P12",
    rationale=(
        "Marks of a campaign in a link tell its reader that this is a mailing, and a shortened "
        "link does not even say where it leads; filters against spam look for both. Between "
        "people the plain address will do. Marks that a site adds by itself when a link is "
        "copied, and links in posts and commercial messages, are only a hint."
    ),
    source=(
        "Sending updates (about 2010), on what makes a message look like spam; the parameters "
        "as Google Analytics, HubSpot, Mailchimp, Marketo, Matomo and the sites name them"
    ),
    flagged=(
        Example(
            "marks of a campaign",
            _saying(
                f"Hi Ada, this is the cavern I meant: {_ARTICLE}?utm_source=mail&id=7&utm_term=x."
            ),
            mended=f"Hi Ada, this is the cavern I meant: {_ARTICLE}?id=7.",
        ),
        Example(
            "the reader's number in a mailing",
            _saying(f"Hi Ada, remember this cavern? {_ARTICLE}?mc_cid=52&mc_eid=9fa#depth"),
            mended=f"Hi Ada, remember this cavern? {_ARTICLE}#depth",
        ),
        Example("a shortened link", _saying("Hi Ada, this is the cavern: https://bit.ly/3xYz12")),
        Example(
            "in a personal line",
            greeting(
                ada(f"The cavern again: {_ARTICLE}?hsa_cam=12&hsa_grp=9"), ben("How is the arch?")
            ),
            mended=f"The cavern again: {_ARTICLE}",
        ),
        Example(
            "what LinkedIn adds when a link is copied",
            _saying(
                "Your post on salt: https://www.linkedin.com/posts/ada-7?utm_source=share&rcm=AC1"
            ),
            mended="Your post on salt: https://www.linkedin.com/posts/ada-7",
        ),
    ),
    accepted=(
        Example("the plain address", _saying(f"Hi Ada, this is the cavern I meant: {_ARTICLE}")),
        Example(
            "a question to the page that counts nobody",
            _saying(f"Hi Ada, all caverns by depth: {_ARTICLE}?sort=depth&page=2&id=utm"),
        ),
        Example(
            "a site's own short link",
            _saying("Hi Ada, the cavern is in minute four: https://youtu.be/dQ7wXk2?t=240"),
        ),
        Example(
            "the short link that LinkedIn puts in by itself",
            _saying("Hi Ada, this is the cavern I meant: https://lnkd.in/eX4mple"),
        ),
        Example("a place on a map", _saying("Hi Ada, we meet here: https://goo.gl/maps/x7Yq")),
        Example("a company that shortens links", _saying("Hi Ada, how was the job at bit.ly?")),
        Example(
            "a request that somebody sent to you",
            greeting(text="Please see https://bit.ly/3xYz12", kind=Kind.REQUEST),
        ),
    ),
    check=_check,
)
