import gc
import sys
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from cordially.domain.errors import Trouble, TroubleKind
from cordially.ui.tasks import Tasks
from tests.ui.fakes import ByHand


class Listener(QObject):
    """Remembers what it was told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: list[int] = []
        self.troubles: list[Trouble] = []
        self.endings = 0

    @Slot(object)
    def hear(self, answer: object) -> None:
        self.heard.append(answer)
        self.threads.append(threading.get_ident())

    def hear_with(self, mark: str, answer: object) -> None:
        self.heard.append((mark, answer))

    def meet(self, trouble: Trouble) -> None:
        self.troubles.append(trouble)

    def end(self) -> None:
        self.endings += 1


def fail_as_expected() -> int:
    raise Trouble(TroubleKind.DISK_FULL)


def fail_as_a_bug() -> int:
    raise ZeroDivisionError


def test_an_answer_comes_back_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    with ThreadPoolExecutor(1) as executor:
        tasks, listener = Tasks(executor), Listener()
        tasks.run(threading.get_ident, listener.hear, ended=listener.end)
        qtbot.waitUntil(lambda: tasks.is_idle)
    assert listener.threads == [threading.get_ident()]
    assert listener.heard != [threading.get_ident()]
    assert listener.endings == 1


def test_the_newest_request_of_a_kind_is_the_only_one_answered(qtbot: QtBot) -> None:
    executor, listener = ByHand(), Listener()
    tasks = Tasks(executor)
    done: list[str] = []

    def search(word: str) -> str:
        done.append(word)
        return word

    for word in ("m", "ma", "mar"):
        tasks.run(partial(search, word), listener.hear, latest="search", ended=listener.end)
    tasks.run(partial(search, "other"), listener.hear)
    executor.do_all()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert done == ["mar", "other"]
    assert listener.heard == ["mar", "other"]
    assert listener.endings == 3


def test_a_request_that_already_runs_is_stopped_and_its_answer_dropped(qtbot: QtBot) -> None:
    listener = Listener()
    begun, stopped = threading.Event(), threading.Event()

    def search_long() -> str:
        begun.set()
        stopped.wait(5)
        return "old"

    with ThreadPoolExecutor(1) as executor:
        tasks = Tasks(executor)
        tasks.run(search_long, listener.hear, latest="search", stop=stopped.set)
        assert begun.wait(5)
        tasks.run(lambda: "new", listener.hear, latest="search")
        qtbot.waitUntil(lambda: tasks.is_idle)
    assert stopped.is_set()
    assert listener.heard == ["new"]


def test_an_answer_on_its_way_is_dropped_when_a_newer_request_was_made(qtbot: QtBot) -> None:
    executor, listener = ByHand(), Listener()
    tasks = Tasks(executor)
    tasks.run(lambda: "old", listener.hear, latest="search")
    executor.do_all()
    tasks.run(lambda: "new", listener.hear, latest="search")
    executor.do_all()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert listener.heard == ["new"]


def test_an_expected_failure_goes_to_who_asked_or_else_to_the_window(qtbot: QtBot) -> None:
    executor, listener = ByHand(), Listener()
    tasks = Tasks(executor)
    tasks.run(fail_as_expected, listener.hear, trouble=listener.meet)
    executor.do_all()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert [trouble.kind for trouble in listener.troubles] == [TroubleKind.DISK_FULL]

    tasks.run(fail_as_expected, listener.hear)
    executor.do_all()
    with qtbot.waitSignal(tasks.trouble_met, timeout=1000) as met:
        pass
    assert met.args is not None
    assert met.args[0].kind is TroubleKind.DISK_FULL
    assert listener.heard == []


def test_a_bug_goes_to_the_excepthook_and_the_wait_ends(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: kinds.append(kind))
    executor, listener = ByHand(), Listener()
    tasks = Tasks(executor)
    tasks.run(fail_as_a_bug, listener.hear, trouble=listener.meet, ended=listener.end)
    executor.do_all()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert kinds == [ZeroDivisionError]
    assert listener.troubles == []
    assert listener.endings == 1


def test_a_listener_that_is_gone_is_not_called(qtbot: QtBot) -> None:
    executor = ByHand()
    tasks = Tasks(executor)
    deleted, dropped = Listener(), Listener()
    heard = dropped.heard
    tasks.run(lambda: 1, deleted.hear, ended=deleted.end)
    tasks.run(lambda: 2, dropped.hear)
    shiboken6.delete(deleted)
    del dropped
    gc.collect()
    executor.do_all()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert deleted.heard == []
    assert heard == []


def test_a_window_taken_down_while_work_runs_does_not_stop_the_worker(qtbot: QtBot) -> None:
    executor, listener = ByHand(), Listener()
    tasks = Tasks(executor)
    tasks.run(lambda: 1, listener.hear)
    shiboken6.delete(tasks)
    executor.do_all()
    assert listener.heard == []


def test_an_answer_that_was_told_is_kept_by_nobody(qtbot: QtBot) -> None:
    class Answer:
        """Something that can be pointed at."""

    answers: list[weakref.ref[Answer]] = []

    def answer() -> Answer:
        made = Answer()
        answers.append(weakref.ref(made))
        return made

    gc.disable()
    with ThreadPoolExecutor(1) as executor:
        tasks, listener = Tasks(executor), Listener()
        for _ in range(3):
            tasks.run(answer, listener.hear, latest="rows")
            qtbot.waitUntil(lambda: tasks.is_idle)
        listener.heard.clear()
        kept = [made() for made in answers]
    gc.enable()
    assert kept == [None, None, None]


def test_a_partial_of_a_method_keeps_its_values(qtbot: QtBot) -> None:
    executor, listener = ByHand(), Listener()
    tasks = Tasks(executor)
    tasks.run(lambda: 7, partial(listener.hear_with, "mark"))
    executor.do_all()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert listener.heard == [("mark", 7)]


def test_a_free_function_is_refused_because_nobody_could_tell_when_it_is_gone(
    qtbot: QtBot,
) -> None:
    with pytest.raises(TypeError):
        Tasks(ByHand()).run(lambda: 1, lambda _: None)
