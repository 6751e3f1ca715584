"""A desktop's notification service for tests, by QtDBus: a process of its own.

    python fake_desktop.py [CAPABILITY…]

It prints what it was told as a line of JSON each, and reads from its input what the
person does: "act NUMBER KEY" or "close NUMBER".
"""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, Signal, Slot
from PySide6.QtDBus import QDBusConnection

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


@ClassInfo({"D-Bus Interface": NAME})
class Desktop(QObject):
    ActionInvoked = Signal("uint", str)
    NotificationClosed = Signal("uint", "uint")

    def __init__(self, can: list[str]) -> None:
        super().__init__()
        self._can = can
        self._last = 0

    @Slot(result="QStringList")
    def GetCapabilities(self) -> list[str]:
        return self._can

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(
        self, program: str, replaces: int, icon: str, head: str, text: str, acts: list[str],
        hints: dict[str, Any], expires: int,
    ) -> int:  # fmt: skip
        self._last += 1
        say(
            number=self._last, program=program, replaces=replaces, icon=icon, head=head,
            text=text, acts=acts, hints=dict(hints), expires=expires,
        )  # fmt: skip
        return self._last

    def obey(self, line: str) -> None:
        word, number, *rest = line.split()
        if word == "act":
            self.ActionInvoked.emit(int(number), rest[0])
        self.NotificationClosed.emit(int(number), 2)


def say(**what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main() -> None:
    app = QCoreApplication([])
    desktop = Desktop(sys.argv[1:])
    bus = QDBusConnection.sessionBus()
    assert bus.registerObject(PATH, desktop, QDBusConnection.RegisterOption.ExportAllContents)
    assert bus.registerService(NAME), bus.lastError().message()
    person = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def read() -> None:
        line = sys.stdin.readline()
        if not line:
            app.quit()
        else:
            desktop.obey(line)

    person.activated.connect(read)
    say(ready=True)
    app.exec()


if __name__ == "__main__":
    main()
