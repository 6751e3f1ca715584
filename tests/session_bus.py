"""A message bus of the tests' own, and on it a desktop's notification service, logind or the
portal for settings."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

FAKE = Path(__file__).with_name("fake_desktop.py")
LOGIND = Path(__file__).with_name("fake_logind.py")
PORTAL = Path(__file__).with_name("fake_portal.py")


@contextmanager
def own_bus(folder: Path) -> Iterator[str]:
    """The address of a bus of its own, carried by the reference daemon. Skips the test
    where that is not installed."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon here")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(
        [*command, f"--address=unix:path={folder / 'bus'}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


class FakeDesktop:
    """The notification service of a desktop, in a process of its own."""

    def __init__(self, bus: str, *can: str) -> None:
        """``can`` are its capabilities, as the specification names them."""
        self.process = subprocess.Popen(
            [sys.executable, str(FAKE), *can],
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.heard() == {"ready": True}

    def heard(self) -> dict[str, Any]:
        """The next thing it was told."""
        assert self.process.stdout is not None
        return dict(json.loads(self.process.stdout.readline()))

    def has_heard(self) -> bool:
        """Whether there is something that ``heard`` would bring at once."""
        return bool(select.select([self.process.stdout], [], [], 0)[0])

    def does(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def freeze(self) -> None:
        """It stays on the bus and answers nothing."""
        self.process.send_signal(signal.SIGSTOP)

    def stop(self) -> None:
        self.process.kill()
        self.process.communicate()


class _Fake:
    """A service in a process of its own."""

    def __init__(self, bus: str, program: Path, *told: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(program), *told],
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def does(self, *words: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("".join(f"{word}\n" for word in words))
        self.process.stdin.flush()

    def says(self) -> str:
        """The next thing it says."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def stop(self) -> None:
        self.process.kill()
        self.process.communicate()


class FakeLogind(_Fake):
    def __init__(self, bus: str) -> None:
        super().__init__(bus, LOGIND)


class FakePortal(_Fake):
    """Knows one setting; ``does`` brings another value of it, as JSON."""

    def __init__(self, bus: str, namespace: str, key: str, signature: str, value: str) -> None:
        super().__init__(bus, PORTAL, namespace, key, signature, value)
