"""`cordially check`, called as a script would."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cordially.cli import check as module
from cordially.cli.check import check


def document(**changed: object) -> dict[str, object]:
    return {
        "id": "d1",
        "kind": "greeting",
        "channel": "linkedin",
        "text": "Hi {given_name},\n\n{personal}",
        "recipients": [{"given_name": "Maria", "family_name": "Holt", "personal": "The harp?"}],
        "today": "2026-12-14",
    } | changed


def call(*arguments: str | Path, given: str | bytes = "") -> Result:
    return CliRunner().invoke(check, [str(argument) for argument in arguments], input=given)


def lines(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_document_on_standard_input_is_answered() -> None:
    result = call(given=json.dumps(document()))
    assert result.exit_code == 0
    assert json.loads(result.stdout)["personal"] == ["specific"]


def test_a_document_in_a_file_is_answered(tmp_path: Path) -> None:
    file = tmp_path / "message.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(document(id="Größe")).encode())
    result = call(file)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["id"] == "Größe"


def test_findings_do_not_change_the_exit_status() -> None:
    result = call(given=json.dumps(document(text="Hi {foo}")))
    assert result.exit_code == 0
    assert json.loads(result.stdout)["findings"]


def test_a_stream_is_answered_line_by_line_in_its_order_past_errors() -> None:
    given = "\n".join(
        [
            json.dumps(document(id="a")),
            "{not json",
            "",
            json.dumps({"id": "c"}),
            json.dumps(document(id="d")),
        ]
    )
    result = call("--stream", given=given)
    assert result.exit_code == 1
    assert [reply["id"] for reply in lines(result)] == ["a", None, "c", "d"]
    assert [set(reply) == {"id", "error"} for reply in lines(result)] == [False, True, True, False]


def test_a_stream_without_errors_ends_well() -> None:
    result = call("--stream", "-", given=json.dumps(document()) + "\r\n")
    assert result.exit_code == 0
    assert len(lines(result)) == 1


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (b"", "nothing was given"),
        (b"\xff\xfe{", "not written in UTF-8"),
        (b"{", "is no JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"id": ' + b"9" * 5000 + b"}", "a number that is too long"),
        (b"[]", "must be an object"),
    ],
)
def test_what_is_no_document_gives_an_error_and_no_traceback(given: bytes, said: str) -> None:
    result = call(given=given)
    assert result.exit_code == 1
    reply = json.loads(result.stdout)
    assert reply["id"] is None
    assert said in reply["error"]
    assert "Traceback" not in result.output


def test_an_overlong_line_is_refused_and_the_stream_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 2000)
    given = json.dumps(document(text="x" * 9000)) + "\n" + json.dumps(document(id="next"))
    result = call("--stream", given=given)
    assert result.exit_code == 1
    first, second = lines(result)
    assert "larger than" in first["error"]
    assert second["id"] == "next"
    assert second["personal"]


def test_lone_surrogates_pass_through() -> None:
    result = call(given=json.dumps(document(id="\ud800", text="\udfff {a\ud800}")))
    assert result.exit_code == 0
    assert json.loads(result.stdout)["id"] == "\ud800"


def test_a_file_that_is_not_there_gives_one_sentence(tmp_path: Path) -> None:
    result = call(tmp_path / "nothing.json")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert "could not be read" in result.stderr


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    result = call(tmp_path)
    assert result.exit_code == 1
    assert "could not be read" in result.stderr


@pytest.mark.parametrize("held", ["[1]", "{", "{}", '[{"given_name": "A"}]'])
def test_a_broken_network_file_gives_one_sentence(tmp_path: Path, held: str) -> None:
    network = tmp_path / "network.json"
    network.write_text(held, encoding="utf-8")
    result = call("--network", network, given=json.dumps(document()))
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1


def test_the_network_file_stands_for_the_contact_list(tmp_path: Path) -> None:
    people = [{"given_name": f"Rob{n:03}", "family_name": f"Holt{n % 7}"} for n in range(300)]
    recipients = [person | {"personal": f"Hall {n}?"} for n, person in enumerate(people[100:130])]
    network = tmp_path / "network.json"
    network.write_text(json.dumps(people), encoding="utf-8")
    message = json.dumps(document(recipients=recipients))

    def rules(result: Result) -> set[str]:
        return {finding["rule"] for finding in json.loads(result.stdout)["findings"]}

    assert "alphabet-block" in rules(call("--network", network, given=message))
    assert "alphabet-block" not in rules(call(given=message))


def test_neither_the_window_nor_the_store_is_loaded() -> None:
    program = (
        "import sys, cordially.cli.check\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & "
        "{'PySide6', 'peewee', 'playhouse', 'sqlcipher3', 'keyring'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
