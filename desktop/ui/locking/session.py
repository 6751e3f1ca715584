"""Hears from the desktop that the session was locked, or that the machine goes to sleep."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, new_method_call
from PySide6.QtCore import QObject, Signal

from desktop.ui.dbus.bus import Address, SessionBus, session_address

if TYPE_CHECKING:
    from desktop.ui.dbus.sleep_delay import SleepDelay

_SYSTEM = Address("/run/dbus/system_bus_socket")
_SCREENS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")  # of the desktops
_LOGIND = "org.freedesktop.login1"
_MANAGER = DBusAddress("/org/freedesktop/login1", _LOGIND, f"{_LOGIND}.Manager")
_SESSION = f"{_LOGIND}.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"


@dataclass(frozen=True, slots=True)
class Buses:
    """Where to listen: the ``desktop``'s bus for its lock screen, the ``system``'s for logind."""

    desktop: Address | None = None
    system: Address | None = None


def buses() -> Buses:
    """Those of this machine; none where there are no such buses."""
    if not sys.platform.startswith("linux"):
        return Buses()
    system = _SYSTEM if Path(_SYSTEM.name).exists() else None
    return Buses(session_address(os.environ), system)


def hold_up_sleep(why: str) -> SleepDelay | None:
    """Until it is released the machine sleeps a little later; None where there is no logind."""
    system = buses().system
    if system is None:
        return None
    from desktop.ui.dbus.sleep_delay import SleepDelay

    return SleepDelay(system, why)


class SessionWatch(QObject):
    """``away`` when nobody sits there any more. What others say on the bus can lock Kith, and
    nothing else; a bus that is not there, or hangs up, is silent.

    Of logind, only itself is heard, and only what it says of the session that Kith runs in.
    """

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        there = buses()
        if there.desktop is not None:
            self._listen_to_screens(self._opened(there.desktop))
        if there.system is not None:
            self._listen_to_logind(self._opened(there.system))

    def _opened(self, address: Address) -> SessionBus:
        bus = SessionBus(address, self)
        bus.heard.connect(self._hear)
        bus.open()
        return bus

    def _listen_to_screens(self, bus: SessionBus) -> None:
        for interface in _SCREENS:
            bus.listen(MatchRule(type="signal", interface=interface, member="ActiveChanged"))

    def _listen_to_logind(self, bus: SessionBus) -> None:
        bus.listen(_said_by_logind(_MANAGER.interface, "PrepareForSleep", _MANAGER.object_path))

        def heed(answer: tuple[Any, ...]) -> None:
            for interface, member in ((_SESSION, "Lock"), (_PROPERTIES, "PropertiesChanged")):
                bus.listen(_said_by_logind(interface, member, str(answer[0])))

        bus.call(_which_session(os.environ), heed, lambda _: None)

    def _hear(self, message: Message) -> None:
        fields = message.header.fields
        said = (fields.get(HeaderFields.interface), fields.get(HeaderFields.member))
        if _is_leaving(*said, message.body):
            self.away.emit()


def _which_session(environment: Mapping[str, str]) -> Message:
    """The question for the path of our own session: by its name, else by the process that asks."""
    if named := environment.get("XDG_SESSION_ID"):
        return new_method_call(_MANAGER, "GetSession", "s", (named,))
    return new_method_call(_MANAGER, "GetSessionByPID", "u", (0,))


def _said_by_logind(interface: str, member: str, path: str) -> MatchRule:
    return MatchRule(type="signal", sender=_LOGIND, interface=interface, member=member, path=path)


def _is_leaving(interface: object, member: object, body: tuple[Any, ...]) -> bool:
    """Whether that means that nobody sits there from now on."""
    match interface, member, body:
        case (said, "Lock", _) if said == _SESSION:
            return True
        case (said, "PropertiesChanged", (str(whose), dict(changed), *_)) if said == _PROPERTIES:
            return whose == _SESSION and changed.get("LockedHint") == ("b", True)
        case (said, "ActiveChanged", (True, *_)):
            return said in _SCREENS
        case (said, "PrepareForSleep", (True, *_)):
            return bool(said == _MANAGER.interface)
    return False
