import socket

import pytest


def test_a_connection_to_another_machine_fails_the_test() -> None:
    with (
        socket.socket() as line,
        pytest.raises(AssertionError, match=r"reach 192\.0\.2\.1"),
    ):
        line.connect(("192.0.2.1", 80))


def test_looking_up_another_machine_fails_the_test() -> None:
    with pytest.raises(AssertionError, match=r"reach www\.example\.com"):
        socket.create_connection(("www.example.com", 80))


def test_talking_within_this_machine_works() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        with socket.create_connection(server.getsockname()) as line:
            line.sendall(b"hello")
        accepted, _ = server.accept()
        with accepted:
            assert accepted.recv(5) == b"hello"
