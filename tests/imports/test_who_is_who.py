from pathlib import Path

import pytest

from tests.imports.archives import OLD_HEADER, Store, people_of, plan, plan_of, table, zipped

DAY = "05 Jan 2026"
ISO = "2026-01-05"


def row(
    name: str,
    *,
    key: str = "",
    email: str = "",
    job: tuple[str, str] = ("", ""),
    day: str = DAY,
) -> str:
    given, _, family = name.partition(" ")
    address = f"https://www.linkedin.com/in/{key}" if key else ""
    return ",".join((given, family, address, email, *job, day))


def test_the_address_tells_a_person_whatever_else_changed(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    store.person("Anna Kowalska", key="anna-k", email="a@example.com", day="2020-01-01")

    made = plan_of(
        tmp_path, table(row("Anka Nowak", key="anna-k", email="b@example.com")), store.known()
    )

    assert (made.counts.new, made.counts.changed) == (0, 1)


def test_an_address_that_a_person_once_had_still_tells_them(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    anna = store.person("Anna Kowalska", key="anna-new", day=ISO)
    store.profiles.append(("anna-old", anna))

    made = plan_of(tmp_path, table(row("Anna Kowalska", key="anna-old")), store.known())

    assert (made.counts.new, made.counts.changed) == (0, 1)
    assert made.difference.profiles == []


def test_the_email_tells_a_person_who_has_another_address_now(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    anna = store.person("Anna Kowalska", key="anna-old", email="anna@example.com", day=ISO)

    made = plan_of(
        tmp_path,
        table(row("Anna Kowalska", key="anna-new", email="Anna@Example.com")),
        store.known(),
    )

    assert (made.counts.new, made.counts.changed) == (0, 1)
    assert made.difference.profiles == [(anna, "anna-new")]
    assert (anna, "profile", "anna-old", "anna-new") in made.difference.changes


def test_the_email_of_somebody_who_is_listed_by_address_tells_nobody_else(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    store.person("Anna Kowalska", key="anna-k", email="office@example.com", day=ISO)

    made = plan_of(
        tmp_path,
        table(
            row("Anna Kowalska", key="anna-k"), row("Bo Berg", key="bo", email="office@example.com")
        ),
        store.known(),
    )

    assert (made.counts.unchanged, made.counts.new) == (1, 1)


def test_an_email_that_two_rows_share_tells_nobody(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    store.person("Anna Kowalska", email="office@example.com", day="2019-01-01")

    made = plan_of(
        tmp_path,
        table(
            row("Bo Berg", key="bo", email="office@example.com"),
            row("Cy Carr", key="cy", email="office@example.com"),
        ),
        store.known(),
    )

    assert made.counts.new == 2
    assert [cells[1] for cells in made.difference.emails] == ["office@example.com"] * 2


def test_an_email_that_two_people_of_the_store_share_tells_nobody(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    for name in ("Anna Kowalska", "Bo Berg"):
        store.person(name, email="office@example.com", day="2019-01-01")

    made = plan_of(tmp_path, table(row("Cy Carr", email="office@example.com")), store.known())

    assert made.counts.new == 1


def test_the_users_own_email_tells_nobody(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    store.person("Anna Kowalska", email="me@example.com", day="2019-01-01")
    path = zipped(
        tmp_path,
        "a.zip",
        {
            "Connections.csv": table(row("Cy Carr", email="me@example.com")),
            "Email Addresses.csv": "Email Address,Confirmed\nme@example.com,Yes\n",
        },
    )

    assert plan(path, store.known()).counts.new == 1


def test_a_row_with_neither_is_known_by_name_and_day(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    store.person("Anna Kowalska", day=ISO)

    made = plan_of(tmp_path, table(row("anna  KOWALSKA")), store.known())

    assert (made.counts.new, made.counts.changed) == (0, 1)


@pytest.mark.parametrize(("name", "day"), [("Anna Kowalska", "2026-01-06"), ("Anna Nowak", ISO)])
def test_a_name_alone_or_a_day_alone_never_tells(tmp_path: Path, name: str, day: str) -> None:
    store = Store(newest=ISO)
    store.person(name, day=day)

    made = plan_of(tmp_path, table(row("Anna Kowalska")), store.known())

    assert made.counts.new == 1


def test_a_name_alone_suggests(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    store.person("Anna Kowalska", key="anna-k", day="2020-01-01")
    store.person("Other Name", own=("Bo", "Berg", "", ""), linkedin=False)

    made = plan_of(
        tmp_path,
        table(
            row("Anna Kowalska", key="anna-2"), row("Bo Berg", key="bo"), row("Cy Carr", key="cy")
        ),
        store.known(),
    )

    assert (made.counts.new, made.suggested) == (3, 2)


def test_equal_rows_with_neither_are_counted(tmp_path: Path) -> None:
    same = row("Sam L.")
    first = plan_of(tmp_path, table(same, same))
    store = Store(newest=ISO)
    for _ in range(2):
        store.person("Sam L.", day=ISO)

    again = plan_of(tmp_path, table(same, same), store.known())
    more = plan_of(tmp_path, table(same, same, same), store.known())

    assert (first.counts.new, first.counts.repeated) == (2, 0)
    assert (again.counts.new, again.counts.unchanged) == (0, 2)
    assert (more.counts.new, more.counts.unchanged) == (1, 2)


@pytest.mark.parametrize("turned", [False, True], ids=["as before", "turned round"])
def test_two_of_one_name_and_day_keep_their_jobs_whatever_the_order(
    tmp_path: Path, turned: bool
) -> None:
    store = Store(newest=ISO)
    jobs = [("Vatten", "Engineer"), ("Solwerk", "Buyer")]
    for job in jobs:
        store.person("Sam L.", day=ISO, job=job)
    told = [row("Sam L.", job=job) for job in (reversed(jobs) if turned else jobs)]

    made = plan_of(tmp_path, table(*told), store.known())

    assert (made.counts.unchanged, made.counts.changed) == (2, 0)


def test_whoever_gets_an_address_leaves_the_other_of_their_name_as_they_were(
    tmp_path: Path,
) -> None:
    store = Store(newest=ISO)
    store.person("Sam L.", day=ISO, job=("Vatten", "Engineer"))
    store.person("Sam L.", day=ISO, job=("Solwerk", "Buyer"))

    made = plan_of(
        tmp_path,
        table(
            row("Sam L.", key="sam-1", job=("Vatten", "Engineer")),
            row("Sam L.", job=("Solwerk", "Buyer")),
        ),
        store.known(),
    )

    assert (made.counts.unchanged, made.counts.changed, made.counts.new) == (1, 0, 1)


def test_equal_rows_that_share_an_email_stay_two_people(tmp_path: Path) -> None:
    same = 'Sam,L.,sam@example.com,,,"9/12/25, 4:05 PM"'
    text = table(same, same, header=OLD_HEADER)
    store = Store(newest="2025-09-12")
    for _ in range(2):
        store.person("Sam L.", email="sam@example.com", day="2025-09-12")

    assert plan_of(tmp_path, text).counts.new == 2
    assert plan_of(tmp_path, text, store.known()).counts.unchanged == 2


def test_a_later_address_for_one_name_and_day_is_the_same_person(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    anna = store.person("Anna Kowalska", email="anna@example.com", day=ISO)

    made = plan_of(tmp_path, table(row("Anna Kowalska", key="anna-k")), store.known())

    assert (made.counts.new, made.counts.changed) == (0, 1)
    assert made.difference.profiles == [(anna, "anna-k")]


def test_an_earlier_list_without_addresses_finds_who_has_one_now(tmp_path: Path) -> None:
    store = Store(newest="2026-03-01")
    store.person("Anna Kowalska", key="anna-k", day=ISO)

    made = plan_of(tmp_path, table(f"Anna,Kowalska,,,,{DAY}", header=OLD_HEADER), store.known())

    assert (made.counts.new, made.counts.unchanged) == (0, 1)


def test_two_of_one_name_and_day_do_not_get_addresses_by_chance(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    for _ in range(2):
        store.person("Sam L.", day=ISO)

    made = plan_of(
        tmp_path, table(row("Sam L.", key="sam-1"), row("Sam L.", key="sam-2")), store.known()
    )

    assert made.counts.new == 2


def test_one_person_does_not_become_two_rows_of_their_name_and_day(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    store.person("Sam L.", day=ISO)

    made = plan_of(
        tmp_path, table(row("Sam L.", key="sam-1"), row("Sam L.", key="sam-2")), store.known()
    )

    assert made.counts.new == 2


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({"key": "anna-1"}, {"key": "anna-2"}),
        ({"email": "a@example.com"}, {"email": "b@example.com"}),
    ],
)
def test_two_different_marks_say_two_people_in_spite_of_name_and_day(
    tmp_path: Path, known: dict[str, str], told: dict[str, str]
) -> None:
    store = Store(newest=ISO)
    store.person("Anna Kowalska", day=ISO, **known)  # type: ignore[arg-type]

    made = plan_of(tmp_path, table(row("Anna Kowalska", **told)), store.known())  # type: ignore[arg-type]

    assert (made.counts.new, made.suggested) == (1, 1)


def test_rows_of_one_address_and_one_name_repeat_each_other(tmp_path: Path) -> None:
    made = plan_of(
        tmp_path,
        table(
            row("Anna Kowalska", key="anna-k", job=("Nordgrid", "")),
            row("ANNA Kowalska", key="anna-k", job=("Solwerk", "")),
            row("Bo Berg", key="bo"),
        ),
    )

    assert (made.counts.new, made.counts.repeated) == (2, 1)
    assert people_of(made)[0][3] == "Nordgrid"


def test_an_address_that_two_names_share_belongs_to_neither(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    store.person("Anna Kowalska", key="anna-k", day="2020-01-01")

    made = plan_of(
        tmp_path,
        table(row("Bo Berg", key="anna-k"), row("Cy Carr", key="anna-k")),
        store.known(),
    )

    assert [cells[:3] for cells in people_of(made)] == [("Bo", "Berg", ""), ("Cy", "Carr", "")]


def test_whoever_the_user_merged_stays_one(tmp_path: Path) -> None:
    store = Store(newest=ISO)
    anna = store.person("Anna Kowalska", key="anna-1", day=ISO, job=("Nordgrid", "Chief"))
    store.profiles.append(("anna-2", anna))
    store.merged.append((anna, "Anna", "Kowalska", "2024-03-01"))
    store.merged.append((anna, "Anna", "K.", "2023-03-01"))

    made = plan_of(
        tmp_path,
        table(
            row("Anna Kowalska", key="anna-2", day="01 Mar 2024"),
            row("Anna Kowalska", key="anna-1", job=("Nordgrid", "")),
            row("Anna K.", day="01 Mar 2023"),
        ),
        store.known(),
    )

    assert (made.counts.unchanged, made.counts.repeated, made.counts.new) == (1, 2, 0)


def test_a_person_added_by_hand_is_found_by_address_and_keeps_their_own_words(
    tmp_path: Path,
) -> None:
    store = Store()
    anna = store.person("", key="anna-k", linkedin=False, own=("Anka", "", "", "retired"))

    made = plan_of(
        tmp_path,
        table(row("Anna Kowalska", key="anna-k", job=("Nordgrid", "Chief"))),
        store.known(),
    )

    ((person, name, _, fields),) = made.difference.shown
    assert (person, name) == (anna, "Anka")
    assert ("position", "", "Chief", "retired") in fields
    assert (made.counts.new, made.counts.changed) == (0, 1)


def test_people_without_a_day_are_never_told_by_name_from_those_added_by_hand(
    tmp_path: Path,
) -> None:
    store = Store()
    store.person("Anna Kowalska", linkedin=False)

    made = plan_of(
        tmp_path, "First Name,Last Name,Company\nAnna,Kowalska,Nordgrid\n", store.known()
    )

    assert made.counts.new == 1


def test_a_list_without_days_and_addresses_changes_nothing_when_it_comes_again(
    tmp_path: Path,
) -> None:
    store = Store()
    store.person("Anna Kowalska", job=("Nordgrid", ""))

    made = plan_of(
        tmp_path, "First Name,Last Name,Company\nAnna,Kowalska,Nordgrid\n", store.known()
    )

    assert (made.counts.new, made.counts.unchanged) == (0, 1)
