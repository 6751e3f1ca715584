"""Kith as a screen reader finds it: a program on a bus of its own, asked through AT-SPI alone.

Nothing here knows Kith's own objects, looks at a picture or moves a mouse. ``ear.py`` listens,
in the system's own Python.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.session_bus import own_bus

PYTHON = "/usr/bin/python3"  # Debian's python3-gi is there, and nowhere else
EAR = Path(__file__).with_name("ear.py")
PACKAGES = "python3-gi, gir1.2-atspi-2.0 and at-spi2-core"


@dataclass(frozen=True, slots=True)
class Thing:
    """What the reader was told of something when it found it."""

    id: int
    name: str
    role: str
    description: str
    states: list[str]
    actions: list[str]


class ScreenReader:
    """Asks, acts and hears. What it waits for in vain fails the test with all that shows."""

    def __init__(self, application: str) -> None:
        self._ear = subprocess.Popen(
            [PYTHON, str(EAR), application],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def find(self, name: str = "", role: str = "", within: Thing | None = None) -> Thing:
        """The first thing in reading order whose name begins like that; waits for it."""
        return _thing(self._ask("find", name=name, role=role, within=_id(within)))

    def finds(self, name: str, role: str = "", within: Thing | None = None) -> bool:
        """Whether it is there now."""
        wish = {"name": name, "role": role, "within": _id(within), "patience": 0}
        return "error" not in self._told("find", **wish)

    def all(self, role: str = "", within: Thing | None = None) -> list[Thing]:
        return [_thing(one) for one in self._ask("all", role=role, within=_id(within))]

    def children(self, thing: Thing) -> list[Thing]:
        return [_thing(one) for one in self._ask("children", of=thing.id)]

    def look(self, thing: Thing) -> Thing:
        """The same thing as it is now."""
        return _thing(self._ask("look", of=thing.id))

    def press(self, thing: Thing, action: str = "") -> None:
        """Do its first action, or the one of that name."""
        assert self._ask("press", of=thing.id, action=action), f"{thing} does not {action}"

    def focus(self, thing: Thing) -> None:
        assert self._ask("focus", of=thing.id), f"{thing} takes no focus"

    def write(self, thing: Thing, text: str) -> None:
        assert self._ask("write", of=thing.id, text=text), f"{thing} takes no text"

    def select(self, thing: Thing, child: int) -> None:
        assert self._ask("select", of=thing.id, child=child), f"{thing} selects nothing"

    def hears(self, words: str) -> list[str]:
        """Wait until something is said that contains these words; all that was said since."""
        return list(self._ask("hear", words=words))

    def said(self) -> list[str]:
        """What was said since the last time, without waiting."""
        return list(self._ask("said"))

    def focused(self, name: str = "") -> Thing:
        """Wait until the focus was told to come to a thing of that name."""
        return _thing(self._ask("focused", name=name))

    def tree(self) -> str:
        """All that shows, a line each."""
        return "\n".join(self._ask("tree"))

    def key(self, *chords: str) -> None:
        """Plain keys, as whoever listens presses them."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *chords], check=True)

    def stop(self) -> None:
        self._ear.kill()
        self._ear.communicate()

    def _ask(self, do: str, **wish: Any) -> Any:
        answer = self._told(do, **wish)
        if isinstance(answer, dict) and "error" in answer:
            shown = "" if do == "tree" else self.tree()
            pytest.fail(f"{do} {wish}: {answer['error']}\n{shown}", pytrace=True)
        return answer

    def _told(self, do: str, **wish: Any) -> Any:
        assert self._ear.stdin is not None
        assert self._ear.stdout is not None
        self._ear.stdin.write(json.dumps({"do": do, **wish}) + "\n")
        self._ear.stdin.flush()
        line = self._ear.stdout.readline()
        assert line, f"the reader ended while it was asked: {do} {wish}"
        return json.loads(line)


def can_listen() -> bool:
    """Whether the system's Python knows AT-SPI: `make journeys` sees to it on Debian."""
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not Path(PYTHON).exists() or shutil.which("dbus-daemon") is None:
        return False
    return subprocess.run([PYTHON, "-c", asked], capture_output=True, check=False).returncode == 0


@contextmanager
def listening_to(folder: Path, data: Path, *options: str) -> Iterator[ScreenReader]:
    """Kith over that data, in a process and on a bus of its own, and somebody who listens.
    Skips the test where nobody can."""
    if not can_listen():
        pytest.skip(f"no screen reader can be had: {PACKAGES} are missing")
    with own_bus(folder) as bus, pytest.MonkeyPatch.context() as environment:
        for name, value in _surroundings(folder, bus).items():
            environment.setenv(name, value)
        command = [sys.executable, "-m", "desktop", "--data", str(data), *options]
        with subprocess.Popen(command, stdin=subprocess.DEVNULL) as program:
            reader = ScreenReader("kith")
            try:
                reader.find("Kith", "frame")
                yield reader
            finally:
                reader.stop()
                program.terminate()
                program.wait()


def _surroundings(folder: Path, bus: str) -> dict[str, str]:
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    return {
        "DBUS_SESSION_BUS_ADDRESS": bus,
        "XDG_RUNTIME_DIR": str(runtime),
        "HOME": str(folder),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "AT_SPI_BUS_ADDRESS": "",
    }


def _thing(told: dict[str, Any]) -> Thing:
    return Thing(**told)


def _id(thing: Thing | None) -> int | None:
    return None if thing is None else thing.id
