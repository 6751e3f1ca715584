"""Refuses every connection for the whole run of the tests, and remembers who tried.

Only Python's own sockets pass here; `hostile/test_no_connection.py` looks at Qt's and at
the program's from outside.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

# Of this machine alone: a screen, a message bus, two ends of one process.
OWN_FAMILIES = frozenset(
    getattr(socket, name) for name in ("AF_UNIX", "AF_NETLINK") if hasattr(socket, name)
)
ASKING = ("connect", "connect_ex", "bind", "sendto")
LOOKING_UP = ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr")

tried: list[str] = []
"""What was tried since the last look; a test that leaves something here has failed."""


class ConnectionTriedError(OSError):
    """No test opens a connection."""


def refuse_connections() -> None:
    """From here on, in this process, for good."""
    for name in ASKING:
        setattr(socket.socket, name, _of_a_socket(name, getattr(socket.socket, name)))
    for name in LOOKING_UP:
        setattr(socket, name, _always(name))


def _of_a_socket(name: str, allowed: Callable[..., Any]) -> Callable[..., Any]:
    def asked(self: socket.socket, *args: Any) -> Any:
        if self.family in OWN_FAMILIES:
            return allowed(self, *args)
        return _refuse(f"{name} {args!r}")

    return asked


def _always(name: str) -> Callable[..., Any]:
    def asked(*args: Any, **named: Any) -> Any:
        return _refuse(f"{name} {args!r}")

    return asked


def _refuse(what: str) -> Any:
    tried.append(what)
    raise ConnectionTriedError(f"A test asked for a connection: {what}.")
