"""`cordially check`: the etiquette of one document, or of a stream of them.

Neither the window nor the store is loaded: a script may call this once a message.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

import click

from cordially.etiquette.document import Name
from cordially.etiquette.document_json import (
    NotADocumentError,
    answer,
    document_id,
    read_document,
    read_network,
)
from cordially.etiquette.engine import judge
from cordially.etiquette.reading.reader import trained_reader

MAX_BYTES = 64 * 1024 * 1024
"""Bytes that one document, or one line of a stream, may have."""

_STANDARD = Path("-")


@click.command()
@click.argument("file", type=click.Path(path_type=Path), default=_STANDARD)
@click.option("--stream", is_flag=True, help="Read one document a line, answer one line each.")
@click.option(
    "--network",
    type=click.Path(path_type=Path),
    help="A JSON list of people: the contact list of documents that bring none.",
)
def check(file: Path, network: Path | None, *, stream: bool) -> None:
    """Check the etiquette of a message, given as JSON in FILE or on standard input."""
    people = None if network is None else _people(network)
    good = True
    with _opened(file) as source:
        for raw in _lines(source, file) if stream else [_read(source, file)]:
            reply, fine = _reply(raw, people)
            click.echo(json.dumps(reply, indent=None if stream else 2))
            good = good and fine
    if not good:
        raise click.exceptions.Exit(1)


def _reply(raw: bytes, people: tuple[Name, ...] | None) -> tuple[dict[str, object], bool]:
    """The answer to one document, and whether it could be read."""
    value: object = None
    try:
        value = _json(raw)
        document = read_document(value, people)
    except NotADocumentError as error:
        return {"id": document_id(value), "error": str(error)}, False
    document = trained_reader().read(document)
    return answer(document, judge(document)), True


def _json(raw: bytes) -> object:
    if len(raw) > MAX_BYTES:
        raise NotADocumentError(f"The document is larger than {MAX_BYTES // 1024 // 1024} MB.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotADocumentError("The document is not written in UTF-8.") from None
    if not text.strip():
        raise NotADocumentError("There is no document: nothing was given to read.")
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise NotADocumentError(
            f"The document is no JSON: {error.msg}, at line {error.lineno}, "
            f"character {error.colno}."
        ) from None
    except ValueError:
        raise NotADocumentError("The document holds a number that is too long.") from None
    except RecursionError:
        raise NotADocumentError("The document is nested too deeply.") from None


def _lines(source: BinaryIO, file: Path) -> Iterator[bytes]:
    """The lines that hold anything; of an overlong one, enough to tell that it is."""
    while raw := _read(source, file, line=True):
        rest = raw
        while len(rest) > MAX_BYTES and not rest.endswith(b"\n"):
            rest = _read(source, file, line=True)
        if raw.strip():
            yield raw


def _read(source: BinaryIO, file: Path, *, line: bool = False) -> bytes:
    """The next line, or all; one byte more than may be where it is longer."""
    try:
        return source.readline(MAX_BYTES + 1) if line else source.read(MAX_BYTES + 1)
    except OSError as error:
        raise _unreadable(file, error) from error


def _people(network: Path) -> tuple[Name, ...]:
    with _opened(network) as source:
        raw = _read(source, network)
    try:
        return read_network(_json(raw))
    except NotADocumentError as error:
        said = str(error).replace("The document", "the document").rstrip(".")
        raise _failure(f"The network in {network} could not be read: {said}.") from None


def _opened(file: Path) -> AbstractContextManager[BinaryIO]:
    if file == _STANDARD:
        return nullcontext(sys.stdin.buffer)
    try:
        return file.open("rb")
    except (OSError, ValueError) as error:
        raise _unreadable(file, error) from error


def _failure(sentence: str) -> click.exceptions.Exit:
    """Told in one sentence on standard error, with exit status 1."""
    click.echo(sentence, err=True)
    return click.exceptions.Exit(1)


def _unreadable(file: Path, error: Exception) -> click.exceptions.Exit:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return _failure(f"{file} could not be read: {reason}.")
