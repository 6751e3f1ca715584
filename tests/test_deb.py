"""The .deb: what it asks of a system, what it tells, and that it is the same each time."""

from __future__ import annotations

import gzip
import importlib
import os
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

from desktop import APPLICATION_ID, cli

ROOT = Path(__file__).parents[1]
LINUX = ROOT / "resources" / "linux"
makes_packages = pytest.mark.skipif(
    not all(map(shutil.which, ("dpkg-deb", "dpkg-query", "objdump"))), reason="of Debian systems"
)


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / ".ci")


def _script(name: str) -> ModuleType:
    return importlib.import_module(name)


def _made(folder: Path, *, date: int) -> Path:
    """A small program of these two files, written at ``date`` by somebody careless with rights."""
    program = folder / "kith"
    for name, source in (
        ("kith", Path("/bin/true")),
        ("_internal/desktop/resources/LICENCES.txt", ROOT / "LICENSE"),
        ("share/man/man1/kith.1", LINUX / "kith.1"),
        (f"share/applications/{APPLICATION_ID}.desktop", LINUX / f"{APPLICATION_ID}.desktop"),
    ):
        path = program / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, path)
        path.chmod(0o700 if date % 2 else 0o664)
        os.utime(path, (date, date))
    command = [sys.executable, str(ROOT / ".ci" / "make_deb.py"), str(program), str(folder)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    [package] = folder.glob("kith_*.deb")
    return package


def _listing(package: Path) -> dict[str, str]:
    """Each file's rights, owner and date, by its name."""
    command = ["dpkg-deb", "--contents", str(package)]
    said = subprocess.run(
        command, check=True, capture_output=True, text=True, env={**os.environ, "TZ": "UTC"}
    )
    rows = (line.split(None, 5) for line in said.stdout.splitlines())
    return {name: f"{rights} {owner} {day}" for rights, owner, _size, day, _time, name in rows}


@makes_packages
def test_the_same_program_gives_the_same_package_whenever_it_was_written(tmp_path: Path) -> None:
    once, again = tmp_path / "once", tmp_path / "again"
    once.mkdir()
    again.mkdir()
    one, other = _made(once, date=1_600_000_000), _made(again, date=1_650_000_001)
    assert one.read_bytes() == other.read_bytes()


@makes_packages
def test_the_package_lays_the_program_where_debian_looks_for_it(tmp_path: Path) -> None:
    files = _listing(_made(tmp_path, date=1_600_000_000))
    assert "./usr/bin/kith -> ../lib/kith/kith" in files
    assert files["./usr/lib/kith/kith"] == "-rwxr-xr-x root/root 2023-11-14"
    assert files["./usr/share/doc/kith/copyright"] == "-rw-r--r-- root/root 2023-11-14"
    assert f"./usr/share/applications/{APPLICATION_ID}.desktop" in files
    assert {"./usr/share/man/man1/kith.1.gz", "./usr/share/doc/kith/changelog.gz"} <= files.keys()


@makes_packages
def test_the_package_runs_no_script_of_its_own(tmp_path: Path) -> None:
    command = ["dpkg-deb", "--info", str(_made(tmp_path, date=1_600_000_000))]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert re.findall(r"\b(?:pre|post)(?:inst|rm)\b", said) == []


@makes_packages
def test_the_package_asks_for_the_libc_that_it_was_made_with_and_no_newer(tmp_path: Path) -> None:
    package = _made(tmp_path, date=1_600_000_000)
    command = ["dpkg-deb", "--field", str(package), "Depends"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert re.search(r"\blibc6 \(>= 2\.\d+\)", said)
    assert "libglib2.0-0" not in said, "what the program does not need is not asked for"


@makes_packages
def test_a_library_that_the_list_does_not_name_stops_the_packing(tmp_path: Path) -> None:
    shutil.copyfile(shutil.which("objdump") or "", tmp_path / "kith")
    with pytest.raises(SystemExit, match=r"debian-packages\.txt does not name libbinutils"):
        _script("make_deb").depends(tmp_path)


@pytest.mark.parametrize("heading", ["run", "test", "package", "installed", "recommended", "deb"])
def test_each_heading_of_the_list_names_packages_and_none_twice(heading: str) -> None:
    names = _script("make_deb").listed(heading)
    assert names
    assert len(names) == len(set(names))


def test_the_manual_page_names_every_command_and_option_of_the_shell() -> None:
    page = (LINUX / "kith.1").read_text("utf-8").replace("\\-", "-")
    for command in cli.COMMANDS:
        assert f"kith {command}" in page
    said = subprocess.run(
        [sys.executable, "-m", "desktop", "--help"], check=True, capture_output=True, text=True
    )
    for option in set(re.findall(r"--[a-z-]+", said.stdout)):
        assert option in page


@pytest.mark.parametrize(
    ("version", "debian"),
    [("0.1.0", "0.1.0"), ("0.2.0rc1", "0.2.0~rc1"), ("0.2.0.dev3", "0.2.0~dev3")],
)
def test_what_is_not_yet_a_release_comes_before_it_for_debian(version: str, debian: str) -> None:
    assert _script("release").debian_version(version) == debian


def test_the_date_of_a_release_is_that_of_its_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    release = _script("release")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert release.date() == 1_700_000_000


def test_without_a_history_it_is_the_day_that_the_release_tells(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    release = _script("release")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setattr(release, "ROOT", tmp_path)
    assert release.date() % 86_400 == 0


def test_only_the_tag_of_this_version_is_released() -> None:
    release = _script("release")
    assert release.main(["--tag", f"v{release.__version__}"]) == 0
    assert release.main(["--tag", "v9.9.9"]) == 1


def _libraries() -> list[str]:
    asked = metadata.requires("kith-desktop") or []
    needed = [Requirement(each) for each in asked]
    names = [each.name for each in needed if not each.marker or each.marker.evaluate({"extra": ""})]
    return ["pyside6-essentials" if name == "pyside6" else name for name in names]


@pytest.mark.parametrize("name", _libraries())
def test_each_library_comes_with_the_words_of_its_licence(name: str) -> None:
    piece = _script("licences")._piece(metadata.distribution(name))
    assert len(piece.text) > 200
    assert piece.licence


def test_the_page_of_licences_names_qt_the_fonts_and_python(tmp_path: Path) -> None:
    page = tmp_path / "LICENCES.txt"
    _script("licences").write(page, {"PySide6.QtCore", "alembic.op", "desktop.app"}, [])
    said = page.read_text("utf-8")
    for name in ("pyside6-essentials", "Inter", "Literata", "Lucide", "Python", "alembic"):
        assert f"\nComment: {name} " in said
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in said
    assert "\nComment: icalendar " not in said, "what is not in the program is not named"
    assert not re.search(r"^\n[^FC]", said, re.MULTILINE)


def test_the_packed_changelog_is_the_changelog(tmp_path: Path) -> None:
    packed = tmp_path / "changelog.gz"
    _script("make_deb")._pack(ROOT / "CHANGELOG.md", packed)
    assert gzip.decompress(packed.read_bytes()) == (ROOT / "CHANGELOG.md").read_bytes()
