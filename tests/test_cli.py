"""Kith from the shell, in processes of their own where Qt cannot be imported."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import cli
from desktop.storage.lock import FolderLock
from desktop.storage.schema import CURRENT
from desktop.storage.store_file import FILE_NAME
from tests import warm_shell

ROOT = Path(__file__).parent.parent
CARDS = """BEGIN:VCARD\r\nVERSION:4.0\r\nUID:u-1\r\nFN:Ana Moreau\r\nX-ODD;A=b:kept\r
TEL:+44 7700 900123\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nUID:u-2\r\nFN:Ben Okafor\r
BDAY:--0412\r\nEND:VCARD\r\n"""


def kith(folder: Path, *words: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    return shell(folder.parent, *words, "--data", str(folder), code=code)


def at_home(home: Path) -> dict[str, str]:
    return {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "usual")}


def shell(home: Path, *words: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    """The command as it stands, for somebody whose home is this folder."""
    done = warm_shell.kith(*words, env=at_home(home))
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    path.write_bytes(CARDS.encode())
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.mark.parametrize("before", [True, False])
def test_the_data_folder_may_be_named_before_or_behind_the_command(
    tmp_path: Path, folder: Path, cards: Path, before: bool
) -> None:
    data = ["--data", str(folder)]
    words = [*data, "import", str(cards)] if before else ["import", str(cards), *data]
    anew = [sys.executable, "-c", "from tests.warm_shell import command; command()"]
    environment = {**at_home(tmp_path), "PYTHONPATH": str(ROOT)}
    subprocess.run([*anew, *words], env=environment, timeout=100, check=True)
    assert (folder / "kith.db").exists()
    assert not (tmp_path / "usual").exists()


def test_import_twice_is_import_once(folder: Path, cards: Path) -> None:
    would = json.loads(kith(folder, "import", str(cards), "--dry-run", "--json").stdout)
    assert (would["new"], would["dry_run"]) == (2, True)
    first = json.loads(kith(folder, "import", str(cards), "--json").stdout)
    assert (first["new"], first["unchanged"], first["not_read"]) == (2, 0, [])
    second = json.loads(kith(folder, "import", str(cards), "--json").stdout)
    assert (second["new"], second["unchanged"]) == (0, 2)


def test_what_came_in_goes_out_with_what_kith_does_not_know(
    folder: Path, cards: Path, tmp_path: Path
) -> None:
    kith(folder, "import", str(cards))
    for ending in ("vcf", "csv", "ics", "zip"):
        assert kith(folder, "export", str(tmp_path / f"out.{ending}")).stdout
    out = (tmp_path / "out.vcf").read_text()
    assert "X-ODD;A=b:kept" in out
    assert "BDAY:--0412" in out
    assert "Ana Moreau" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("ending", ["db", "zip"])
def test_a_copy_brings_everything_back(
    folder: Path, cards: Path, tmp_path: Path, ending: str
) -> None:
    kith(folder, "import", str(cards))
    copy = tmp_path / f"copy.{ending}"
    kith(folder, "backup" if ending == "db" else "export", str(copy))
    elsewhere = tmp_path / "elsewhere"
    kith(elsewhere, "restore", str(copy))
    with sqlite3.connect(elsewhere / FILE_NAME) as connection:
        names = connection.execute("SELECT name FROM person ORDER BY name").fetchall()
    connection.close()
    assert names == [("Ana Moreau",), ("Ben Okafor",)]


def test_check_says_what_it_looked_at_and_mends_the_search(folder: Path, cards: Path) -> None:
    kith(folder, "import", str(cards))
    assert "The search knows everybody" in kith(folder, "check").stdout
    with sqlite3.connect(folder / FILE_NAME) as connection:
        connection.execute("DELETE FROM person_text WHERE rowid = 1")
    connection.close()
    tried = kith(folder, "check", "--dry-run").stdout
    assert "The search is wrong about 1 person." in tried
    assert "Nothing was changed." in tried
    mended = kith(folder, "check").stdout
    assert "A backup was written first" in mended
    assert "made anew" in mended
    again = kith(folder, "check", "--backups").stdout
    assert "The search knows everybody" in again
    assert "before-mending.db is whole: 2 people" in again


def test_a_backup_that_is_not_sound_ends_the_check_with_three(folder: Path, cards: Path) -> None:
    kith(folder, "import", str(cards))
    kith(folder, "backup")
    (kept,) = (folder / "backups").glob("*.db")
    kept.write_bytes(kept.read_bytes()[:20_000])
    assert "A backup is not sound." in kith(folder, "check", "--backups", code=3).stderr


def test_bad_input_is_told_in_a_sentence(folder: Path, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 100)
    assert "picture.png" in kith(folder, "import", str(picture), code=1).stderr
    assert kith(folder, "import", str(tmp_path / "nowhere.vcf"), code=1).stderr
    assert "no file" in kith(folder, "restore", str(tmp_path / "nowhere.db"), code=1).stderr


def test_wrong_usage_ends_with_two(folder: Path) -> None:
    kith(folder, "import", code=2)
    kith(folder, "export", "a.vcf", "b.vcf", code=2)


def test_what_cannot_be_stored_ends_with_three(folder: Path, cards: Path, tmp_path: Path) -> None:
    kith(folder, "import", str(cards))
    lock = FolderLock(folder)
    lock.acquire()
    assert "already open" in kith(folder, "import", str(cards), code=3).stderr
    lock.release()
    with sqlite3.connect(folder / FILE_NAME) as connection:
        connection.execute(f"PRAGMA user_version = {CURRENT + 1}")
    connection.close()
    assert "newer Kith" in kith(folder, "export", str(tmp_path / "x.vcf"), code=3).stderr
    assert kith(tmp_path / "none", "export", str(tmp_path / "x.vcf"), code=3).stderr


def test_versions_and_help_need_no_store(folder: Path) -> None:
    said = kith(folder, "--version").stdout
    assert said.startswith("Kith 0")
    assert "SQLite" in said
    assert "import" in kith(folder, "--help").stdout
    assert not folder.exists()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], False), (["--demo"], False), (["people.vcf"], False), (["--data", "x"], False),
        (["--data", "import"], False), (["import", "x.vcf"], True),
        (["--data", "x", "check"], True), (["--version"], True), (["import", "--help"], True),
    ],
)  # fmt: skip
def test_only_commands_are_for_the_shell(words: list[str], expected: bool) -> None:
    assert cli.wants(words) is expected


def test_what_is_no_backup_is_bad_input(folder: Path, cards: Path) -> None:
    assert "neither a backup nor an archive" in kith(folder, "restore", str(cards), code=1).stderr


def test_some_people_leave_in_every_form(folder: Path, cards: Path, tmp_path: Path) -> None:
    kith(folder, "import", str(cards))
    for name in ("some.vcf", "some.csv", "some.ics", "some.zip", "some.md.zip", "some"):
        out = tmp_path / name
        said = kith(folder, "export", str(out), "--person", "Ana Moreau", "--json").stdout
        told = json.loads(said)
        assert (told["everybody"], told["confided_left_out"]) == (False, 0)
        assert told.get("people", 1) == 1
        assert out.exists()
    assert len(list((tmp_path / "some").glob("*.md"))) == 2
    assert "3.0" in kith_card(folder, tmp_path, "--vcard", "3.0", "--search", "moreau")
    kith(folder, "export", str(tmp_path / "x.vcf"), "--circle", "Nowhere", code=1)
    assert not (tmp_path / "x.vcf").exists()


def kith_card(folder: Path, tmp_path: Path, *words: str) -> str:
    kith(folder, "export", str(tmp_path / "card.vcf"), *words)
    return (tmp_path / "card.vcf").read_text(encoding="utf-8")


def test_the_format_may_be_named_where_the_ending_says_something_else(
    folder: Path, cards: Path, tmp_path: Path
) -> None:
    kith(folder, "import", str(cards))
    kith(folder, "export", str(tmp_path / "people.txt"), "--format", "vcard")
    assert (tmp_path / "people.txt").read_text(encoding="utf-8").startswith("BEGIN:VCARD")
    assert "Use .vcf" in kith(folder, "export", str(tmp_path / "people.txt2"), code=1).stderr


def test_preferences_go_along_with_everything(folder: Path, cards: Path, tmp_path: Path) -> None:
    kith(folder, "import", str(cards))
    (folder / "settings.json").write_text('{"my_name": "Maya", "theme": "dark"}')
    kith(folder, "export", str(tmp_path / "all.zip"))
    kith(tmp_path / "elsewhere", "restore", str(tmp_path / "all.zip"))
    told = json.loads((tmp_path / "elsewhere" / "settings.json").read_text())
    assert (told["my_name"], told["theme"]) == ("Maya", "system")
