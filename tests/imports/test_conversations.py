import csv
import io
from dataclasses import dataclass
from pathlib import Path

import pytest

from cordially.domain.imports import Known
from cordially.imports.markup import is_markup, plain_text
from cordially.imports.planning import Plan
from tests.imports.archives import Store, plan, problems_of, table, zipped

ANNA, ME, BO = ("Anna Kowalska", "anna-k"), ("Robin Own", "robin-own"), ("Bo Berg", "bo-b")
LIST = table(
    "Anna,Kowalska,https://www.linkedin.com/in/anna-k,,,,05 Jan 2026",
    "Bo,Berg,https://www.linkedin.com/in/bo-b,,,,04 Jan 2026",
)
COLUMNS = (
    "CONVERSATION ID",
    "CONVERSATION TITLE",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "SUBJECT",
    "CONTENT",
    "FOLDER",
    "ATTACHMENTS",
    "IS MESSAGE DRAFT",
    "IS CONVERSATION DRAFT",
)


@dataclass(frozen=True, slots=True)
class Letter:
    sender: tuple[str, str]
    to: tuple[tuple[str, str], ...]
    at: str
    text: str
    thread: str = "2-a=="
    title: str = ""
    folder: str = "INBOX"
    draft: str = "No"

    def cells(self) -> dict[str, str]:
        return {
            "CONVERSATION ID": self.thread,
            "CONVERSATION TITLE": self.title,
            "FROM": self.sender[0],
            "SENDER PROFILE URL": self.sender[1]
            and f"https://www.linkedin.com/in/{self.sender[1]}",
            "TO": ", ".join(name for name, _ in self.to),
            "RECIPIENT PROFILE URLS": ",".join(
                f"https://www.linkedin.com/in/{key}" for _, key in self.to if key
            ),
            "DATE": self.at,
            "CONTENT": self.text,
            "FOLDER": self.folder,
            "IS MESSAGE DRAFT": self.draft,
            "IS CONVERSATION DRAFT": "No",
        }


def written(*letters: Letter, columns: tuple[str, ...] = COLUMNS, quoted: bool = False) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(
        text,
        columns,
        extrasaction="ignore",
        restval="",
        lineterminator="\n",
        quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL,
    )
    writer.writeheader()
    writer.writerows(letter.cells() for letter in letters)
    return text.getvalue()


def brought(folder: Path, messages: str, known: Known | None = None, people: str = LIST) -> Plan:
    path = zipped(folder, "export.zip", {"Connections.csv": people, "messages.csv": messages})
    return plan(path, known)


FROM_ANNA = Letter(ANNA, (ME,), "2026-02-01 09:15:00 UTC", "Hi Robin")
TO_ANNA = Letter(ME, (ANNA,), "2026-02-01 08:00:00 UTC", "Hi Anna, hello")
TO_BO = Letter(ME, (BO,), "2026-01-01 08:00:00 UTC", "Hi Bo", thread="2-b==")


def told(made: Plan) -> list[tuple[str, bool, str]]:
    """Moment, whether the user wrote it, and text of each message."""
    return [(cells[3], cells[5], cells[8]) for cells in made.messages]


ERAS = {
    "2022": COLUMNS[:5] + COLUMNS[6:10],
    "2023": COLUMNS[:10],
    "2024": COLUMNS[:10] + COLUMNS[11:],
    "2025": COLUMNS[:12],
    "2026": COLUMNS[:11],
    "2026 with drafts": COLUMNS,
}


@pytest.mark.parametrize("quoted", [False, True])
@pytest.mark.parametrize("era", ERAS)
def test_messages_of_every_year_are_history_of_the_people_they_were_with(
    tmp_path: Path, era: str, quoted: bool
) -> None:
    made = brought(tmp_path, written(FROM_ANNA, TO_ANNA, TO_BO, columns=ERAS[era], quoted=quoted))

    assert told(made) == [
        ("2026-02-01T09:15:00+00:00", False, "Hi Robin"),
        ("2026-02-01T08:00:00+00:00", True, "Hi Anna, hello"),
        ("2026-01-01T08:00:00+00:00", True, "Hi Bo"),
    ]
    assert made.participants == [(0, "anna-k"), (1, "anna-k"), (2, "bo-b")]
    assert made.owner.profile == "robin-own"
    assert problems_of(made) == []


def test_messages_of_the_first_years_tell_their_direction(tmp_path: Path) -> None:
    made = brought(
        tmp_path,
        "From,To,Date,Subject,Content,Direction,Folder\n"
        'Anna Kowalska,Robin Own,"10/18/18, 1:21 AM",,Hello,INCOMING,INBOX\n'
        'Robin Own,Anna Kowalska,"10/18/18, 1:20 PM",,Hi,OUTGOING,INBOX\n',
    )

    assert told(made) == [
        ("2018-10-18T01:21:00+00:00", False, "Hello"),
        ("2018-10-18T13:20:00+00:00", True, "Hi"),
    ]
    assert made.participants == [(0, "anna-k"), (1, "anna-k")]


@pytest.mark.parametrize(
    "letter",
    [
        Letter(ME, (ANNA,), "2026-01-01 08:00:00 UTC", "unfinished", draft="Yes"),
        Letter(("LinkedIn Member", ""), (ME,), "2026-01-01 08:00:00 UTC", "Hello"),
        Letter(ME, (("LinkedIn Member", ""),), "2026-01-01 08:00:00 UTC", "Hello"),
        Letter(("", ""), (("", ""),), "2026-01-01 08:00:00 UTC", "Hello"),
        Letter(
            ANNA, (ME,), "2026-01-01 08:00:00 UTC", "Buy", "2-s==", title="Sponsored Conversation"
        ),
    ],
)
def test_drafts_adverts_and_nobody_stay_out(tmp_path: Path, letter: Letter) -> None:
    made = brought(tmp_path, written(FROM_ANNA, TO_ANNA, letter))

    assert made.counts.messages_new == 2
    assert problems_of(made) == []


def test_every_message_of_a_sponsored_thread_stays_out(tmp_path: Path) -> None:
    advert = Letter(
        ANNA,
        (ME,),
        "2026-01-02 08:00:00 UTC",
        "Buy",
        thread="2-s==",
        title="Sponsored Conversation",
    )
    reply = Letter(ME, (ANNA,), "2026-01-01 08:00:00 UTC", "No", thread="2-s==")

    assert brought(tmp_path, written(FROM_ANNA, reply, advert)).counts.messages_new == 1


def test_where_no_column_marks_drafts_what_the_user_wrote_outside_a_folder_is_one(
    tmp_path: Path,
) -> None:
    draft = Letter(ME, (ANNA,), "2026-01-01 08:00:00 UTC", "unfini", folder="")

    made = brought(tmp_path, written(FROM_ANNA, TO_ANNA, TO_BO, draft, columns=COLUMNS[:11]))

    assert made.counts.messages_new == 3


def test_a_message_to_many_is_history_of_each_reader_and_of_no_other_writer(
    tmp_path: Path,
) -> None:
    to_both = Letter(ME, (ANNA, BO), "2026-01-03 08:00:00 UTC", "To both")
    from_bo = Letter(BO, (ME, ANNA), "2026-01-02 08:00:00 UTC", "To all")

    made = brought(tmp_path, written(to_both, from_bo, FROM_ANNA))

    assert made.participants == [(0, "anna-k"), (0, "bo-b"), (1, "bo-b"), (2, "anna-k")]


def test_people_outside_connections_are_kept_as_history_and_make_nobody(tmp_path: Path) -> None:
    stranger = Letter(("Eve Evans", "eve-e"), (ME,), "2026-01-02 08:00:00 UTC", "Hello")

    made = brought(tmp_path, written(stranger, FROM_ANNA, TO_BO))

    assert made.counts.new == 2
    assert (0, "eve-e") in made.participants


def test_equal_messages_count_once_in_one_file_and_across_archives(tmp_path: Path) -> None:
    spaced = Letter(ANNA, (ME,), "2026-02-01 09:15:00 UTC", "Hi \n\n Robin ")
    first = brought(tmp_path, written(FROM_ANNA, spaced, TO_ANNA))
    known = Store(messages=b"".join(cells[1] + cells[2] for cells in first.messages)).known()

    again = brought(tmp_path, written(spaced, TO_ANNA, TO_BO), known)

    assert first.counts.messages_new == 2
    assert (again.counts.messages_new, again.counts.messages_unchanged) == (1, 2)


@pytest.mark.parametrize(
    ("sender", "at", "text"),
    [
        (BO, "2026-02-01 09:15:00 UTC", "Hi Robin"),
        (ANNA, "2026-02-01 09:15:01 UTC", "Hi Robin"),
        (ANNA, "2026-02-01 09:15:00 UTC", "Hi Robin!"),
    ],
)
def test_messages_that_differ_in_anything_are_two(
    tmp_path: Path, sender: tuple[str, str], at: str, text: str
) -> None:
    made = brought(tmp_path, written(FROM_ANNA, Letter(sender, (ME,), at, text)))

    assert made.counts.messages_new == 2


def test_one_message_to_two_readers_of_one_name_are_two(tmp_path: Path) -> None:
    one = Letter(ME, (("Sam L.", "sam-1"),), "2026-02-01 09:15:00 UTC", "Hi Sam")
    other = Letter(ME, (("Sam L.", "sam-2"),), "2026-02-01 09:15:00 UTC", "Hi Sam")

    assert brought(tmp_path, written(one, other, FROM_ANNA)).counts.messages_new == 3


@pytest.mark.parametrize("era", ERAS)
def test_a_message_is_known_again_in_the_columns_of_another_year(tmp_path: Path, era: str) -> None:
    first = brought(tmp_path, written(FROM_ANNA, TO_ANNA, columns=ERAS[era]))
    known = Store(messages=b"".join(cells[1] + cells[2] for cells in first.messages)).known()

    for other in ERAS.values():
        again = brought(tmp_path, written(FROM_ANNA, TO_ANNA, columns=other, quoted=True), known)
        assert (again.counts.messages_new, again.counts.messages_unchanged) == (0, 2)


def test_a_message_is_known_again_after_its_writer_took_another_name(tmp_path: Path) -> None:
    first = brought(tmp_path, written(FROM_ANNA, TO_ANNA))
    known = Store(messages=b"".join(cells[1] + cells[2] for cells in first.messages)).known()
    renamed = ("Anna Nowak", "anna-k")

    again = brought(
        tmp_path,
        written(
            Letter(renamed, (ME,), FROM_ANNA.at, FROM_ANNA.text),
            Letter(ME, (renamed,), TO_ANNA.at, TO_ANNA.text),
        ),
        known,
    )

    assert again.counts.messages_new == 0


def test_text_in_several_lines_stays_in_lines(tmp_path: Path) -> None:
    made = brought(
        tmp_path,
        written(
            Letter(
                ANNA, (ME,), "2026-02-01 09:15:00 UTC", "Hi,\r\n\r\n- one\n- two, three\u2028end"
            ),
            TO_ANNA,
            quoted=True,
        ),
    )

    assert made.messages[0][8] == "Hi,\n\n- one\n- two, three\nend"
    assert made.counts.messages_new == 2


def test_an_unclosed_quote_in_a_message_ends_at_the_next_message(tmp_path: Path) -> None:
    text = written(FROM_ANNA, TO_ANNA, TO_BO).replace(",Hi Robin,", ',"Hi Robin,')

    made = brought(tmp_path, text)

    assert made.counts.messages_new == 3
    assert problems_of(made) == [(2, "quote-unclosed", True)]


def test_a_message_cut_off_at_the_end_is_left_out_and_told(tmp_path: Path) -> None:
    text = written(FROM_ANNA, TO_ANNA, quoted=True)

    made = brought(tmp_path, text[: text.index("Anna, hello")])

    assert told(made) == [("2026-02-01T09:15:00+00:00", False, "Hi Robin")]
    assert problems_of(made) == [(3, "cut-off", False)]


def test_a_message_without_a_time_is_told(tmp_path: Path) -> None:
    made = brought(tmp_path, written(FROM_ANNA, Letter(ANNA, (ME,), "soon", "Hello")))

    assert problems_of(made) == [(3, "message-without-time", False)]


def test_mail_in_the_spam_folder_counts_for_nobody(tmp_path: Path) -> None:
    spam = Letter(ANNA, (ME,), "2026-02-02 09:15:00 UTC", "Win", folder="SPAM")

    made = brought(tmp_path, written(spam, FROM_ANNA))

    assert [cells[6] for cells in made.messages] == [False, True]


def test_the_owner_is_known_by_the_name_in_the_profile_where_two_could_be(tmp_path: Path) -> None:
    stranger = ("Eve Evans", "eve-e")
    path = zipped(
        tmp_path,
        "export.zip",
        {
            "messages.csv": written(
                Letter(stranger, (ME,), "2026-01-02 08:00:00 UTC", "Hello"),
                Letter(ME, (stranger,), "2026-01-01 08:00:00 UTC", "Hi"),
            ),
            "Profile.csv": "First Name,Last Name,Headline\nRobin,Own,Builder\n",
            "Email Addresses.csv": "Email Address,Confirmed,Primary\nR@Example.com,Yes,Yes\n",
        },
    )

    made = plan(path)

    assert made.owner.profile == "robin-own"
    assert made.owner.emails == ("r@example.com",)
    assert [cells[5] for cells in made.messages] == [False, True]


def test_the_owner_found_once_is_the_owner_later(tmp_path: Path) -> None:
    store = Store(own_profile="robin-own")
    stranger = ("Eve Evans", "eve-e")

    made = brought(
        tmp_path,
        written(Letter(ME, (stranger,), "2026-01-01 08:00:00 UTC", "Hi")),
        store.known(),
    )

    assert (made.owner.profile, made.messages[0][5]) == ("robin-own", True)


def test_tables_of_headers_alone_are_no_messages(tmp_path: Path) -> None:
    made = brought(tmp_path, written())

    assert (made.counts.new, made.counts.messages_new) == (2, 0)
    assert problems_of(made) == []


def test_where_no_address_tells_the_name_in_the_profile_says_what_the_user_wrote(
    tmp_path: Path,
) -> None:
    path = zipped(
        tmp_path,
        "export.zip",
        {
            "Connections.csv": LIST,
            "messages.csv": "From,To,Date,Content\nRobin Own,Anna Kowalska,2018-10-18,Hi\n",
            "Profile.csv": "First Name,Last Name,Headline\n,,\nRobin,Own,Builder\n",
        },
    )

    made = plan(path)

    assert told(made) == [("2018-10-18T00:00:00+00:00", True, "Hi")]
    assert made.participants == [(0, "anna-k")]


def test_a_name_that_two_people_bear_gives_a_message_to_neither(tmp_path: Path) -> None:
    people = table(
        "Anna,Kowalska,https://www.linkedin.com/in/anna-1,,,,05 Jan 2026",
        "Anna,Kowalska,https://www.linkedin.com/in/anna-2,,,,04 Jan 2026",
    )
    message = "From,To,Date,Content,Direction\nAnna Kowalska,Me,2018-10-18,Hi,INCOMING\n"

    made = brought(tmp_path, message, people=people)

    assert (made.counts.messages_new, made.participants) == (1, [])


def test_a_name_known_from_before_gives_its_message_to_that_person(tmp_path: Path) -> None:
    store = Store(newest="2026-01-05")
    store.person("Eve Evans", key="eve-e", day="2020-01-01")
    message = "From,To,Date,Content,Direction\nEve Evans,Me,2018-10-18,Hi,INCOMING\n"

    assert brought(tmp_path, message, store.known()).participants == [(0, "eve-e")]


@pytest.mark.parametrize("at", ["2026-02-30 08:00:00 UTC", "2026-01-01 25:00:00 UTC"])
def test_a_time_that_never_was_is_told(tmp_path: Path, at: str) -> None:
    made = brought(tmp_path, written(FROM_ANNA, Letter(ANNA, (ME,), at, "Hello")))

    assert problems_of(made) == [(3, "message-without-time", False)]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (
            (
                '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p><p>Join our'
                " <strong>summit</strong>&nbsp;&amp; meet:</p><ul><li>Talks</li><li>Demos</li></ul>"
                '<p><a href="https://example.com/?a=1&amp;b=2">Register</a></p>'
            ),
            "Hi %FIRSTNAME%,\nJoin our summit & meet:\n\n- Talks\n- Demos\nRegister",
        ),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<p>a</p><p></p><p></p><p>b &rsquo;c&rsquo; &lt;p&gt;</p>", "a\n\nb ’c’ <p>"),
        ("<p>" * 30_000 + "x</p>", "x"),
    ],
)
def test_the_words_are_taken_out_of_html(html: str, text: str) -> None:
    assert is_markup(html)
    assert plain_text(html) == text


@pytest.mark.parametrize("text", ["1 < 2 and 3 > 2", "<3", "a <b c", "R&amp;D", "<3 </3"])
def test_plain_words_with_brackets_are_no_html(text: str) -> None:
    assert not is_markup(text)


def test_a_message_in_markup_is_kept_as_the_text_one_reads(tmp_path: Path) -> None:
    inmail = Letter(ANNA, (ME,), "2026-02-01 09:15:00 UTC", "<p>Hi Robin,</p><p>tea at 4?</p>")

    assert told(brought(tmp_path, written(inmail))) == [
        ("2026-02-01T09:15:00+00:00", False, "Hi Robin,\ntea at 4?")
    ]
