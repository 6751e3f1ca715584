"""What desktops read about Kith: its entry, its description, its icon."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest
from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QImageReader

from desktop import APPLICATION_ID, __version__

ROOT = Path(__file__).parents[1]
LINUX = ROOT / "resources" / "linux"


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / f"{APPLICATION_ID}.desktop", "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def description() -> ElementTree.Element:
    return ElementTree.parse(LINUX / f"{APPLICATION_ID}.metainfo.xml").getroot()


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    script = ROOT / ".ci" / "application_icons.py"
    subprocess.run([sys.executable, str(script), str(folder)], check=True)
    return folder


def test_entry_and_description_speak_of_the_same_program(
    entry: configparser.SectionProxy, description: ElementTree.Element
) -> None:
    assert description.findtext("id") == APPLICATION_ID
    assert description.findtext("launchable") == f"{APPLICATION_ID}.desktop"
    assert description.findtext("name") == entry["Name"]
    assert description.findtext("summary") == entry["Comment"]
    assert entry["Icon"] == entry["StartupWMClass"] == APPLICATION_ID


def test_the_newest_release_described_is_this_one(description: ElementTree.Element) -> None:
    newest = description.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__


def test_kith_offers_to_open_the_files_that_it_reads(
    entry: configparser.SectionProxy, description: ElementTree.Element
) -> None:
    described = {element.text for element in description.iterfind("provides/mediatype")}
    assert described == {"text/vcard", "text/calendar"}
    assert described <= set(entry["MimeType"].rstrip(";").split(";"))


def _edges(path: Path) -> list[int]:
    reader = QImageReader(str(path))
    return [
        reader.read().width() for number in range(reader.imageCount()) if reader.jumpToImage(number)
    ]


def test_windows_and_macos_get_the_icon_in_every_size(icons: Path) -> None:
    assert _edges(icons / "kith.ico") == [16, 24, 32, 48, 64, 128, 256]
    assert _edges(icons / "kith.icns") == [16, 32, 128, 256, 512, 1024]


def test_linux_gets_the_icon_as_a_theme(icons: Path) -> None:
    sizes = {path.parents[1].name: path for path in icons.glob("hicolor/*/apps/*")}
    assert set(sizes) >= {"16x16", "48x48", "256x256", "scalable"}
    assert {path.stem for path in sizes.values()} == {APPLICATION_ID}
    assert QImageReader(str(sizes["48x48"])).size().toTuple() == (48, 48)


IN_ORDER = """
from PySide6.QtCore import QCollator, QLocale
words = ["zebra", "öl", "Ärger", "apfel", "č", "d", "ñu", "nz", "李", "王", "안"]
for language in ("de", "sv", "cs", "es", "zh", "ko", "ja", "C"):
    collator = QCollator(QLocale(language))
    print(language, sorted(words, key=collator.sortKey))
print(QLocale("tr").toUpper("i"), QLocale("de").monthName(3), QLocale("fr").dayName(1))
print(sum(LEAN in line for line in open("/proc/self/maps")) > 0)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="PySide brings ICU along on Linux alone")
def test_with_leaner_data_of_icu_qt_puts_words_into_the_same_order(tmp_path: Path) -> None:
    [library] = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")
    lean = tmp_path / library.name
    shutil.copyfile(library, lean)
    script = ROOT / ".ci" / "leaner_icu.py"
    subprocess.run([sys.executable, str(script), str(lean)], check=True)
    assert lean.stat().st_size < 8_000_000 < library.stat().st_size

    def said(**environment: str) -> list[str]:
        code = IN_ORDER.replace("LEAN", repr(str(lean)))
        done = subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, **environment},
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        return done.stdout.splitlines()

    with_all, with_less = said(), said(LD_PRELOAD=str(lean))
    assert with_less[:-1] == with_all[:-1]
    assert (with_all[-1], with_less[-1]) == ("False", "True")


@pytest.mark.parametrize("content", [b"", b"\x7fELF" + bytes(100), b"CmnD" * 50])
def test_what_is_no_library_of_icu_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    library = tmp_path / "libicudata.so.73"
    library.write_bytes(content)
    script = ROOT / ".ci" / "leaner_icu.py"
    done = subprocess.run([sys.executable, str(script), str(library)], capture_output=True)
    assert done.returncode != 0
    assert library.read_bytes() == content


def test_the_manual_travels_with_the_wheel_and_the_frozen_program() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    target = wheel["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert "docs/manual" in target["only-include"]
    assert target["sources"]["docs/manual"] == "desktop/resources/manual"
    assert 'ROOT / "docs" / "manual"' in (ROOT / "build.spec").read_text("utf-8")


def test_the_frozen_program_keeps_what_qt_says_in_each_language() -> None:
    spec = (ROOT / "build.spec").read_text("utf-8")
    assert 'path.name.replace("kith_", "qtbase_").replace(".ts", ".qm")' in spec
    assert "return path.name in QT_TRANSLATIONS" in spec
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    catalogues = (ROOT / "resources" / "languages").glob("kith_*.ts")
    for language in (path.stem.removeprefix("kith_") for path in catalogues):
        assert (folder / f"qtbase_{language}.qm").is_file(), language
