"""A calendar comes in with the window, one meeting is kept, and moves when its event moves."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from desktop.services.calendars import subscribing

from .person import Person
from .program import Kith
from .store import ask
from .test_import import drop, import_page

ANNA = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Schmidt\nEMAIL:anna@example.org\nEND:VCARD\n"
WAITING = "SELECT count(*) FROM evidence WHERE state = 'waiting'"
PLANNED = "SELECT day, starts_at, place, state FROM follow_up"


def calendar(day: date, hour: int) -> bytes:
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:tea@example.org",
        f"DTSTART:{day:%Y%m%d}T{hour:02}0000", "DURATION:PT1H", "SUMMARY:Tea with Anna",
        "LOCATION:Café Mond", "ATTENDEE;CN=Anna:mailto:anna@example.org", "END:VEVENT",
        "END:VCALENDAR", "",
    )  # fmt: skip
    return "\r\n".join(lines).encode()


def test_a_kept_meeting_moves_with_its_calendar(kith: Kith, person: Person, tmp_path: Path) -> None:
    window = kith.start()
    day = date.today() + timedelta(days=3)  # noqa: DTZ011 (as the program's own clock)
    cards, file = tmp_path / "anna.vcf", tmp_path / "Family.ics"
    cards.write_text(ANNA, encoding="utf-8")
    file.write_bytes(calendar(day, 15))

    drop(kith, person, [cards, file])
    page = import_page(kith, person)
    person.wait_until(lambda: not page.review.agree.visibleRegion().isEmpty(), "it is previewed")
    kith.wait_until_done()
    person.click(page.review.agree)
    person.wait_until(lambda: page.afterwards.isVisible(), "what came is told")
    person.click(page.afterwards.done)
    kith.wait_until_done()
    assert ask(kith.folder, WAITING) == [(1,)]
    assert ask(kith.folder, PLANNED) == []

    _keep_it(kith, person)
    now = window.ways.clock.now()
    window.runner.change(subscribing.subscribe, str(file), now=now)
    kith.wait_until_done()
    assert ask(kith.folder, PLANNED) == [
        (f"{day}", f"{day} 15:00:00.000000", "Café Mond", "planned")
    ]
    window.ways.show_day(day)
    person.wait_until(lambda: _shown(window.ways.calendar()) == [day], "it stands in the calendar")

    moved = day + timedelta(days=1)
    file.write_bytes(calendar(moved, 16))
    person.wait_until(
        lambda: ask(kith.folder, PLANNED)[0][1] == f"{moved} 16:00:00.000000", "it moved along"
    )
    kith.wait_until_done()
    assert "Family says" in window.toast.words()
    window.ways.show_day(moved)
    person.wait_until(lambda: _shown(window.ways.calendar()) == [moved], "the calendar shows it")
    person.key("ctrl+z")
    person.wait_until(lambda: ask(kith.folder, PLANNED)[0][0] == f"{day}", "one undo moves it back")

    kith.quit()
    kith.start()
    assert ask(kith.folder, "SELECT name, trouble FROM subscribed_calendar") == [("Family", "")]


def _keep_it(kith: Kith, person: Person) -> None:
    """Look at what was found with Anna, and keep it."""
    kith.window.ways.in_and_out.show_found()
    tray = kith.window.ways.in_and_out.found_page()
    person.wait_until(lambda: bool(tray.groups), "it waits in the tray")
    (group,) = tray.groups.values()
    person.click(group.keep_all)
    kith.wait_until_done()


def _shown(page: object) -> list[date]:
    """The days of the appointments that the calendar shows."""
    entries = page.view.shown.entries  # type: ignore[attr-defined]
    return [entry.day for entry in entries if entry.kind == "appointment"]
