"""Asks logind to let the machine sleep a little later, so that Kith can lock before.

logind hands the delay out as a file descriptor, which Qt's local socket cannot take: so this
one question is asked by jeepney's own connection, which waits, in a thread of its own.
"""

from __future__ import annotations

import logging
import os
from threading import Lock, Thread

from jeepney import DBusAddress, Message, new_method_call
from jeepney.io.blocking import DBusConnection, prep_socket
from jeepney.wrappers import unwrap_msg

from desktop.ui.dbus.bus import PATIENCE_MS, Address

log = logging.getLogger(__name__)

_PATIENCE = PATIENCE_MS / 1_000  # seconds
_MANAGER = DBusAddress(
    "/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager"
)


class SleepDelay:
    """From the moment logind grants it until ``release`` the machine sleeps later, for as long
    as logind lets anybody (five seconds). Where it does not, nothing is held up.

    After systemd's "Inhibitor Locks": the delay lasts until its descriptor is closed, which
    the end of the program does as well.
    """

    def __init__(self, system: Address, why: str) -> None:
        """``why`` is shown to whoever asks the machine what holds it up."""
        self._lock = Lock()
        self._held: int | None = None  # a file descriptor
        self._is_over = False
        Thread(target=self._ask, args=(system, why), name="kith-sleep", daemon=True).start()

    def release(self) -> None:
        """The machine may sleep now."""
        with self._lock:
            held, self._held, self._is_over = self._held, None, True
        if held is not None:
            os.close(held)

    def _ask(self, system: Address, why: str) -> None:
        try:
            granted = _ask_logind(system, why)
        except Exception as error:  # whatever jeepney makes of an answer, or of none
            log.info("sleep is not held up: %s", type(error).__name__)
            return
        with self._lock:
            if not self._is_over:
                self._held = granted
                return
        os.close(granted)


def _ask_logind(system: Address, why: str) -> int:
    """The descriptor of the delay. No program that Kith opens takes it along."""
    socket = prep_socket(system.name, enable_fds=True, timeout=_PATIENCE)
    connection = DBusConnection(socket, enable_fds=True)
    try:
        reply: Message = connection.send_and_get_reply(_inhibit(why), timeout=_PATIENCE)
        granted: int = unwrap_msg(reply)[0].to_raw_fd()
    finally:
        connection.close()
    os.set_inheritable(granted, False)
    return granted


def _inhibit(why: str) -> Message:
    return new_method_call(_MANAGER, "Inhibit", "ssss", ("sleep", "Kith", why, "delay"))
