"""Commands of Kith, each in a process of its own, a tenth as dear as a new Python.

One process without Qt, with the commands imported, divides itself for each of them. What
a command needs beyond that, it imports by itself, as in any other process.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import pkgutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]


class NoQt:
    """Where Qt cannot be imported."""

    def find_spec(self, name: str, *_: object) -> None:
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is not installed here")


def kith(
    *words: str, env: Mapping[str, str], umask: int = 0o022
) -> subprocess.CompletedProcess[str]:
    """``kith`` with these words and nothing else of an environment."""
    with tempfile.TemporaryDirectory() as folder:
        out, error = Path(folder, "out"), Path(folder, "error")
        wish = {"words": words, "env": dict(env), "umask": umask, "out": str(out)}
        code = _ask({**wish, "error": str(error)})
        return subprocess.CompletedProcess(words, code, out.read_text(), error.read_text())


def _ask(wish: Mapping[str, object]) -> int:
    shell = _warm()
    assert shell.stdin is not None
    assert shell.stdout is not None
    shell.stdin.write(json.dumps(wish) + "\n")
    shell.stdin.flush()
    return int(shell.stdout.readline())


@cache
def _warm() -> subprocess.Popen[str]:
    started = subprocess.Popen(
        [sys.executable, "-m", "tests.warm_shell"],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    atexit.register(started.communicate)
    return started


def _serve() -> None:
    _without_qt()
    for package in ("cli", "storage", "formats", "services"):
        _import_all(importlib.import_module(f"desktop.{package}"))
    _wait_for_no_disk()
    gc.freeze()
    for line in sys.stdin:
        wish = json.loads(line)
        child = os.fork()
        if child == 0:
            _carry_out(wish)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def _wait_for_no_disk() -> None:
    """No power is cut here."""
    from desktop.storage import connection

    connection._SETTINGS = (*connection._SETTINGS, "PRAGMA synchronous=OFF")
    os.fsync = lambda _: None


def _import_all(package: ModuleType) -> None:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if ".versions" not in found.name and not found.name.endswith(".env"):
            importlib.import_module(found.name)


def _carry_out(wish: Mapping[str, object]) -> None:
    """Be the command that was wished for. Does not return."""
    for number, name in enumerate(("out", "error"), 1):
        os.dup2(os.open(str(wish[name]), os.O_CREAT | os.O_WRONLY, 0o600), number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.environ.clear()
    os.environ.update(wish["env"])  # type: ignore[call-overload]
    os.umask(wish["umask"])  # type: ignore[arg-type]
    sys.argv = ["kith", *wish["words"]]  # type: ignore[misc]
    command()


def command() -> None:
    """What this process was called with. Does not return."""
    _without_qt()
    from desktop.__main__ import main

    sys.exit(main())


def _without_qt() -> None:
    if not any(isinstance(one, NoQt) for one in sys.meta_path):
        sys.meta_path.insert(0, NoQt())


if __name__ == "__main__":
    _serve()
