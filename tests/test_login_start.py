"""Kith starts with the session only where that was asked for, and as what it is now."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.errors import KithError
from desktop.login_start import (
    RunKey,
    StartFile,
    autostart_entry,
    launch_agent,
    login_start,
    mend,
    own_command,
)

ODD = ['/opt/My Kith/100% $HOME `x` "y" \\z/kith', "--hidden", "--data", "/home/ł"]

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux desktops")


def exec_of(content: bytes) -> str:
    [line] = [line for line in content.decode().splitlines() if line.startswith("Exec=")]
    return line.removeprefix("Exec=")


def words_of(line: str) -> list[str]:
    """The Exec line read back as the specification says: a string, then words."""
    string = line.replace("\\\\", "\\")
    found = re.findall(r'"((?:\\.|[^"])*)"|(\S+)', string)
    words = [re.sub(r"\\(.)", r"\1", quoted) or plain for quoted, plain in found]
    return [word.replace("%%", "%") for word in words]


@pytest.mark.parametrize("command", [["/usr/bin/kith", "--hidden"], ODD, ["C:\\Kith\\kith.exe"]])
def test_the_entry_starts_exactly_this_command(command: list[str]) -> None:
    assert words_of(exec_of(autostart_entry(command))) == command


def test_a_plain_command_needs_no_quotes() -> None:
    assert exec_of(autostart_entry(["/usr/bin/kith", "--hidden"])) == "/usr/bin/kith --hidden"


@pytest.mark.parametrize("program", ["/usr/lib/kith/kith", ODD[0]])
def test_the_entry_starts_nothing_once_the_program_is_gone(program: str) -> None:
    lines = autostart_entry([program, "--hidden"]).decode().splitlines()
    [tried] = [line for line in lines if line.startswith("TryExec=")]
    assert tried.removeprefix("TryExec=").replace("\\\\", "\\") == program


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="no validator here")
def test_the_entry_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "org.kith.Kith.desktop"
    path.write_bytes(autostart_entry(ODD))
    done = subprocess.run(["desktop-file-validate", path], capture_output=True, check=False)
    assert done.stdout == b""


@on_linux
def test_it_is_off_until_asked_for_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    start = login_start()
    path = tmp_path / "config" / "autostart" / "org.kith.Kith.desktop"
    assert not start.is_on()
    start.turn_off()
    start.turn_on()
    assert start.is_on()
    assert "--hidden" in exec_of(path.read_bytes())
    start.turn_off()
    assert not start.is_on()
    assert list(path.parent.iterdir()) == []


@on_linux
def test_another_data_folder_has_a_start_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    login_start().turn_on()
    other = login_start(tmp_path / "other")
    assert not other.is_on()
    other.turn_on()
    assert isinstance(other, StartFile)
    assert words_of(exec_of(other.path.read_bytes()))[-2:] == ["--data", str(tmp_path / "other")]
    assert login_start().is_on()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
@on_linux
def test_switched_off_by_the_desktop_it_is_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    start = login_start()
    start.turn_on()
    assert isinstance(start, StartFile)
    start.path.write_bytes(start.path.read_bytes() + line.encode())
    before = start.path.read_bytes()
    assert not start.is_on()
    mend(start)
    assert start.path.read_bytes() == before
    start.turn_on()
    assert start.is_on()


def test_a_program_that_moved_is_started_from_where_it_is_now(tmp_path: Path) -> None:
    path = tmp_path / "kith.desktop"
    path.write_bytes(autostart_entry(["/old/kith", "--hidden"]))
    mend(StartFile(path, autostart_entry(["/new/kith", "--hidden"]), lambda _: True))
    assert words_of(exec_of(path.read_bytes())) == ["/new/kith", "--hidden"]


def test_mending_starts_nothing_that_was_off(tmp_path: Path) -> None:
    mend(StartFile(tmp_path / "kith.desktop", b"", lambda _: True))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told_as_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder should be")
    start = StartFile(tmp_path / "autostart" / "kith.desktop", b"", lambda _: True)
    with pytest.raises(KithError, match="will not start when you log in"):
        start.turn_on()
    mend(start)


def test_macos_is_told_the_command_word_by_word() -> None:
    said = plistlib.loads(launch_agent("org.kith.Kith", ODD))
    assert said == {"Label": "org.kith.Kith", "ProgramArguments": ODD, "RunAtLoad": True}


class Registry:
    """Stands for winreg: one key of values."""

    HKEY_CURRENT_USER, KEY_READ, KEY_SET_VALUE, REG_SZ = "HKCU", 1, 2, 1

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def OpenKey(self, *_: object) -> Any:
        return nullcontext(self)

    def QueryValueEx(self, _key: object, name: str) -> tuple[str, int]:
        if name not in self.values:
            raise FileNotFoundError(name)
        return self.values[name], self.REG_SZ

    def SetValueEx(self, _key: object, name: str, _: int, _kind: int, value: str) -> None:
        self.values[name] = value

    def DeleteValue(self, _key: object, name: str) -> None:
        del self.values[name]


def test_windows_is_told_by_the_run_key() -> None:
    registry = Registry()
    start = RunKey("org.kith.Kith", ["C:\\My Kith\\kith.exe", "--hidden"], registry)
    assert not start.is_on()
    start.turn_on()
    assert registry.values == {"org.kith.Kith": '"C:\\My Kith\\kith.exe" --hidden'}
    assert start.is_on()
    start.turn_off()
    start.turn_off()
    assert registry.values == {}


def test_the_program_starts_itself_again_without_its_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert own_command() == [str(tmp_path / "python"), "-m", "desktop", "--hidden"]
    script = tmp_path / ("kith.exe" if sys.platform == "win32" else "kith")
    script.touch()
    assert own_command(tmp_path) == [str(script), "--hidden", "--data", str(tmp_path)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command() == [str(tmp_path / "python"), "--hidden"]
