"""A contact book for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contact_book import ContactBook, contact_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[ContactBook]:
    with contact_book(tmp_path) as book:
        yield book
