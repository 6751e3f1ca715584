"""States of the places themselves for the pictures: what is written down, the preferences,
the calendar; and the moment at which all of them are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.domain.follow_ups import RequestDraft
from desktop.domain.vocabulary import Who
from desktop.login_start import StartFile
from desktop.services import follow_ups
from desktop.services.calendars import subscribing
from desktop.ui.window.kith import KithWindow

ZONE = "Europe/London"
NOW = datetime(2026, 3, 12, 9, 15, tzinfo=ZoneInfo(ZONE))


def write_down(
    text: str = "Marek, Adaeze coffee yesterday: the reed pipes #promised the recipe by Sunday",
) -> Callable[[KithWindow], None]:
    def write(window: KithWindow) -> None:
        window.activateWindow()
        window.ways.write_down()
        overlay = window.ways.we_spoke
        assert overlay is not None
        overlay.open((), text)
        overlay.talk.reading.ask()

    return write


def preferences(window: KithWindow) -> None:
    """As somebody has them who works from Monday to Friday and asked for a digest."""
    values = window.settings.values
    values.week = ["usual", "usual", "easy", "usual", "usual", "easy", "none"]
    values.digest, values.appointment_lead = "daily", 10
    window.ways.login = StartFile(window.settings.folder / "login", b"", lambda _: True)
    _read_along(window)
    window.ways.show_preferences()
    page = window.ways.preferences
    assert page is not None
    page.filling.finish()


def calendars(window: KithWindow) -> Callable[[], None]:
    """Only the group of calendars, as it is found by its name."""
    preferences(window)
    page = window.ways.preferences
    assert page is not None
    page.search.setText("calendars")
    return page.search.clear


def _read_along(window: KithWindow) -> None:
    """Two calendars: one that is read, and one whose disk is not there just now."""
    for name in ("Family.ics", "Choir.ics"):
        path = window.settings.folder / name
        path.write_bytes(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
        window.runner.change(subscribing.subscribe, str(path), now=NOW, failed=lambda _: None)
        settle()
    path.unlink()
    window.ways.in_and_out.begin_reading_along()
    settle()
    window.toast.hide()


def calendar_view(view: str) -> Callable[[KithWindow], object]:
    def show(window: KithWindow) -> None:
        page = window.show_place("calendar")
        page.show_view(view)  # type: ignore[attr-defined]

    return show


def asked(window: KithWindow) -> None:
    """Somebody asked to meet; their request is looked at."""
    page = window.ways.calendar()
    page.show_view("month")
    person = next(row.id for row in page.side.people.model().rows())  # type: ignore[attr-defined]
    draft = RequestDraft(person, NOW.date(), "The allotment, and what to sow first")
    window.runner.change(follow_ups.note_request, draft, now=NOW)
    settle()
    [entry] = [entry for entry in page.view.shown.entries if entry.kind == "request"]  # type: ignore[attr-defined]
    page.sheets.show_entry(entry, page.place_of(entry, entry.id))
    window.toast.hide()


def missed(window: KithWindow) -> None:
    """An appointment fell through, and what helps is asked."""
    page = window.ways.calendar()
    page.show_view("month")
    entries = page.view.shown.entries  # type: ignore[attr-defined]
    appointment = next(one for one in entries if one.kind == "appointment" and not one.is_settled)
    page.acts.miss(appointment, Who.THEM)
    settle()
    window.toast.hide()


def settle() -> None:
    """Let everything that was put off for a moment happen."""
    for _ in range(6):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
