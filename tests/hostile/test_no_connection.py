"""Kith asks nobody for anything: no connection is made, nor could one be."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import no_connections

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "desktop").rglob("*.py"))
SOCKETS = ROOT / "desktop" / "ui" / "sockets"
LOCAL = {  # words between programs of this machine: Unix, Windows
    SOCKETS / "stream.py": {"socket"},
    SOCKETS / "pipe_door.py": {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"},
}
REACHING_OUT = {
    *("socket", "ssl", "socketserver", "asyncio", "ftplib", "smtplib", "imaplib", "poplib"),
    *(
        "telnetlib",
        "nntplib",
        "xmlrpc",
        "webbrowser",
        "http",
        "urllib.request",
        "urllib.robotparser",
    ),
    *("requests", "httpx", "aiohttp", "urllib3"),
}
INET = re.compile(r"\b(?:PF|AF)_INET6?\b")


def test_the_tests_own_run_refuses_connections() -> None:
    with socket.socket(socket.AF_INET) as one, pytest.raises(OSError, match="asked for a"):
        one.connect(("127.0.0.1", 9))
    with pytest.raises(OSError, match="asked for a"):
        socket.getaddrinfo("example.org", 80)
    assert len(no_connections.tried) == 2
    no_connections.tried.clear()


def test_no_module_brings_in_what_reaches_out() -> None:
    found = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in SOURCES
        for name in _imported(path)
        if any(name == one or name.startswith(f"{one}.") for one in REACHING_OUT)
        or name.startswith(("PySide6.QtWebEngine", "PySide6.QtNetwork"))
        if name not in LOCAL.get(path, ())
    }
    assert found == set()


def test_the_one_socket_is_of_this_machine() -> None:
    source = (SOCKETS / "stream.py").read_text("utf-8")
    asked = re.findall(r"socket\.([A-Z]\w+|socket\([^)]*\))", source)
    assert set(asked) == {"socket(socket.AF_UNIX)"}


def test_one_module_alone_hands_addresses_to_the_system() -> None:
    opening = {path for path in SOURCES if "openUrl" in path.read_text("utf-8")}
    assert opening == {ROOT / "desktop" / "ui" / "links.py"}


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace looks at the calls")
def test_the_program_makes_no_socket_of_the_net(tmp_path: Path) -> None:
    """From the first to the last place, as the kernel sees it."""
    seen = tmp_path / "calls"
    ended = _run(["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(seen)], tmp_path)
    if ended.returncode and "ptrace" in ended.stderr:
        pytest.skip("this machine lets nobody look at calls")
    assert ended.returncode == 0, ended.stderr
    assert "first_paint_ms" in json.loads(ended.stdout.splitlines()[-1])
    assert [line for line in seen.read_text().splitlines() if INET.search(line)] == []


@pytest.mark.skipif(shutil.which("unshare") is None, reason="unshare takes the net away")
def test_the_program_runs_where_there_is_no_net(tmp_path: Path) -> None:
    if subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody go without a net")
    ended = _run(["unshare", "-rn"], tmp_path)
    assert ended.returncode == 0, ended.stderr


def _run(before: list[str], home: Path) -> subprocess.CompletedProcess[str]:
    command = [*before, sys.executable, "-m", "desktop", "--smoke-test"]
    environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=110, check=False
    )


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
