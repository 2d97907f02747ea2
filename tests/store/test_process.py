"""Whether the program that something belongs to still runs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ftvp_gui.store.process import Process, is_alive, is_here, this_process


def test_that_this_process_is_here_and_alive() -> None:
    assert is_here(this_process())
    assert is_alive(this_process())


def test_that_an_ended_process_is_not_alive() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        running = Process(pid=child.pid, host=this_process().host)
        assert is_alive(running)
        child.communicate(b"\n")
    assert not is_alive(running)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells when a process started")
def test_that_another_process_with_the_same_number_is_not_taken_for_it() -> None:
    assert not is_alive(this_process().replace(started="1"))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps an ended process until it is asked for")
def test_that_an_ended_process_that_nobody_has_asked_for_is_not_alive() -> None:
    with subprocess.Popen([sys.executable, "-c", "print()"], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.read()
        gone = Process(pid=child.pid, host=this_process().host, started="1")
        assert not is_alive(gone)


def test_that_a_process_on_another_machine_counts_as_alive() -> None:
    assert is_alive(Process(pid=1, host="elsewhere.example"))
