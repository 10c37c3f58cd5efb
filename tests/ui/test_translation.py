import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication

from cordially.ui.translation import install_translation
from cordially.ui.widgets import figure
from tests.ui.conftest import RESOURCES

CATALOGUE = RESOURCES / "translations" / "cordially_en.ts"
SOURCES = RESOURCES.parent / "src" / "cordially" / "ui"


def entries() -> Iterator[tuple[str, str, list[str]]]:
    """Context, sentence and its forms, for each entry of the catalogue."""
    for context in ET.parse(CATALOGUE).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            words = [form.text or "" for form in message.iter("numerusform")]
            yield context.findtext("name", ""), message.findtext("source", ""), words


def counted_sentences() -> Iterator[tuple[str, str]]:
    """Each sentence with a count in the window's code, and its file."""
    for file in SOURCES.rglob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and id(node) not in said:
                text = node.value
                if isinstance(text, str) and ("%n" in text or "%Ln" in text):
                    yield text, file.name


@pytest.fixture(autouse=True)
def locale_as_it_was() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("system", ["tr_TR", "ar_EG", "de_DE", "ja_JP", "C"])
def test_months_and_figures_are_in_the_language_of_the_words(
    qapp: QApplication, system: str
) -> None:
    translator = install_translation(qapp, RESOURCES, QLocale(system))
    try:
        said = QLocale().toString(QDate(2026, 5, 14), "MMM"), QLocale().toString(7)
    finally:
        qapp.removeTranslator(translator)
    assert said == ("May", "7")


def test_one_and_many_read_right_whatever_the_language_of_the_system(qapp: QApplication) -> None:
    translator = install_translation(qapp, RESOURCES, QLocale("de_DE"))
    try:
        said = [
            QCoreApplication.translate("When", "%Ln weeks ago", "", count) for count in (1, 2, 0)
        ]
    finally:
        qapp.removeTranslator(translator)
    assert said == ["1 week ago", "2 weeks ago", "0 weeks ago"]


@pytest.mark.usefixtures("english")
def test_what_the_program_reads_is_what_the_catalogue_says() -> None:
    for context, source, (one, many) in entries():
        assert one
        assert many
        said = [QCoreApplication.translate(context, source, "", count) for count in (1, 5)]
        assert said == [one.replace("%Ln", "1"), many.replace("%Ln", "5")], "run `make generated`"


@pytest.mark.usefixtures("english")
def test_every_counted_sentence_parts_its_thousands() -> None:
    for context, source, _ in entries():
        assert "20,000" in QCoreApplication.translate(context, source, "", 20_000)


@pytest.mark.parametrize(("system", "said"), [("de_DE", "20.000"), ("en_US", "20,000")])
def test_thousands_are_parted_as_the_users_territory_does(
    qapp: QApplication, system: str, said: str
) -> None:
    QLocale.setDefault(QLocale(system))
    translator = install_translation(qapp, RESOURCES, QLocale(system))
    try:
        assert said in QCoreApplication.translate("Import", "%Ln new messages", "", 20_000)
        assert figure(20_000) == said
    finally:
        qapp.removeTranslator(translator)


def test_every_counted_sentence_of_the_window_is_in_the_catalogue() -> None:
    known = {source for _, source, _ in entries()}
    missing = [(text, file) for text, file in counted_sentences() if text not in known]
    assert missing == [], "run `make generated`; lupdate finds tr() and translate() alone"


def test_a_lost_catalogue_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        install_translation(qapp, tmp_path, QLocale("en_GB"))
