"""Hears from the desktop that the session was locked, or that the machine goes to sleep."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from jeepney import HeaderFields, MatchRule, Message
from PySide6.QtCore import QObject, Signal

from desktop.ui.dbus.bus import Address, SessionBus, session_address

_SYSTEM = Address("/run/dbus/system_bus_socket")
# (interface, signal): the lock screens of the desktops; then logind, on the system's bus.
_SCREENS = (
    ("org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("org.gnome.ScreenSaver", "ActiveChanged"),
)
_SLEEP = (("org.freedesktop.login1.Manager", "PrepareForSleep"),)


def buses() -> list[tuple[Address, Sequence[tuple[str, str]]]]:
    """Where to listen here, and for what; none where there are no such buses."""
    found: list[tuple[Address, Sequence[tuple[str, str]]]] = []
    if not sys.platform.startswith("linux"):
        return found
    if (own := session_address(os.environ)) is not None:
        found.append((own, _SCREENS))
    if Path(_SYSTEM.name).exists():
        found.append((_SYSTEM, _SLEEP))
    return found


class SessionWatch(QObject):
    """``away`` when nobody sits there any more. What others say on the bus can lock Kith, and
    nothing else; a bus that is not there, or hangs up, is silent."""

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        for address, wanted in buses():
            self._listen(address, wanted)

    def _listen(self, address: Address, wanted: Sequence[tuple[str, str]]) -> None:
        bus = SessionBus(address, self)
        bus.heard.connect(self._hear)
        for interface, member in wanted:
            bus.listen(MatchRule(type="signal", interface=interface, member=member))
        bus.open()

    def _hear(self, message: Message) -> None:
        fields = message.header.fields
        said = (fields.get(HeaderFields.interface), fields.get(HeaderFields.member))
        if said in (*_SCREENS, *_SLEEP) and message.body[:1] == (True,):
            self.away.emit()
