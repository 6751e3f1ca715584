"""What a program wrote and started, as the kernel saw it: each call on a line of strace's."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_TRACED = (
    *("write", "pwrite64", "pwritev", "execve", "openat", "mkdir", "mkdirat"),
    *("rename", "renameat", "renameat2", "link", "symlink"),
)
_HAND = "xdotool"  # the person's own: it types the words
_CALL = re.compile(r"^(\d+)\s+(\w+)\((.*)$")
_FILE = re.compile(r"^\d+<([^>]*)>")
_NAMES = re.compile(r'"((?:[^"\\]|\\.)*)"')


class Call(NamedTuple):
    """``target`` is the file it was about, ``line`` all of it, two bytes a letter as one."""

    name: str
    target: str
    line: str

    @property
    def makes(self) -> bool:
        """Whether there may be a new name in a folder afterwards."""
        return "O_CREAT" in self.line or self.name not in ("write", "pwrite64", "pwritev",
                                                           "openat", "execve")  # fmt: skip


def looked_at(command: list[str], calls: Path) -> list[str]:
    """The command, with each of these calls of it and its children told in that file; as it
    is where this machine lets nobody look."""
    look = ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-s", "100000"]
    look += ["-e", f"trace={','.join(_TRACED)}", "-e", "signal=none"]
    if shutil.which("strace") is None:
        return command
    tried = subprocess.run([*look, "true"], capture_output=True, check=False)
    return command if tried.returncode else [*look, "-o", str(calls), *command]


def calls_in(told: Path) -> Iterator[Call]:
    """Of the program and its children; not of the hand that types."""
    hands: set[str] = set()
    with told.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            found = _CALL.match(line)
            if found is None:
                continue
            process, name, rest = found.groups()
            if name == "execve" and f'/{_HAND}"' in rest:
                hands.add(process)
            if process not in hands:
                yield Call(name, _target(name, rest), line.replace("\\0", ""))


def _target(name: str, rest: str) -> str:
    if name in ("write", "pwrite64", "pwritev"):
        found = _FILE.match(rest)
        return found[1] if found else ""
    names = _NAMES.findall(rest)
    return names[-1] if names and name not in ("openat", "execve") else names[0] if names else ""
