"""What was written or brought in may name any file: none of them is opened for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOOK = ["strace", "-f", "--seccomp-bpf", "-qq", "-s", "4096"]
CALLS = "trace=openat,open,stat,newfstatat,readlink,access,faccessat2,connect,execve"

EVERY_PLACE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from tests.hostile.seeded import MARKUP
from tests.hostile.windows import hostile_window
from tests.screenshots.__main__ import PLACES, settle, shots
bait = sys.argv[2]
words = MARKUP.replace("/etc/hostname", bait).replace("/etc/passwd", bait)
assert words.count(bait) == 2
with hostile_window(Path(sys.argv[1]), f" {bait} file://{bait} ![x]({bait}) {words}", 9) as window:
    for place in (*PLACES, "compose", "gatherings", "introductions", "reflect"):
        window.show_place(place)
        settle()
        assert not window.grab().isNull()
    for shot in shots(True):
        if shot.name in ("card-whole", "brief", "compose", "reflect-letter"):
            window.show_place(shot.place)
            back = shot.before(window)
            settle()
            window.grab()
            if callable(back):
                back()
"""
CARD = """BEGIN:VCARD
VERSION:4.0
FN:Ana Moreau
PHOTO:file://{bait}
LOGO;VALUE=uri:file://{bait}
SOUND:file://{bait}
KEY:file://{bait}
URL:file://{bait}
SOURCE:file://{bait}
NOTE:<img src="file://{bait}">
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Ben Lind
PHOTO;VALUE=URI:{bait}
PHOTO;VALUE=URI;TYPE=PNG:file://{bait}
END:VCARD
"""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:a
DTSTART:20260317T100000Z
SUMMARY:Tea
ATTENDEE;CN=Ana Moreau:mailto:ana@example.org
ATTACH:file://{bait}
IMAGE;VALUE=URI:file://{bait}
URL:file://{bait}
END:VEVENT
END:VCALENDAR
"""
MAIL = """From ana@example.org Thu Jan  1 00:00:00 2026
From: Ana Moreau <ana@example.org>
To: me@example.org
Subject: Hello
Content-Type: message/external-body; access-type=local-file; name="{bait}"

Content-Type: text/html

<img src="file://{bait}">
"""


@pytest.fixture
def bait(tmp_path: Path) -> Path:
    """A picture that everything names and nobody may look at."""
    path = tmp_path / "elsewhere" / "bait.png"
    path.parent.mkdir()
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    return path


def calls_of(command: list[str], tmp_path: Path) -> str:
    if shutil.which("strace") is None or subprocess.run([*LOOK, "true"], check=False).returncode:
        pytest.skip("strace looks at the calls")
    seen = tmp_path / "calls"
    environment = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen",
                   "PYTHONPATH": str(ROOT)}  # fmt: skip
    ended = subprocess.run(
        [*LOOK, "-e", CALLS, "-o", str(seen), sys.executable, *command], cwd=ROOT,
        env=environment, capture_output=True, text=True, timeout=110, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    calls = seen.read_text(errors="replace")
    assert "AF_INET" not in calls
    return calls


def test_looking_at_what_names_a_file_opens_none(bait: Path, tmp_path: Path) -> None:
    calls = calls_of(["-c", EVERY_PLACE, str(tmp_path / "data"), str(bait)], tmp_path)
    assert "kith.db" in calls
    assert touching(calls, bait) == []


def test_bringing_in_what_names_a_file_opens_none(bait: Path, tmp_path: Path) -> None:
    brought = tmp_path / "in"
    brought.mkdir()
    for name, words in (("a.vcf", CARD), ("a.ics", CALENDAR), ("a.mbox", MAIL)):
        (brought / name).write_text(words.format(bait=bait))
    files = [str(path) for path in sorted(brought.iterdir())]
    calls = calls_of(
        ["-m", "desktop", "import", *files, "--data", str(tmp_path / "data")], tmp_path
    )
    assert "a.mbox" in calls
    assert touching(calls, bait) == []


def touching(calls: str, bait: Path) -> list[str]:
    """Calls that are about it; that the words were handed over at the start is none."""
    lines = calls.splitlines()
    return [line for line in lines if str(bait) in line and "execve(" not in line]
