import os

from tools.pin import headed, public_environment


def test_places_that_this_machine_prefers_do_not_reach_the_lists() -> None:
    told = {
        "PATH": "/usr/bin",
        "PIP_CERT": "/etc/ssl/own.pem",
        "PIP_CONSTRAINT": "limits.txt",
        "PIP_EXTRA_INDEX_URL": "https://example.org/simple",
        "PIP_FIND_LINKS": "wheels",
        "PIP_INDEX_URL": "https://example.org/simple",
    }
    assert public_environment(told) == {
        "PATH": "/usr/bin",
        "PIP_CERT": "/etc/ssl/own.pem",
        "PIP_CONFIG_FILE": os.devnull,
    }


def test_a_list_says_where_it_comes_from() -> None:
    assert headed("runtime", "click==8\n").splitlines() == [
        "# Made from runtime.in by `make pins`; not edited by hand.",
        "click==8",
    ]
