"""What desktops read about Kith: its entry, its description, its icon."""

from __future__ import annotations

import configparser
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
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
