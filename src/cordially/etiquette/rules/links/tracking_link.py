"""A link that counts its reader, or that hides where it leads."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cordially.domain.messages import Channel, Kind
from cordially.etiquette.document import Document
from cordially.etiquette.invented import ada, ben, greeting
from cordially.etiquette.lexicon.link_hosts import SHORTENERS
from cordially.etiquette.link_marks import Mark, marks_of
from cordially.etiquette.links import Link, links_in
from cordially.etiquette.passages import Passage, about, passages, said_in
from cordially.etiquette.rule import Edit, Example, Finding, Rule, Severity

_OWN = frozenset({"lnkd.in"})
"""Short links that the network puts into posts by itself; in a message somebody copied one."""

_NOT_HIDDEN = re.compile(r"app\.goo\.gl/|goo\.gl/(?:maps|forms|photos|fb)\b", re.IGNORECASE)


def _check(document: Document) -> Iterable[Finding]:
    if document.kind is Kind.REQUEST:
        return
    lightly = document.channel is Channel.POST or document.kind is Kind.COMMERCIAL
    rule = RULE.as_hint() if lightly else RULE
    for passage in passages(document):
        links = _telling(passage.text)
        if links.hidden:
            yield _hidden(rule, document, passage, links.hidden)
        if links.own and document.channel is not Channel.POST:
            yield _hidden(RULE.as_hint(), document, passage, links.own)
        if links.campaign:
            yield _counted(rule, document, passage, links.campaign)
        if links.shared:
            yield _counted(RULE.as_hint(), document, passage, links.shared)


@dataclass(frozen=True, slots=True)
class _Telling:
    """The links of a text that hide where they lead, or bear marks of either kind."""

    hidden: tuple[Link, ...]
    own: tuple[Link, ...]
    campaign: tuple[Link, ...]
    shared: tuple[Link, ...]


@lru_cache(maxsize=1024)
def _telling(text: str) -> _Telling:
    links = links_in(text)
    hidden = tuple(link for link in links if _hides(link))
    marked = [(link, marks_of(link)) for link in links if not _hides(link)]
    return _Telling(
        hidden,
        tuple(link for link in links if link.leads_to(_OWN) and not link.is_bare_domain),
        tuple(link for link, marks in marked if marks and marks.mark is Mark.CAMPAIGN),
        tuple(link for link, marks in marked if marks and marks.mark is Mark.SHARING),
    )


def _hides(link: Link) -> bool:
    return (
        link.leads_to(SHORTENERS)
        and not link.is_bare_domain
        and not _NOT_HIDDEN.search(link.written)
    )


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
        fix=tuple(Edit(link.span, marks.cleaned) for link in links if (marks := marks_of(link))),
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
        "copied, a short link of LinkedIn, and links in posts and commercial messages, are only "
        "a hint."
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
            "the short link that LinkedIn puts into a post by itself",
            greeting(text="The caverns: https://lnkd.in/eX4mple", channel=Channel.POST),
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
