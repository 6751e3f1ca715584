"""The log says where, never what somebody wrote."""

from __future__ import annotations

import ast
import logging
import os
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop import logs
from desktop.ui.qt_messages import said_by

ROOT = Path(__file__).parents[1]
# What of a record may be filled in, each looked at by hand: kinds and names of ours.
FILLED_IN = {
    ("qt_messages.py", "context.category, said_by(text)"),
    ("logs.py", "category.__name__, Path(filename).name, lineno"),
    ("sleep_delay.py", "type(error).__name__"),
    ("bus.py", "error"),  # a GarbledError: the kind of another exception
    ("trash.py", "type(error).__name__"),
    ("instance.py", "type(error).__name__"),
}


@pytest.fixture
def quiet_root() -> Iterator[None]:
    """As the process was before: its handlers, hooks and limits."""
    root = logging.getLogger()
    before, level, shown = list(root.handlers), root.level, warnings.showwarning
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook, logging.raiseExceptions
    yield
    for handler in [h for h in root.handlers if h not in before]:
        handler.close()
        root.removeHandler(handler)
    root.setLevel(level)
    warnings.showwarning = shown
    sys.excepthook, threading.excepthook, sys.unraisablehook, logging.raiseExceptions = hooks


@pytest.fixture
def log(quiet_root: None, tmp_path: Path) -> Path:
    logs.start(tmp_path / "log")
    return tmp_path / "log" / logs.FILE_NAME


def fail() -> None:
    int("Amara's secret")


def test_an_exceptions_text_stays_out_of_the_log(log: Path) -> None:
    try:
        fail()
    except ValueError:
        logging.getLogger("desktop.test").exception("a service failed")
    text = log.read_text()
    assert "ValueError" in text
    assert "test_logs.py" in text
    assert "secret" not in text
    assert log.stat().st_mode & 0o077 == 0


def test_a_thread_that_fails_says_where_alone(log: Path) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "ValueError" in log.read_text()
    assert "secret" not in log.read_text()


def test_what_nobody_could_catch_says_where_alone(log: Path) -> None:
    try:
        fail()
    except ValueError as error:
        what = SimpleNamespace(
            exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__,
            err_msg="in Amara's hand", object="Amara",
        )  # fmt: skip
        sys.unraisablehook(what)  # type: ignore[arg-type]
    assert "ValueError" in log.read_text()
    assert "Amara" not in log.read_text()


def test_what_a_library_says_is_left_out(log: Path) -> None:
    logging.getLogger("icalendar.cal").warning("no value: %s", "Amara's secret")
    logging.getLogger("icalendar.cal").error("Amara's secret cannot be read")
    assert "WARNING icalendar.cal" in log.read_text()
    assert "Amara" not in log.read_text()


def test_a_warning_says_its_kind_and_place(log: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = logs._log_warning
        warnings.warn("Amara's secret", UserWarning, stacklevel=1)
    assert "UserWarning at test_logs.py" in log.read_text()
    assert "Amara" not in log.read_text()


def test_the_log_stays_small_and_its_owners(log: Path) -> None:
    before = os.umask(0)
    try:
        for _ in range(20_000):
            logging.getLogger("desktop.test").info("x" * 100)
    finally:
        os.umask(before)
    files = sorted(log.parent.iterdir())
    assert len(files) == 4
    assert sum(path.stat().st_size for path in files) < 1_100_000
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("QPainter::begin: Paint device returned engine == 0", "QPainter::begin"),
        ("QFont::fromString: Invalid description 'Amara'", "QFont::fromString"),
        ("Could not parse stylesheet of object Amara", "something"),
        ("Amara Q: and more", "something"),
        ("QAmara's secret", "something"),
        ("Qt: Session management error: Amara", "Qt"),
    ],
)
def test_of_qt_only_who_spoke_is_kept(text: str, who: str) -> None:
    assert said_by(text) == who


def test_no_record_is_filled_in_with_what_a_person_wrote() -> None:
    assert set(_filled_in()) == FILLED_IN


def _filled_in() -> Iterator[tuple[str, str]]:
    """Every call of a log: its message is written in the code, and this is put into it."""
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if _is_of_a_log(node):
                rest = node.args[2:] if node.func.attr == "log" else node.args[1:]
                message = node.args[1 if node.func.attr == "log" else 0]
                assert isinstance(message, ast.Constant), f"{path.name}:{node.lineno}"
                if rest:
                    yield path.name, ", ".join(map(ast.unparse, rest))


def _is_of_a_log(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "log"
    )


CRASH = """
import sys
sys.argv = ["kith"]
from desktop import logs
logs.guard()
import resource, threading, warnings, logging
soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
print("cores:", soft <= 1)
warnings.warn("Amara's secret")
logging.getLogger("desktop.x").error("before the log", exc_info=ValueError("Amara's secret"))
thread = threading.Thread(target=lambda: int("Amara's secret")); thread.start(); thread.join()
raise ValueError("Amara's secret")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_before_there_is_a_log_the_terminal_hears_no_more() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", CRASH], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "cores: True" in ended.stdout
    assert ended.stderr.count("ValueError") == 3
    assert "UserWarning" in ended.stderr
    assert "Amara" not in ended.stderr
