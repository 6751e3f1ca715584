"""logind for tests, by QtDBus: a process of its own, on a bus of its own.

    python fake_logind.py

It knows one session, "c7", also as that of whoever asks, and another that is not ours. From its
input it reads what happens there: "lock", "elsewhere", "hint", "sleep", "wake".
"""

from __future__ import annotations

import os
import sys
from typing import Any

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
)

NAME, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
OURS, OTHER = f"{PATH}/session/c7", f"{PATH}/session/c8"


@ClassInfo({"D-Bus Interface": f"{NAME}.Manager"})
class Manager(QObject):
    PrepareForSleep = Signal(bool)

    @Slot(str, result=QDBusObjectPath)
    def GetSession(self, name: str) -> QDBusObjectPath:
        return QDBusObjectPath(OURS if name == "c7" else OTHER)

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, who: str, _why: str, how: str) -> QDBusUnixFileDescriptor:
        """Says what is held, and when it is let go: the other end of a pipe tells."""
        ours, theirs = os.pipe()
        given = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        print(f"{who} holds {what} by {how}", flush=True)  # noqa: T201
        self._end = QSocketNotifier(ours, QSocketNotifier.Type.Read, self)
        self._end.activated.connect(lambda: self._let_go(ours))
        return given

    def _let_go(self, ours: int) -> None:
        self._end.setEnabled(False)
        os.close(ours)
        print("let go", flush=True)  # noqa: T201

    @Slot("uint", result=QDBusObjectPath)
    def GetSessionByPID(self, _process: int) -> QDBusObjectPath:
        return QDBusObjectPath(OURS)


def tell(bus: QDBusConnection, path: str, interface: str, member: str, *body: Any) -> None:
    message = QDBusMessage.createSignal(path, interface, member)
    message.setArguments(list(body))
    bus.send(message)


def main() -> None:
    app = QCoreApplication([])
    manager, bus = Manager(), QDBusConnection.sessionBus()
    assert bus.registerObject(PATH, manager, QDBusConnection.RegisterOption.ExportAllContents)
    assert bus.registerService(NAME), bus.lastError().message()
    session, properties = f"{NAME}.Session", "org.freedesktop.DBus.Properties"
    hint: tuple[Any, ...] = (session, {"LockedHint": True}, [])
    happens = {
        "lock": lambda: tell(bus, OURS, session, "Lock"),
        "elsewhere": lambda: tell(bus, OTHER, session, "Lock"),
        "hint": lambda: tell(bus, OURS, properties, "PropertiesChanged", *hint),
        "sleep": lambda: manager.PrepareForSleep.emit(True),
        "wake": lambda: manager.PrepareForSleep.emit(False),
    }
    person = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def read() -> None:
        words = os.read(sys.stdin.fileno(), 1024).decode().split()
        if not words:
            app.quit()
        for word in words:
            happens[word]()

    person.activated.connect(read)
    print("ready", flush=True)  # noqa: T201
    app.exec()


if __name__ == "__main__":
    main()
