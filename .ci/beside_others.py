"""Lays Kith's .deb beside three known programs that are Qt and Python too.

    python .ci/beside_others.py dist/kith_0.1.0_amd64.deb --times 12      (root only)

All are installed by apt into one fresh Debian root and started there, in turns, on one
screen without a window manager; the first two starts of each only warm the disk's cache.
Prints the table of docs/packages.md.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from mmap import ACCESS_READ, mmap
from pathlib import Path

from debian_root import NOT_PERMITTED, PERSONS_HOME, Cost, NotHereError, Root, cost, debian_root

SIZE = (1280, 800)
PAINTED = 0.25  # of the screen: the window itself, not a splash
CHANGED = 0.01  # of the screen: more than a cursor that blinks
QUIET_S, PATIENCE_S = 1.5, 60.0
WARMING = 2
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {number}\r\nEND:VCARD\r\n" for number in range(200)
)
CALIBRE = {
    "global.py.json": f'{{"library_path": "{PERSONS_HOME}/books", "language": "en"}}',
    "dynamic.pickle.json": '{"welcome_wizard_was_run": true}',
}


@dataclass(frozen=True, slots=True)
class Program:
    """``package`` is what apt installs, ``words`` what opens the window."""

    package: str
    words: tuple[str, ...]
    environment: dict[str, str] = field(default_factory=dict)


PROGRAMS = {
    "Kith": Program("/kith.deb", ("kith",)),
    "Picard": Program("picard", ("picard", "--no-restore", "--no-plugins")),
    # Its processes cannot shut themselves in once more where they are shut in already.
    "qutebrowser": Program(
        "qutebrowser",
        ("qutebrowser", "--temp-basedir", "about:blank"),
        {"QTWEBENGINE_DISABLE_SANDBOX": "1"},
    ),
    "calibre": Program("calibre", ("calibre",)),
}


class Screen:
    """What Xvfb shows, read from its own memory: a sample of about 2,000 points."""

    def __init__(self, name: str, memory: mmap) -> None:
        self.name, self._memory = name, memory
        head = struct.unpack_from(">20I", memory)
        self._line, self._at = head[12], head[0] + 12 * head[19]

    def points(self) -> bytes:
        rows = range(self._at, self._at + SIZE[1] * self._line, 20 * self._line)
        return b"".join(self._memory[row : row + 4 * SIZE[0] : 80] for row in rows)


@contextmanager
def screen() -> Iterator[Screen]:
    reading, writing = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        options = ("-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp", "-noreset")
        command = ("Xvfb", "-displayfd", str(writing), "-fbdir", folder, *options)
        server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                name = f":{answer.readline().strip()}"
            with Path(folder, "Xvfb_screen0").open("rb") as file:
                yield Screen(name, mmap(file.fileno(), 0, access=ACCESS_READ))
        finally:
            server.terminate()
            server.wait()


def share(before: bytes, after: bytes) -> float:
    return sum(a != b for a, b in zip(before, after, strict=True)) / len(before)


def start(root: Root, shown: Screen, program: Program) -> tuple[float, float]:
    """Seconds until its window is painted, and until nothing more changes in it."""
    empty = shown.points()
    words = root.command(*program.words, person=True, DISPLAY=shown.name, **program.environment)
    began = time.perf_counter()
    running = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    painted, changed, last = 0.0, 0.0, empty
    try:
        while (now := time.perf_counter() - began) < PATIENCE_S:
            seen = shown.points()
            if seen != last:
                changed = now if share(last, seen) >= CHANGED else changed
                painted = painted or (now if share(empty, seen) >= PAINTED else 0.0)
                last = seen
            if painted and now - changed > QUIET_S:
                return painted, changed
            time.sleep(0.002)
    finally:
        _end(running)
        _until_empty(shown, empty)
    raise SystemExit(f"{' '.join(program.words)} painted no window within {PATIENCE_S:.0f} s")


def _end(running: subprocess.Popen[bytes]) -> None:
    """End the first process of its world, and so all; what unshare is told it keeps to itself."""
    children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
    for child in children:
        os.kill(int(child), signal.SIGKILL)
    running.wait()


def _until_empty(shown: Screen, empty: bytes) -> None:
    until = time.perf_counter() + PATIENCE_S
    while shown.points() != empty and time.perf_counter() < until:
        time.sleep(0.05)


def set_up(root: Root, package: Path) -> dict[str, tuple[Cost, Cost]]:
    """Install all; what each costs: its own package, and all that comes along, from nothing."""
    shutil.copyfile(package, root.path / "kith.deb")
    costs = {}
    for name, program in PROGRAMS.items():
        asked = f"apt-get install --no-install-recommends --assume-no {program.package} || true"
        costs[name] = (_own(root, program.package), cost(root.said("sh", "-c", asked)))
    root.install(*(program.package for program in PROGRAMS.values()))
    root.write(f"{PERSONS_HOME}/people.vcf", CARDS.encode())
    root.said("kith", "import", f"{PERSONS_HOME}/people.vcf", person=True)
    root.said(
        "mkdir", "-p", f"{PERSONS_HOME}/.config/calibre", f"{PERSONS_HOME}/books", person=True
    )
    for name, content in CALIBRE.items():
        root.write(f"{PERSONS_HOME}/.config/calibre/{name}", content.encode())
    root.said("chown", "-R", "person:", PERSONS_HOME)
    return costs


def _own(root: Root, package: str) -> Cost:
    asked = ("apt-cache", "show", "--no-all-versions", package)
    told = dict(line.split(": ", 1) for line in root.said(*asked).splitlines() if ": " in line)
    size = root.path / package.lstrip("/")
    fetched = size.stat().st_size if size.is_file() else int(told["Size"])
    return Cost(fetched / 1e6, int(told["Installed-Size"]) * 1024 / 1e6)


def table(costs: dict[str, tuple[Cost, Cost]], times: dict[str, list[tuple[float, float]]]) -> str:
    lines = [
        "| program | own package | on the disk | all that a bare Debian fetches | on the disk "
        "| window painted, p50 (quickest) | at rest, p50 |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for name, (own, whole) in costs.items():
        painted = sorted(first for first, _rest in times[name])
        rest = statistics.median(last for _first, last in times[name])
        sizes = (own.download, own.installed, whole.download, whole.installed)
        cells = [f"{size:.0f} MB" if size >= 10 else f"{size:.1f} MB" for size in sizes]
        took = f"{statistics.median(painted):.2f} s ({painted[0]:.2f} s)"
        lines.append(f"| {name} | {' | '.join(cells)} | {took} | {rest:.2f} s |")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("package", type=Path)
    parser.add_argument("--times", type=int, default=12)
    wished = parser.parse_args(arguments)
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in PROGRAMS}
    try:
        with screen() as shown, debian_root() as root:
            costs = set_up(root, wished.package)
            for turn in range(WARMING + wished.times):
                for name, program in PROGRAMS.items():
                    took = start(root, shown, program)
                    if turn >= WARMING:
                        times[name].append(took)
                    print(f"{turn} {name} {took[0]:.2f} {took[1]:.2f}", file=sys.stderr)
    except NotHereError as reason:
        print(f"Nothing was measured: {reason}", file=sys.stderr)
        return NOT_PERMITTED
    print(table(costs, times))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
