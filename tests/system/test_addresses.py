"""Only a plain page of LinkedIn is ever opened."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordially.domain.errors import Trouble, TroubleKind
from cordially.domain.profile_address import profile_address, search_address
from cordially.system.addresses import LONGEST, checked, may_be_opened


@pytest.mark.parametrize(
    "address",
    [
        "https://www.linkedin.com/in/ada-abel",
        "https://www.linkedin.com/in/s%C3%B8ren",
        "https://www.linkedin.com/search/results/people/?keywords=Ada%20Abel",
        "https://linkedin.com/in/ada",
        "https://de.linkedin.com/in/ada",
        "https://www.linkedin.com",
        "https://WWW.LinkedIn.com/in/ada",
        "https://www.linkedin.com/in/ada#about",
    ],
)
def test_pages_of_linkedin_are_opened(address: str) -> None:
    assert may_be_opened(address)
    assert checked(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "www.linkedin.com/in/ada",
        "http://www.linkedin.com/in/ada",
        "HTTPS://www.linkedin.com/in/ada",
        "//www.linkedin.com/in/ada",
        "https:www.linkedin.com/in/ada",
        "https:/www.linkedin.com/in/ada",
        "https:///www.linkedin.com/in/ada",
        "https:\\\\www.linkedin.com\\in\\ada",
        "https://www.linkedin.com\\@evil.test/",
        "https://www.linkedin.com@evil.test/",
        "https://ada@www.linkedin.com/",
        "https://ada:word@www.linkedin.com/",
        "https://www.linkedin.com:443/in/ada",
        "https://www.linkedin.com:/in/ada",
        "https://www.linkedin.com.evil.test/",
        "https://evil.test/www.linkedin.com",
        "https://evil.test?www.linkedin.com",
        "https://evil.test#www.linkedin.com",
        "https://evillinkedin.com/in/ada",
        "https://www.linkedin.com./in/ada",
        "https://.linkedin.com/in/ada",
        "https://www..linkedin.com/in/ada",
        "https://www.linkedin.co/in/ada",
        "https://www.linkedin。com/in/ada",
        "https://www.linkedın.com/in/ada",
        "https://www.linkedin.com/in/søren",
        "https://www.linkedin.com/in/a da",
        "https://www.linkedin.com/in/ada\n",
        " https://www.linkedin.com/in/ada",
        "\thttps://www.linkedin.com/in/ada",
        "https://www.linked\nin.com/in/ada",
        "https://www.linkedin.com/\x00",
        "https://www.linkedin.com/\u202egnp.exe",
        "https://%77ww.linkedin.com/in/ada",
        "https://[::1]/in/ada",
        "https://127.0.0.1/in/ada",
        "file:///etc/passwd",
        "javascript:alert(1)//https://www.linkedin.com/",
        "data:text/html,https://www.linkedin.com/",
        "smb://www.linkedin.com/in",
        "ms-msdt:/id",
        "mailto:ada@linkedin.com?attach=/etc/passwd",
        "view-source:https://www.linkedin.com/",
        'https://www.linkedin.com/"onload=',
        "https://www.linkedin.com/<b>",
    ],
)
def test_everything_else_is_refused(address: str) -> None:
    assert not may_be_opened(address)
    with pytest.raises(Trouble) as caught:
        checked(address)
    assert caught.value.kind is TroubleKind.ADDRESS_REFUSED


def test_an_endless_address_is_refused() -> None:
    whole = "https://www.linkedin.com/in/"
    assert may_be_opened(whole + "a" * (LONGEST - len(whole)))
    assert not may_be_opened(whole + "a" * (LONGEST - len(whole) + 1))


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=100))
def test_what_is_rebuilt_from_a_key_or_a_name_always_may_be_opened(text: str) -> None:
    assert may_be_opened(profile_address(text))
    assert may_be_opened(search_address(text))


@given(st.text(alphabet="htps:/w.linkedcom@\\?#%:7[]\t\n。ı-", max_size=60))
def test_no_mixture_of_its_parts_leads_elsewhere(tail: str) -> None:
    address = "https://" + tail
    if may_be_opened(address):
        host = address.removeprefix("https://").partition("/")[0].partition("?")[0]
        host = host.partition("#")[0]
        assert host == "linkedin.com" or host.endswith(".linkedin.com")
