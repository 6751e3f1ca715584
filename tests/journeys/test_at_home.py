"""At home on the desktop: what is handed over, pasted, printed, chosen and swept away."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop import paths
from desktop.settings import SettingsFile
from desktop.ui.first_run.page import FirstRun, OtherWay
from desktop.ui.language.speaking import speak_in
from desktop.ui.people.page import PeoplePage
from desktop.ui.people.print_people import SectionSheet
from desktop.ui.people.signature_sheet import SignatureSheet
from desktop.ui.preferences.dates import DatesGroup
from desktop.ui.preferences.look import LookGroup
from desktop.ui.preferences.page import PreferencesPage
from desktop.ui.printing import Preview
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from tests.languages import compiled

from .person import Person
from .places import entry_of
from .program import Kith
from .store import ask
from .test_first_days import NAMES, name_three
from .test_import import import_page

SIGNATURE = "Amara Okafor\nHead of Studio\nTern GmbH\nT +49 30 901820\namara@tern.example\n"
W = TypeVar("W", bound=QWidget)
CARD = "BEGIN:VCARD\nVERSION:3.0\nUID:u-ines\nFN:Ines Holm\nN:Holm;Ines;;;\nEND:VCARD\n"
MEETING = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//tern//EN\nBEGIN:VEVENT\nUID:m-1\n"
    "DTSTAMP:20260101T080000Z\nDTSTART:20260110T100000Z\nDTEND:20260110T110000Z\n"
    "SUMMARY:Amara Okafor\nEND:VEVENT\nEND:VCALENDAR\n"
)


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Kith knows English and German; what follows in this process reads English again."""
    folder, real = tmp_path / "languages", paths.resource
    folder.mkdir()
    compiled(real("languages") / "kith_de.ts", folder / "kith_de.qm")
    monkeypatch.setattr(
        paths, "resource", lambda name: folder if name == "languages" else real(name)
    )
    yield
    speak_in("en")
    theming().wear("light", 1.0)


def people_page(kith: Kith, person: Person, *, name: str = NAMES[0]) -> PeoplePage:
    """The card of one of the three, come to by the palette."""
    person.key("ctrl+k")
    person.type(name.split()[0])
    kith.wait_until_done()
    person.key("Return")
    person.wait_until(lambda: shows_card(kith, name), f"the card of {name}")
    kith.wait_until_done()
    page = kith.window.page("people")
    assert isinstance(page, PeoplePage)
    return page


def shows_card(kith: Kith, name: str) -> bool:
    page = kith.window.page("people")
    row = page.card.row if isinstance(page, PeoplePage) and page.isVisible() else None
    return row is not None and row.names.name == name


def seen(kind: type[W], inside: QWidget) -> W | None:
    return next((one for one in inside.findChildren(kind) if one.isVisible()), None)


@contextmanager
def started_again(kith: Kith, *words: str) -> Iterator[None]:
    """A second start over the same folder, as by a double click, which leaves it to the first."""
    again = subprocess.Popen(
        [sys.executable, "-m", "desktop", "--data", str(kith.folder), *words],
        stdin=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
    )
    try:
        yield
    finally:
        assert again.wait(20) == 0


def test_a_signature_comes_onto_a_card_and_goes_again(kith: Kith, person: Person) -> None:
    kith.start()
    name_three(kith, person)
    page = people_page(kith, person)
    QApplication.clipboard().setText(SIGNATURE)
    page.card.head.bar.setFocus()

    person.key("ctrl+v")
    person.wait_until(lambda: seen(SignatureSheet, kith.window) is not None, "what was found")
    sheet = seen(SignatureSheet, kith.window)
    assert sheet is not None
    person.click(sheet.keep)
    kith.wait_until_done()
    points = "SELECT value FROM contact_point ORDER BY value"
    assert ask(kith.folder, points) == [("+49 30 901820",), ("amara@tern.example",)]

    person.key("ctrl+z")
    kith.wait_until_done()
    assert ask(kith.folder, points) == []


def test_a_card_is_looked_at_before_it_goes_to_paper(kith: Kith, person: Person) -> None:
    kith.start()
    name_three(kith, person)
    people_page(kith, person)

    person.key("ctrl+p")
    person.wait_until(lambda: seen(SectionSheet, kith.window) is not None, "what goes to paper")
    person.key("Return")
    person.wait_until(lambda: seen(Preview, kith.window) is not None, "the preview")
    preview = seen(Preview, kith.window)
    assert preview is not None
    person.wait_for_window(preview)
    assert NAMES[0] not in preview.windowTitle()
    person.key("Escape")
    person.wait_until(lambda: seen(Preview, kith.window) is None, "it is closed")
    person.wait_for_window(kith.window)


def test_a_link_and_files_are_handed_to_the_window_that_is_there(
    kith: Kith, person: Person, tmp_path: Path
) -> None:
    card, meeting = tmp_path / "ines.vcf", tmp_path / "meeting.ics"
    card.write_text(CARD, "utf-8")
    meeting.write_text(MEETING, "utf-8")
    kith.start()
    name_three(kith, person)
    [[jonas]] = ask(kith.folder, f"SELECT uid FROM person WHERE name = '{NAMES[1]}'")

    with started_again(kith, f"kith://person/{jonas}"):
        person.wait_until(lambda: shows_card(kith, NAMES[1]), "Jonas's card")
    hand_over(kith, person, card)
    hand_over(kith, person, meeting)
    assert [path.name for path in kith.window.ways.in_and_out.recent.paths] == [
        "meeting.ics", "ines.vcf",
    ]  # fmt: skip
    assert len(ask(kith.folder, "SELECT 1 FROM person")) == 3


def hand_over(kith: Kith, person: Person, file: Path) -> None:
    """Nothing is written: it is looked at, and left."""
    with started_again(kith, str(file)):
        import_page(kith, person)
        recent = kith.window.ways.in_and_out.recent
        person.wait_until(lambda: recent.paths[:1] == [file], f"{file.name} is looked at")
    person.key("Escape")


def test_what_is_preferred_is_so_at_once_and_still_tomorrow(
    kith: Kith, person: Person, german: None
) -> None:
    kith.start()
    name_three(kith, person)
    window = kith.window
    person.key("ctrl+comma")
    person.wait_until(lambda: bool(window.findChildren(LookGroup)), "the looks")
    person.wait_until(lambda: bool(window.findChildren(DatesGroup)), "the languages")
    page = seen(PreferencesPage, kith.window)
    assert page is not None
    look = page.findChildren(LookGroup)[0]
    bring_up(person, page, "theme", look.theme)
    person.click(look.theme.segment("dark"))
    person.wait_until(lambda: theming().current.dark, "it is dark")
    bring_up(person, page, "text size", look.text_size)
    look.text_size.slider.setFocus()
    person.key("Right")
    person.wait_until(lambda: theming().scale > 1, "the words are larger")
    language = page.findChildren(DatesGroup)[0].language
    bring_up(person, page, "language", language)
    person.click(language, then=lambda: choose(person, "Deutsch"))
    person.wait_until(lambda: kith.program.window not in (None, window), "the window speaks anew")
    person.wait_for_window(kith.window)
    person.wait_until(lambda: kith.window.windowTitle() == "Kith: Einstellungen", "in German")
    kith.wait_until_done()
    kept = SettingsFile(kith.folder)
    assert (kept.values.theme, kept.values.text_scale > 1) == ("dark", True)
    kith.quit()

    kith.start()
    person.wait_until(lambda: kith.window.windowTitle() == "Kith: Heute", "still in German")
    assert theming().current.dark
    assert theming().scale > 1


def choose(person: Person, text: str) -> None:
    """In the list that hangs open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    [entry] = (one for one in menu.actions() if one.text() == text)
    person.click(entry_of(menu, entry))


def bring_up(person: Person, page: PreferencesPage, words: str, row: QWidget) -> None:
    person.key("ctrl+f")
    person.key("ctrl+a")
    person.type(words)
    person.wait_until(lambda: not row.visibleRegion().isEmpty(), f"{words} is found")
    person.wait_for_rest(row)


def test_the_sample_people_go_in_one_act_and_come_back(kith: Kith, person: Person) -> None:
    kith.start()
    first = kith.window.findChildren(FirstRun)[0]
    person.click(first.findChildren(OtherWay)[1])
    person.wait_until(lambda: bool(ask(kith.folder, "SELECT 1 FROM person")), "sample people")
    kith.wait_until_done()
    there = ask(kith.folder, "SELECT uid FROM person ORDER BY uid")
    [away] = (
        one
        for one in kith.window.findChildren(Button)
        if one.text() == "Sweep them away" and one.isVisible()
    )

    person.click(away)
    person.wait_until(lambda: not ask(kith.folder, "SELECT 1 FROM person"), "they are gone")
    kith.wait_until_done()
    person.key("ctrl+z")
    kith.wait_until_done()
    assert ask(kith.folder, "SELECT uid FROM person ORDER BY uid") == there
