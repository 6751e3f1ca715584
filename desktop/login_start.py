"""Starting with the session, hidden: off until asked for, and told to the system in its way.

The truth is what the system reads, not a setting: whoever switches Kith off among the
desktop's own "start-up applications" has switched it off here too. Windows and macOS
have only been tested as far as what would be written; see the README.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from desktop import APPLICATION_ID, paths
from desktop.domain.errors import KithError
from desktop.domain.language import mark, tr

log = logging.getLogger(__name__)

HIDDEN = "--hidden"
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-./:=@_,")
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class LoginStart(Protocol):
    """How one system starts a program with the session."""

    def is_on(self) -> bool: ...

    def turn_on(self) -> None:
        """Raises KithError when it cannot be written."""

    def turn_off(self) -> None:
        """Raises KithError when it cannot be removed."""


def login_start(data: Path | None = None) -> LoginStart:
    """That of this system, for this program over this ``--data`` folder (None: the usual)."""
    name, command = _name(data), own_command(data)
    if sys.platform == "win32":
        return RunKey(name, command)
    if sys.platform == "darwin":
        return StartFile(
            paths.login_dir() / f"{name}.plist", launch_agent(name, command), lambda _: True
        )
    return StartFile(paths.login_dir() / f"{name}.desktop", autostart_entry(command), _is_meant)


def own_command(data: Path | None = None) -> list[str]:
    """How this program is started again, without its window."""
    script = Path(sys.executable).with_name("kith.exe" if sys.platform == "win32" else "kith")
    if getattr(sys, "frozen", False):
        program = [sys.executable]
    else:
        program = [str(script)] if script.exists() else [sys.executable, "-m", "desktop"]
    return [*program, HIDDEN, *(["--data", str(data)] if data else [])]


def mend(start: LoginStart) -> None:
    """Where it is on, let it start the program from where it lies now."""
    try:
        if start.is_on():
            start.turn_on()
    except KithError:
        log.exception("the start at login could not be mended")


def autostart_entry(command: Sequence[str]) -> bytes:
    """After the Desktop Application Autostart and Desktop Entry Specifications."""
    words = " ".join(_entry_word(word) for word in command)
    there = command[0].replace("\\", "\\\\")  # a string of such a file, but no line to be split
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Kith",
        "Comment=Waits in the background for what you asked to be told",
        f"TryExec={there}",  # a program that was removed is not started, and nothing is said
        f"Exec={words}",
        f"Icon={APPLICATION_ID}",
        "Terminal=false",
    ]
    return "".join(f"{line}\n" for line in lines).encode()


def launch_agent(name: str, command: Sequence[str]) -> bytes:
    """What macOS reads: launchd.plist(5)."""
    import plistlib  # here, since every start of the window imports this module

    return plistlib.dumps({"Label": name, "ProgramArguments": list(command), "RunAtLoad": True})


class StartFile:
    """A file among those that the session starts. ``means`` says whether it still does."""

    def __init__(self, path: Path, content: bytes, means: Callable[[bytes], bool]) -> None:
        self.path, self._content, self._means = path, content, means

    def is_on(self) -> bool:
        try:
            return self._means(self.path.read_bytes())
        except OSError:
            return False

    def turn_on(self) -> None:
        part = self.path.with_name(f".{self.path.name}.part")
        try:
            if self.path.is_file() and self.path.read_bytes() == self._content:
                return
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(self._content)
            os.replace(part, self.path)
        except OSError as error:
            raise KithError(tr(_NOT_WRITTEN).format(path=self.path, why=error.strerror)) from error

    def turn_off(self) -> None:
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise KithError(tr(_NOT_REMOVED).format(path=self.path, why=error.strerror)) from error


_NOT_WRITTEN = mark("{path} could not be written ({why}). Kith will not start when you log in.")
_NOT_REMOVED = mark("{path} could not be removed ({why}). Kith still starts when you log in.")


class RunKey:
    """A value of the person's own Run key, for Windows."""

    def __init__(self, name: str, command: Sequence[str], registry: Any = None) -> None:
        """``registry`` stands for the module winreg."""
        from subprocess import list2cmdline

        self._name, self._words = name, list2cmdline(command)
        self._registry = registry

    def is_on(self) -> bool:
        try:
            with self._open() as key:
                self._winreg().QueryValueEx(key, self._name)
        except OSError:
            return False
        return True

    def turn_on(self) -> None:
        winreg = self._winreg()
        try:
            with self._open(winreg.KEY_SET_VALUE) as key:
                winreg.SetValueEx(key, self._name, 0, winreg.REG_SZ, self._words)
        except OSError as error:
            raise KithError(tr(_NOT_WRITTEN).format(path=_RUN_KEY, why=error.strerror)) from error

    def turn_off(self) -> None:
        if not self.is_on():
            return
        winreg = self._winreg()
        try:
            with self._open(winreg.KEY_SET_VALUE) as key:
                winreg.DeleteValue(key, self._name)
        except OSError as error:
            raise KithError(tr(_NOT_REMOVED).format(path=_RUN_KEY, why=error.strerror)) from error

    def _open(self, access: int | None = None) -> Any:
        winreg = self._winreg()
        wished = winreg.KEY_READ if access is None else access
        return winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, wished)

    def _winreg(self) -> Any:
        if self._registry is None:
            import winreg

            self._registry = winreg
        return self._registry


def _name(data: Path | None) -> str:
    """Another data folder is another Kith, with a start of its own."""
    if data is None:
        return APPLICATION_ID
    import hashlib

    return f"{APPLICATION_ID}.{hashlib.sha256(str(data).encode()).hexdigest()[:8]}"


def _entry_word(word: str) -> str:
    """One argument of an Exec line: quoted, then escaped once more as any string is."""
    word = word.replace("%", "%%")
    if word and set(word) <= _PLAIN:
        return word
    for letter in '\\"`$':
        word = word.replace(letter, f"\\{letter}")
    return f'"{word}"'.replace("\\", "\\\\")


def _is_meant(content: bytes) -> bool:
    """Desktops that switch an entry off leave it lying there with one of these."""
    lines = {
        line.replace(" ", "").lower() for line in content.decode(errors="replace").splitlines()
    }
    return not lines & {"hidden=true", "x-gnome-autostart-enabled=false"}
