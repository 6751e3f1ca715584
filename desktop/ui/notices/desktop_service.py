"""Notices through the desktop's own service, as the Desktop Notifications Specification
1.2 has it: org.freedesktop.Notifications on the session's bus."""

from __future__ import annotations

import logging
import os
from html import escape
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, new_method_call
from PySide6.QtCore import QObject

from desktop import APPLICATION_ID
from desktop.ui.dbus.bus import PATIENCE_MS, Address, SessionBus, session_address
from desktop.ui.notices.notifier import Notifier, Spoken

log = logging.getLogger(__name__)

_NAME = "org.freedesktop.Notifications"
_SERVICE = DBusAddress("/org/freedesktop/Notifications", bus_name=_NAME, interface=_NAME)
_SIGNALS = MatchRule(type="signal", interface=_NAME)
_CLICKED = "default"  # the act of a plain click
_NORMAL = 1  # urgency
_AS_THE_DESKTOP_LIKES = -1  # how long it is shown


class DesktopService(Notifier):
    """Connects when there is something to tell; a service that went away is asked anew."""

    def __init__(
        self,
        address: Address | None = None,
        parent: QObject | None = None,
        *,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        """``address`` is the bus's, when it is not the session's own."""
        super().__init__(parent)
        self._address = address or session_address(os.environ)
        self._patience_ms = patience_ms
        self._bus: SessionBus | None = None
        self._shown: dict[int, Spoken] = {}

    def tell(self, spoken: Spoken) -> None:
        bus = self._connected()
        if bus is None:
            self.refused.emit(spoken)
            return

        def refuse(_why: str) -> None:
            log.info("the desktop did not take a notice")
            self.refused.emit(spoken)

        def show(answer: tuple[Any, ...]) -> None:
            match answer:
                case ([*can],):
                    bus.call(_notify(spoken, can), note, refuse)
                case _:
                    refuse("its answer was of another kind")

        def note(answer: tuple[Any, ...]) -> None:
            match answer:
                case (int(number),):
                    self._note(number, spoken)
                case _:
                    refuse("its answer was of another kind")

        bus.call(new_method_call(_SERVICE, "GetCapabilities"), show, refuse)

    def _connected(self) -> SessionBus | None:
        if self._bus is None and self._address is not None:
            self._bus = SessionBus(self._address, self, patience_ms=self._patience_ms)
            self._bus.heard.connect(self._hear)
            self._bus.lost.connect(self._forget_bus)
            self._bus.listen(_SIGNALS)
            self._bus.open()  # where it is lost at once, there is none any more
        return self._bus

    def _note(self, number: int, spoken: Spoken) -> None:
        self._shown[number] = spoken
        self.told.emit(spoken)

    def _hear(self, message: Message) -> None:
        """Of all notices of the desktop, only ours are known by their number."""
        if not _SIGNALS.matches(message):
            return
        match message.header.fields.get(HeaderFields.member), message.body:
            case "ActionInvoked", (int(number), str(act)) if number in self._shown:
                spoken = self._shown[number]
                clicked = spoken.acts[0][0] if spoken.acts else ""
                self.chosen.emit(spoken.key, clicked if act == _CLICKED else act)
            case "NotificationClosed", (int(number), _):
                self._shown.pop(number, None)

    def _forget_bus(self) -> None:
        if self._bus is not None:
            self._bus.deleteLater()
        self._bus = None
        self._shown.clear()


def _notify(spoken: Spoken, can: list[str]) -> Message:
    """The call for a desktop that ``can`` do these things."""
    text = escape(spoken.text, quote=False) if "body-markup" in can else spoken.text
    hints = {"desktop-entry": ("s", APPLICATION_ID), "urgency": ("y", _NORMAL)}
    replaces = 0
    acts = _acts(spoken) if "actions" in can else []
    what = (APPLICATION_ID, spoken.head, text, acts, hints, _AS_THE_DESKTOP_LIKES)
    return new_method_call(_SERVICE, "Notify", "susssasa{sv}i", ("Kith", replaces, *what))


def _acts(spoken: Spoken) -> list[str]:
    """The ids and words by turns; a plain click means the first act, also as a button."""
    if not spoken.acts:
        return []
    flat = [word for act in spoken.acts for word in act]
    return [_CLICKED, spoken.acts[0][1], *flat[2:]]
