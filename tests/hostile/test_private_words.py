"""What was written, brought in and looked for is in the data folder, and nowhere else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

# Seeded words, each of another way in; none of them is anywhere in the sources.
NAME, NOTE, SEARCH = "Zephyrinequist", "quondamgrief", "murmurosity"
IMPORTED, BROKEN, TYPED = "Ottolinebrask", "brokencardword", "halftypedwhisper"
FAULT, WARNED, LIBRARY = "faultysecret", "warnedsecret", "librarysecret"
WORDS = (NAME, NOTE, SEARCH, IMPORTED, BROKEN, TYPED, FAULT, WARNED, LIBRARY)

A_DAY = f"""
import logging, sys, threading, warnings
from datetime import UTC, datetime
from pathlib import Path
from desktop import logs
logs.guard()
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from desktop import app
from desktop.half_written import HalfWritten

def day():
    program = next(w for w in QApplication.topLevelWidgets() if hasattr(w, "runner"))
    runner = program.runner
    if not (runner.is_open and runner.is_idle):
        return
    timer.stop()
    now = datetime.now(UTC)
    from desktop.services.people import listing
    from desktop.services.importing.reading import read
    page = program.show_place("people")
    page.list.head.search.setText("{SEARCH}")
    HalfWritten(program.settings.folder).keep("debrief/1", "{TYPED}")
    runner.background(read, [Path(sys.argv[2])], then=lambda _: None)
    def fails(session):
        raise ValueError("{FAULT} in a service")
    runner.query(fails, then=lambda _: None)
    threading.Thread(target=lambda: int("{FAULT}")).start()
    logging.getLogger("somelibrary").error("cannot read {LIBRARY}")
    warnings.warn("{WARNED}")
    qWarning("Could not parse {WARNED}")
    def slot():
        raise KeyError("{FAULT}")
    QTimer.singleShot(0, slot)
    from desktop.ui.importing.pasted import as_file
    as_file("BEGIN:VCARD {BROKEN}", "clipboard")
    QTimer.singleShot(900, QApplication.instance().quit)

timer = None
make = app.make_application
def made():
    global timer
    one = make()
    timer = QTimer(one)
    timer.timeout.connect(day)
    timer.start(50)
    return one
app.make_application = made
code = app.main(["--data", sys.argv[1]])
sys.exit(code)
"""


def test_the_words_of_a_day_stay_in_the_data_folder(tmp_path: Path) -> None:
    """In the shell and in the window: kept, brought in, looked for, and all that fails."""
    home, data = tmp_path / "home", tmp_path / "data"
    home.mkdir()
    (tmp_path / "tmp").mkdir()
    source = tmp_path / "in" / "cards.vcf"
    source.parent.mkdir()
    source.write_text(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{NAME} Doe\nNOTE:{NOTE}\nEND:VCARD\n"
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{IMPORTED}\nBDAY:{BROKEN}\nEND:VCARD\n"
    )
    said = _kith(["import", str(source)], home, data)
    said += _kith(["import", str(data / "gone.vcf")], home, data)
    script = tmp_path / "in" / "day.py"
    script.write_text(A_DAY)
    said += _run([sys.executable, str(script), str(data), str(source)], home)
    log = (data / "log" / "kith.log").read_text()
    assert "ValueError" in log, "the failing service was logged"
    assert "KeyError" in log, "the failing slot was logged"
    assert "UserWarning" in log
    assert [word for word in WORDS if word in log or word in said] == []
    assert _holding(WORDS, tmp_path, besides=[data, source.parent]) == []
    assert _holding(WORDS, data / "log") == []
    assert (data / "kith.db").read_bytes().find(NAME.encode()) > 0
    _assert_owners(data)


def _kith(arguments: list[str], home: Path, data: Path) -> str:
    return _run([sys.executable, "-m", "desktop", *arguments, "--data", str(data)], home)


def _run(command: list[str], home: Path) -> str:
    """What it says, in a shell that lets everybody read whatever is made."""
    environment = {
        "HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8",
        "TMPDIR": str(home.parent / "tmp"), "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True,
        timeout=100, check=False, umask=0,
    )  # fmt: skip
    return ended.stdout + ended.stderr


def _holding(words: tuple[str, ...], folder: Path, besides: list[Path] | None = None) -> list[str]:
    """Files below it whose name or content has one of these words."""
    found = []
    for path in folder.rglob("*"):
        if any(path.is_relative_to(one) for one in besides or []):
            continue
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        if any(word in path.name or word.encode() in content for word in words):
            found.append(str(path))
    return found


def _assert_owners(folder: Path) -> None:
    for path in [folder, *folder.rglob("*")]:
        if not path.is_socket():
            assert path.stat().st_mode & 0o077 == 0, f"{path} {path.stat().st_mode:o}"
