"""About Kith: its version, and whose work it is made of."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop import __version__
from desktop.ui.help.about import in_paragraphs
from desktop.ui.help.made_of import read_page, works
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.window.kith import KithWindow

ROOT = Path(__file__).parents[3]
PAGE = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Kith
Comment: Kith, and all that comes with it. Each piece is named with its version.

Files: *
Comment: Kith 1.2.3
Copyright: the authors of Kith
License: MIT
 MIT License
 .
 Permission is granted.

Files: */jeepney*
Comment: jeepney 0.9.0
Copyright: 2017 somebody
License: MIT (of jeepney)
 The words
"""


def test_it_tells_the_version(window: KithWindow) -> None:
    window.ways.helping.show_about()
    said = [label.text() for label in window.ways.helping.about.findChildren(PlainLabel)]
    assert f"Version {__version__}" in said


def test_every_library_the_program_is_pinned_to_is_named() -> None:
    pinned = re.search(r"# The program\n(.*?)\n\n", (ROOT / "constraints.txt").read_text(), re.S)
    assert pinned is not None
    wanted = {line.partition("==")[0].replace("_", "-") for line in pinned[1].splitlines()}
    named = {re.sub(r"[-_.]+", "-", work.name).lower() for work in works()}
    assert wanted - named == set()
    assert {"inter", "literata", "lucide", "kith"} <= named


def test_the_page_of_a_package_is_read() -> None:
    kith, jeepney = read_page(PAGE)
    assert (kith.name, kith.version, kith.licence) == ("Kith", "1.2.3", "MIT")
    assert kith.text == "MIT License\n\nPermission is granted."
    assert (jeepney.name, jeepney.licence, jeepney.text) == ("jeepney", "MIT", "The words")


def test_standing_on_a_work_shows_its_licence_and_esc_leaves(window: KithWindow) -> None:
    helping = window.ways.helping
    helping.show_about()
    sheet = helping.about
    sheet.list.setFocus()
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    assert "Inter" in sheet.licence.toPlainText()
    QTest.keyClick(sheet.list, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_it_is_the_last_entry_of_its_menu_and_needs_no_store(window: KithWindow) -> None:
    window.hold(True)
    assert window.can("about")
    assert window.can("manual")


def test_lines_that_another_width_ended_flow_together() -> None:
    text = "Permission is\nhereby granted.\n\n* one thing\n* another\n"
    assert in_paragraphs(text) == "Permission is hereby granted.\n\n* one thing\n* another"
