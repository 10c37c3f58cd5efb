"""The catalogue of words: English has one too, for its plurals."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

_NAME = "cordially"
_ENGLISH = "en"


def install_translation(
    application: QCoreApplication, resources: Path, locale: QLocale
) -> QTranslator:
    """Install the catalogue of `locale`, or the English one, from `resources/translations`.

    Raises FileNotFoundError where neither is there, for "%n people" would be shown as "1
    people".
    """
    folder = resources / "translations"
    translator = QTranslator(application)
    found = translator.load(locale, _NAME, "_", str(folder)) or translator.load(
        f"{_NAME}_{_ENGLISH}", str(folder)
    )
    if not found:
        raise FileNotFoundError(folder / f"{_NAME}_{_ENGLISH}.qm")
    application.installTranslator(translator)
    return translator
