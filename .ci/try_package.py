"""Tries the frozen program as on somebody else's machine, and tells its size.

    python .ci/try_package.py dist/kith

It runs ``--smoke-test`` on a screen of its own, and brings the tests' sample files in and
out again, with an empty home and almost no environment: it may need nothing of this
checkout, of Python or of a desktop.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.journeys.screen import own_screen

PATIENCE_S = 120
RIGHT, WRONG = "four quiet words here", "not this one"
KINDS = {".vcf", ".csv", ".ics", ".json"}


def megabytes(folder: Path) -> float:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def smoke_test(program: Path) -> dict[str, float]:
    """What the program measured of itself. Ends this script when it did not run well."""
    with own_screen() as display, tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "LANG": "C.UTF-8", "DISPLAY": display}
        try:
            ended = subprocess.run(
                [program, "--smoke-test"],
                env=environment,
                cwd=home,
                capture_output=True,
                text=True,
                timeout=PATIENCE_S,
                check=False,
            )
        except subprocess.TimeoutExpired as late:
            said = (late.stderr or b"").decode(errors="replace")
            sys.exit(f"{program} did not end within {PATIENCE_S} s and said:\n{said}")
        left_behind = sorted(path.name for path in Path(home).iterdir())
    if ended.returncode or ended.stderr.strip():
        sys.exit(f"{program} ended with {ended.returncode} and said:\n{ended.stderr}")
    if left_behind:
        sys.exit(f"{program} --smoke-test left behind: {', '.join(left_behind)}")
    measured: dict[str, float] = json.loads(ended.stdout.strip().splitlines()[-1])
    if "first_paint_ms" not in measured:
        sys.exit(f"{program} --smoke-test does not say first_paint_ms: {ended.stdout}")
    return measured


def bring_in_and_out(program: Path) -> None:
    """One sample of each kind in, an archive out, and a new store from it. Ends this script
    when anything went wrong or was said on the side."""
    data = (ROOT / "tests" / "data").glob("*/*")
    samples = sorted(str(path) for path in data if path.suffix in KINDS)
    with tempfile.TemporaryDirectory() as home:
        for arguments in (
            ["import", *samples, "--data", "one"],
            ["export", "everything.zip", "--data", "one"],
            ["restore", "everything.zip", "--data", "two"],
            ["export", "pages", "--data", "two"],
            ["check", "--data", "two"],
        ):
            ended = subprocess.run(
                [program, *arguments],
                env={"HOME": home, "LANG": "C.UTF-8"},
                cwd=home,
                capture_output=True,
                text=True,
                timeout=PATIENCE_S,
                check=False,
            )
            if ended.returncode or ended.stderr.strip():
                said = f"ended with {ended.returncode} and said:\n{ended.stderr}"
                sys.exit(f"{program} {arguments[0]} {said}")


def killed_in_an_import(program: Path) -> None:
    """Kill it in the middle of a write; the next start must find everything or nothing of
    it. Ends this script when the check afterwards says anything else."""
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Person {0}\nTEL:+44117496{0:04}\nEND:VCARD\n"
    with tempfile.TemporaryDirectory() as home:
        cards = Path(home, "many.vcf")
        cards.write_text("".join(card.format(number) for number in range(5000)))
        run = {"env": {"HOME": home, "LANG": "C.UTF-8"}, "cwd": home}
        shell = [str(program), "--data", "one"]
        journal = Path(home, "one", "kith.db-journal")
        subprocess.run([*shell, "check"], check=True, stdout=subprocess.DEVNULL, **run)
        brings_in = subprocess.Popen(
            [*shell, "import", str(cards)], stdout=subprocess.DEVNULL, **run
        )
        until = time.monotonic() + PATIENCE_S
        while brings_in.poll() is None and time.monotonic() < until:
            if journal.exists() and journal.stat().st_size:
                break
            time.sleep(0.001)
        brings_in.kill()
        brings_in.wait()
        ended = subprocess.run([*shell, "check"], capture_output=True, text=True, **run)
        if ended.returncode or re.search("holds (0|5,000) people", ended.stdout) is None:
            sys.exit(
                f"{program} was killed in an import, and then said:\n{ended.stdout}{ended.stderr}"
            )


def open_when_locked(program: Path) -> None:
    """A store that the program made gets a passphrase: its commands and its window open it by
    that one and by no other. Ends this script when they do anything else."""
    from desktop.storage import passphrase

    with own_screen() as display, tempfile.TemporaryDirectory() as home:
        run = {"env": {"HOME": home, "LANG": "C.UTF-8", "DISPLAY": display}, "cwd": home}
        subprocess.run([program, "check", "--data", "one"], check=True, capture_output=True, **run)
        passphrase.lock(Path(home, "one"), RIGHT)
        for typed, code, told in ((WRONG, 3, "does not open"), (RIGHT, 0, "holds 0 people")):
            Path(home, "typed").write_text(typed)
            asked = {**run, "env": {**run["env"], "KITH_PASSPHRASE_FILE": "typed"}}
            ended = subprocess.run(
                [program, "check", "--data", "one"], capture_output=True, text=True, **asked
            )
            said = ended.stdout + ended.stderr
            if ended.returncode != code or told not in said:
                sys.exit(f"{program} check over a locked store ended so: {said}")
        window = subprocess.Popen([program, "--data", "one"], **run)
        try:
            _type_into(window, "^Kith$", WRONG, "Return")
            _type_into(window, "^Kith$", RIGHT, "Return")
            _type_into(window, "^Kith: ", "", "ctrl+q")
            window.wait(PATIENCE_S)
        finally:
            window.kill()
    if window.returncode:
        sys.exit(f"{program} ended with {window.returncode} over a locked store")


def _type_into(program: subprocess.Popen[bytes], title: str, text: str, key: str) -> None:
    """Type and press, once the window of that title is there. Ends this script otherwise."""
    seek = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title]
    act = ["windowfocus", "--sync", "sleep", "1", "type", "--delay", "20", text]
    try:
        subprocess.run([*seek, *act], check=True, stdout=subprocess.DEVNULL, timeout=PATIENCE_S)
        subprocess.run(["xdotool", "key", key, "sleep", "1"], check=True, timeout=PATIENCE_S)
    except subprocess.SubprocessError as trouble:
        program.kill()
        sys.exit(f"No window was there for {key} ({title}): {trouble}")


def validate_for_desktops(share: Path) -> None:
    """Let the desktops' own tools read the entry and the description, where they are."""
    for command, pattern in (
        (["desktop-file-validate"], "applications/*.desktop"),
        (["appstreamcli", "validate", "--no-net"], "metainfo/*.xml"),
    ):
        if shutil.which(command[0]):
            subprocess.run([*command, *map(str, share.glob(pattern))], check=True)


def main(folder: Path) -> None:
    if sys.platform.startswith("linux"):
        measured = smoke_test(folder.absolute() / "kith")
        bring_in_and_out(folder.absolute() / "kith")
        killed_in_an_import(folder.absolute() / "kith")
        open_when_locked(folder.absolute() / "kith")
        validate_for_desktops(folder / "share")
        print(f"It ran: {json.dumps(measured)}")
    print(f"{folder} holds {megabytes(folder):.0f} MB.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
