"""Tries the .deb as a person would who has nothing but Debian: in a root of its own.

    python .ci/try_deb.py dist/kith_0.1.0_amd64.deb            (root only)
    python .ci/try_deb.py dist/kith_0.1.0_amd64.deb --suite trixie

First in the barest system there is, where only what it depends on comes along; then among
what desktops bring. The screen stands outside of the root, so that what a screen needs
cannot stand in for something the package forgot. Ends with 77, and says why, where such a
root cannot be had.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import make_deb
from debian_root import NOT_PERMITTED, PERSONS_HOME, NotHereError, Root, debian_root

from desktop import APPLICATION_ID
from tests.journeys.screen import own_screen

PATIENCE_S = 60
ENTRY = f"{APPLICATION_ID}.desktop"
KINDS = ("text/vcard", "text/calendar", "x-scheme-handler/kith")
CARDS = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Tern\r\nTEL:+441174960001\r\nEND:VCARD\r\n"
# What apt and dpkg note down of everything that is installed or removed.
NOTED_BY_APT = re.compile(
    r"(proc|sys|dev|run|tmp)(/|$)|var/(log|cache|backups|lib/(apt|dpkg|systemd))(/|$)"
    r"|etc/ld\.so\.cache$|kith\.deb$"
)
MAY_STAY = {".local/share/kith", ".cache/kith"}


def in_the_barest_system(root: Root, display: str) -> None:
    cost = root.install("/kith.deb")
    print(f"  Installed: {cost.download:.0f} MB fetched, {cost.installed:.0f} MB on the disk.")
    said = root.said("kith", "--version", person=True)
    version = said.splitlines()[0]
    if version != f"Kith {make_deb.release.__version__}" or "not installed" in said:
        sys.exit(f"kith --version says {said}")
    measured = json.loads(root.said("kith", "--smoke-test", person=True, DISPLAY=display))
    print(f"  {version} opened its window: {json.dumps(measured)}")
    root.said("apt-get", "purge", "--yes", "kith")
    left = [path for path in files(root) if "kith" in path.lower()]
    if left:
        sys.exit(f"Purged, and still there: {', '.join(left)}")


def among_what_desktops_bring(root: Root, display: str) -> None:
    root.said("apt-get", "satisfy", "--yes", ", ".join(make_deb.listed("recommended")))
    before = files(root)
    root.install("/kith.deb")
    for kind in KINDS:
        opens = root.said("xdg-mime", "query", "default", kind, person=True).strip()
        if opens != ENTRY:
            sys.exit(f"{kind} is opened by {opens or 'nothing'}")
    a_person_uses_it(root, display)
    root.said("apt-get", "remove", "--yes", "kith")
    if shutil.which("kith", path=str(root.path / "usr/bin")) or leftovers(before, root):
        sys.exit(f"Removed, and still there: {leftovers(before, root)}")
    root.said("dpkg", "--purge", "kith")
    if leftovers(before, root):
        sys.exit(f"Purged, and still there or different: {leftovers(before, root)}")
    kept = Path(root.path, PERSONS_HOME.lstrip("/"), ".local/share/kith/kith.db")
    if not kept.is_file():
        sys.exit("The person's own book went with the package")


def a_person_uses_it(root: Root, display: str) -> None:
    """Brings people in by the shell, sees them, and opens a file and a link as a desktop does."""
    cards = f"{PERSONS_HOME}/people.vcf"
    root.write(cards, CARDS.encode())
    kind = root.said("xdg-mime", "query", "filetype", cards, person=True).strip()
    if kind != "text/vcard":
        sys.exit(f"{cards} is taken for {kind}")
    root.said("kith", "import", cards, person=True)
    if "holds 1 person" not in (said := root.said("kith", "check", person=True)):
        sys.exit(f"After the import kith check says {said}")
    opened_by = (("kith",), ("xdg-open", cards), ("xdg-open", "kith://person/nobody"))
    for words in opened_by:
        seen = window_of(root, display, *words)
        print(f"  {' '.join(words)}: a window called {seen}")
    (root.path / cards.lstrip("/")).unlink()


def window_of(root: Root, display: str, *words: str) -> str:
    """The title of the window that this opens, before it is closed by its own key."""
    command = root.command(*words, person=True, DISPLAY=display)
    started = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    seek = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Kith"]
    look = [*seek, "getwindowname", "windowfocus", "--sync", "sleep", "2"]
    try:
        named = subprocess.run(
            look, check=True, stdout=subprocess.PIPE, text=True, timeout=PATIENCE_S
        )
        subprocess.run(["xdotool", "key", "ctrl+q"], check=True)
        started.wait(PATIENCE_S)
    except subprocess.SubprocessError as trouble:
        started.kill()
        said = (started.stdout.read() if started.stdout else b"").decode()
        sys.exit(f"{' '.join(words)}: {trouble}\n{said}")
    if started.returncode:
        sys.exit(f"{' '.join(words)} ended with {started.returncode}")
    return named.stdout.strip()


def files(root: Root) -> dict[str, str]:
    """Everything in there but what apt notes down: what it is, whose, and what it holds."""
    found = {}
    for folder, folders, names in os.walk(root.path):
        place = Path(folder).relative_to(root.path)
        folders[:] = [each for each in folders if not NOTED_BY_APT.match(str(place / each))]
        for name in (*folders, *names):
            path = place / name
            if not NOTED_BY_APT.match(str(path)):
                found[str(path)] = _told(root.path / path)
    return found


def _told(path: Path) -> str:
    status = path.lstat()
    content = ""
    if path.is_symlink():
        content = str(path.readlink())
    elif path.is_file():
        content = hashlib.sha256(path.read_bytes()).hexdigest()
    return f"{status.st_mode:o} {status.st_uid} {status.st_gid} {content}"


def leftovers(before: dict[str, str], root: Root) -> str:
    """What is there now and was not, or is not as it was; nothing of the person's own."""
    home = PERSONS_HOME.lstrip("/")
    now = files(root)
    changed = {path for path in now.keys() | before.keys() if now.get(path) != before.get(path)}
    own = {path for path in changed if path.startswith(f"{home}/")}
    stays = {f"{home}/{name}" for name in MAY_STAY}
    strays = {path for path in own if not any(_is_part_of(path, each) for each in stays)}
    return ", ".join(sorted(changed - own | strays))


def _is_part_of(path: str, whole: str) -> bool:
    """Also the folders that lead to it."""
    return f"{path}/".startswith(f"{whole}/") or f"{whole}/".startswith(f"{path}/")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("package", type=Path)
    parser.add_argument("--suite", help="another release of Debian than this system's")
    wished = parser.parse_args(arguments)
    try:
        with own_screen() as display, debian_root(wished.suite) as root:
            shutil.copyfile(wished.package, root.path / "kith.deb")
            print(f"In a bare Debian ({root.suite}):")
            in_the_barest_system(root, display)
            print("Among what desktops bring:")
            among_what_desktops_bring(root, display)
    except (NotHereError, OSError) as reason:
        print(f"The .deb was not tried: {reason}", file=sys.stderr)
        return NOT_PERMITTED
    print("Purged, it left nothing but the person's own book and log.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
