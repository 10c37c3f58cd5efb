"""The catalogue of words: English has one too, for its plurals."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

_NAME = "cordially"
_ENGLISH = "en"


def install_translation(
    application: QCoreApplication, resources: Path, locale: QLocale
) -> QTranslator:
    """Install the catalogue of `locale`, or the English one, from `resources/translations`.

    With English words, months and figures are English too, as the user's territory writes
    them. Raises FileNotFoundError where neither is there, for "%Ln people" would be shown as
    "1 people".
    """
    folder = resources / "translations"
    translator = QTranslator(application)
    if not translator.load(locale, _NAME, "_", str(folder)):
        if not translator.load(f"{_NAME}_{_ENGLISH}", str(folder)):
            raise FileNotFoundError(folder / f"{_NAME}_{_ENGLISH}.qm")
        QLocale.setDefault(QLocale(QLocale.Language.English, locale.territory()))
    application.installTranslator(translator)
    return translator
