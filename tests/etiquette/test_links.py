"""Where links stand in a text, and what counts in them."""

import pytest

from cordially.etiquette.link_marks import Mark, marks_of
from cordially.etiquette.links import links_in


def written(text: str) -> list[str]:
    links = links_in(text)
    assert all(text[link.span.start : link.span.end] == link.written for link in links)
    return [link.written for link in links]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("See https://example.org/a.", ["https://example.org/a"]),
        ("See HTTP://Example.org, please", ["HTTP://Example.org"]),
        ("(www.example.org)", ["www.example.org"]),
        ("See (https://example.org/a_(b)).", ["https://example.org/a_(b)"]),
        ("[here](https://example.org/a)", ["https://example.org/a"]),
        ("<https://example.org/a>", ["https://example.org/a"]),
        ("„https://example.org/a“", ["https://example.org/a"]),
        ("Voilà : https://example.org/a ! Et", ["https://example.org/a"]),
        ("🎉https://example.org/é?ü=1🎉 x", ["https://example.org/é?ü=1🎉"]),
        ("请看https://example.org/a。谢谢", ["https://example.org/a"]),
        ("a https://a.org b https://b.org", ["https://a.org", "https://b.org"]),
        (
            "example.org, firma.de und sub.shop.co.uk.",
            ["example.org", "firma.de", "sub.shop.co.uk"],
        ),
        ("münchen.de/rathaus", ["münchen.de/rathaus"]),
        ("bit.ly/3x?", ["bit.ly/3x"]),
        ("example.org:8080/a", ["example.org:8080/a"]),
        ("https://example.org/{given_name}", ["https://example.org/{given_name}"]),
        ("EXAMPLE.COM", ["EXAMPLE.COM"]),
    ],
)
def test_links_are_found_without_what_follows_them(text: str, links: list[str]) -> None:
    assert written(text) == links


@pytest.mark.parametrize(
    "text",
    [
        "ada@example.org",
        "max.de@example.org",
        "ada.thorsen@example.co.uk",
        "Thanks for everything.It was great.So long",
        "at 12.30 on 3.12.2026",
        "e.g. this, i.e. that, z.B. dies, d.h. das, u.a. auch",
        "main.py, README.md, list.pdf, Node.js and photo.png",
        "Ph.D. and M.Sc. and Dr.med. and S.p.A.",
        "well.in the end, it.is so.do come",
        "http:// and www. alone",
        "https://localhost",
        "...",
        "no links",
    ],
)
def test_what_only_looks_like_a_link_is_none(text: str) -> None:
    assert written(text) == []


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("https://WWW.Example.org:8080/a@b?c=d@e", "example.org"),
        ("https://ada:secret@example.org", "example.org"),
        ("www.example.org?a", "example.org"),
        ("example.org#a", "example.org"),
    ],
)
def test_the_host_is_told_without_user_port_and_path(link: str, host: str) -> None:
    (found,) = links_in(link)
    assert found.host == host


def test_a_link_leads_to_a_host_and_to_those_under_it_alone() -> None:
    hosts = frozenset({"zoom.us"})
    assert links_in("https://eu02.zoom.us/j/1")[0].leads_to(hosts)
    assert not links_in("https://myzoom.us/j/1")[0].leads_to(hosts)
    assert not links_in("https://zoom.us.example.org/j/1")[0].leads_to(hosts)


PAGE = "https://example.org/a"


@pytest.mark.parametrize(
    ("link", "cleaned", "mark"),
    [
        (f"{PAGE}?utm_source=x", PAGE, Mark.CAMPAIGN),
        (f"{PAGE}?UTM_Source=x&b=1", f"{PAGE}?b=1", Mark.CAMPAIGN),
        (f"{PAGE}?b=1&amp;utm_source=x&amp;c=2", f"{PAGE}?b=1&c=2", Mark.CAMPAIGN),
        (f"{PAGE}?b=1&mc_eid=7#part", f"{PAGE}?b=1#part", Mark.CAMPAIGN),
        (f"{PAGE}#utm_source=x", PAGE, Mark.CAMPAIGN),
        (f"{PAGE}?b&hsa_ad=1&fbclid=2", f"{PAGE}?b", Mark.CAMPAIGN),
        (f"{PAGE}?fbclid=2", PAGE, Mark.SHARING),
        (f"{PAGE}?gclid=2&q=x%20y", f"{PAGE}?q=x%20y", Mark.SHARING),
        ("https://youtu.be/x?si=9&t=30", "https://youtu.be/x?t=30", Mark.SHARING),
        (
            "https://www.linkedin.com/posts/x?utm_source=share&rcm=A",
            "https://www.linkedin.com/posts/x",
            Mark.SHARING,
        ),
    ],
)
def test_marks_are_taken_out_and_the_rest_stays(link: str, cleaned: str, mark: Mark) -> None:
    found = marks_of(links_in(link)[0])
    assert found is not None
    assert (found.cleaned, found.mark) == (cleaned, mark)


@pytest.mark.parametrize(
    "link",
    [
        PAGE,
        f"{PAGE}?",
        f"{PAGE}#",
        f"{PAGE}?id=utm_source",
        f"{PAGE}?q=gclid",
        f"{PAGE}?si=9",
        f"{PAGE}/utm_source=x",
        f"{PAGE}?utm_source",
        f"{PAGE}#a=b",
    ],
)
def test_a_link_that_counts_nobody_is_left_as_it_is(link: str) -> None:
    assert marks_of(links_in(link)[0]) is None
