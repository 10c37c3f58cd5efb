"""What is forgotten before a check is measured."""

import gc

from benchmarks.whole_check import forget
from cordially.etiquette.document import fields_of
from cordially.etiquette.phrases import folded
from cordially.etiquette.reading.reader import trained_reader


def test_all_that_is_remembered_of_texts_is_forgotten() -> None:
    folded("Dear Ada")
    fields_of("Dear {given_name}")
    gc.freeze()
    forget()
    assert folded.cache_info().currsize == fields_of.cache_info().currsize == 0


def test_what_is_loaded_once_stays() -> None:
    reader = trained_reader()
    forget()
    assert trained_reader() is reader
