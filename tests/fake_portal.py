"""The desktop's portal for settings, for tests: a process of its own, on a bus of its own.

    python fake_portal.py NAMESPACE KEY SIGNATURE VALUE

It knows that one setting. Each line of its input is another value of it: JSON, as the first.
"""

from __future__ import annotations

import json
import select
import sys
from contextlib import suppress
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = DBusAddress(PATH, NAME, "org.freedesktop.portal.Settings")


def answer(line: DBusConnection, call: Message, known: dict[str, dict[str, Any]]) -> None:
    fields = call.header.fields
    if fields.get(HeaderFields.member) != "ReadAll":
        if HeaderFields.reply_serial not in fields:
            line.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))
        return
    wanted = {name: values for name, values in known.items() if name in call.body[0]}
    line.send(new_method_return(call, "a{sa{sv}}", (wanted,)))


def main() -> None:
    namespace, key, signature, first = sys.argv[1:]
    value = (signature, json.loads(first))
    line = open_dbus_connection()
    line.send_and_get_reply(message_bus.RequestName(NAME))
    print("ready", flush=True)  # noqa: T201
    while True:
        ready, _, _ = select.select([sys.stdin, line.sock], [], [])
        if sys.stdin in ready:
            said = sys.stdin.readline()
            if not said:
                return
            value = (signature, json.loads(said))
            line.send(new_signal(SETTINGS, "SettingChanged", "ssv", (namespace, key, value)))
        with suppress(TimeoutError):
            while True:
                answer(line, line.receive(timeout=0), {namespace: {key: value}})


if __name__ == "__main__":
    main()
