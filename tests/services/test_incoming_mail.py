from pathlib import Path

import pytest

from cordially.domain.errors import Trouble, TroubleKind
from cordially.imports.mail.mail_process import MailReader
from cordially.services.incoming_mail import IncomingMail
from tests.imports.mail.made import Mail, told


def test_a_folder_of_mails_tells_who_asks_and_who_accepted(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(bytes(Mail()))
    (tmp_path / "b.eml").write_bytes(bytes(Mail(template="email_accept_invite_single_01")))
    (tmp_path / "c.eml").write_bytes(bytes(Mail(template="email_pymk_02", sender="")))
    (tmp_path / "d.eml").write_bytes(b"")

    found = IncomingMail(MailReader()).read(tmp_path, told, lambda: False)

    assert [one.name for one in found.arrived] == ["Anna Kowalska"]
    assert [one.profile for one in found.accepted] == ["anna-k"]
    assert (found.ignored, [problem.file for problem in found.problems]) == (1, ["d.eml"])
    assert not found.is_empty


def test_a_reading_that_was_cancelled_tells_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(bytes(Mail()))

    with pytest.raises(Trouble) as raised:
        IncomingMail(MailReader()).read(tmp_path / "a.eml", told, lambda: True)

    assert raised.value.kind is TroubleKind.IMPORT_CANCELLED
