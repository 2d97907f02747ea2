"""Which running program something belongs to, and whether it still runs; it signals and ends nothing."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

from pydantic import Field

from ftvp_gui.core.model import Model


class Process(Model):
    """A process on a machine; `started` tells apart two that get the same number ("": not known)."""

    pid: int = Field(ge=1)
    host: str
    started: str = ""


def this_process() -> Process:
    """The process that is running now."""
    pid = os.getpid()
    return Process(pid=pid, host=platform.node(), started=_started(pid) or "")


def is_here(process: Process) -> bool:
    """Whether the process belongs to this machine."""
    return process.host == platform.node()


def is_alive(process: Process) -> bool:
    """Whether the process still runs. One on another machine counts as alive: it cannot be asked."""
    if not is_here(process):
        return True
    started = _started(process.pid)
    if started is not None and process.started:
        return started == process.started
    return _exists(process.pid)


def _started(pid: int) -> str | None:
    """When it started, in the system's own count; "" where it has ended, None where the system does not say."""
    if platform.system() != "Linux":
        return None
    try:
        # The name in parentheses may itself hold blanks and parentheses.
        fields = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return None
    ended = fields[0] in ("Z", "X")
    return "" if ended else fields[19]


if sys.platform == "win32":

    def _exists(pid: int) -> bool:
        import ctypes

        # os.kill(pid, 0) would end the process on Windows.
        query, forbidden, running = 0x1000, 5, 259
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(query, False, pid)
        if not handle:
            return ctypes.get_last_error() == forbidden
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == running

else:

    def _exists(pid: int) -> bool:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except (PermissionError, OverflowError):
            return True
        return True
