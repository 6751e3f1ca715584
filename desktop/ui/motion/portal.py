"""Linux: the desktop's portal for settings, which also tells of each change.

Its documentation: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
``reduced-motion`` is new there; before, the desktops handed out their own keys by it.
"""

from __future__ import annotations

import logging
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, new_method_call
from PySide6.QtCore import QObject

from desktop.ui.dbus.bus import Address, SessionBus
from desktop.ui.motion.source import Source

log = logging.getLogger(__name__)

_SETTINGS = "org.freedesktop.portal.Settings"
_PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", _SETTINGS
)
_CHANGED = "SettingChanged"

_KEYS = (
    ("org.freedesktop.appearance", "reduced-motion"),
    ("org.gnome.desktop.interface", "enable-animations"),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"),
)


class Portal(Source):
    """Things stand still where any of the keys says so."""

    def __init__(self, address: Address, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._still: dict[tuple[str, str], bool] = {}
        self._bus = SessionBus(address, self)
        self._bus.heard.connect(self._hear)

    def ask(self) -> None:
        self._bus.open()
        self._bus.listen(
            MatchRule(type="signal", sender=_PORTAL.bus_name, interface=_SETTINGS, member=_CHANGED)
        )
        wanted = [name for name, _ in _KEYS]
        question = new_method_call(_PORTAL, "ReadAll", "as", (wanted,))
        self._bus.call(question, self._take_all, self._take_silence)

    def leave(self) -> None:
        self._bus.close()

    def _take_all(self, answer: tuple[Any, ...]) -> None:
        match answer:
            case (dict(found),):
                for name, key in _KEYS:
                    values = found.get(name)
                    if isinstance(values, dict):
                        self._keep(name, key, values.get(key))
        self._tell()

    def _hear(self, message: Message) -> None:
        fields = message.header.fields
        said = (fields.get(HeaderFields.interface), fields.get(HeaderFields.member))
        if said != (_SETTINGS, _CHANGED):
            return
        match message.body:
            case (str(name), str(key), value) if (name, key) in _KEYS:
                self._keep(name, key, value)
                self._tell()

    def _take_silence(self, _why: str) -> None:
        log.debug("nobody says whether things are to stand still")
        self.unanswered.emit()

    def _keep(self, name: str, key: str, value: object) -> None:
        self._still[name, key] = _means_still(key, value)

    def _tell(self) -> None:
        self.told.emit(any(self._still.values()))


def _means_still(key: str, value: object) -> bool:
    """A value comes with its signature; old portals wrap it in another."""
    while isinstance(value, tuple) and len(value) == 2:
        value = value[1]
    match key, value:
        case "reduced-motion", 1:
            return True
        case "enable-animations", False:
            return True
        case "AnimationDurationFactor", str(factor):
            return factor.strip() in ("0", "0.0")
        case "AnimationDurationFactor", int() | float():
            return value == 0
    return False
