"""The tray of what was found, as pictures want it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.happenings import HappeningDraft, Participant
from desktop.services import evidence
from desktop.storage.database import Database
from desktop.ui.window.kith import KithWindow

_CHAT = """1/3/26, 19:02 - Marek Dvorak: The reeds came. Come and hear them on Sunday?
1/3/26, 19:05 - Robin: With joy. I bring the bread.
1/3/26, 19:06 - Marek Dvorak: Bring your bad ear too. I want honest people.
"""


def _drafts(folder: Path, names: list[str]) -> list[HappeningDraft]:
    from desktop.formats.files import open_records

    called = names[0].partition(" <")[0]  # which may be more than a file's name takes
    path = folder / f"WhatsApp Chat with {called}.txt"
    path.write_text(_CHAT.replace("Marek Dvorak", names[0]), encoding="utf-8")
    drafts = [one for one in open_records(path) if isinstance(one, HappeningDraft)]
    for one in drafts:
        one.path = str(path)
    me = Participant("Robin", me=True)
    for number in range(13):
        day = date(2025, 11, 3) + timedelta(days=9 * number)
        drafts.append(
            HappeningDraft(
                "whatsapp", f"a{number}", day, origin=path.name, messages=3 + number * 2,
                began_at=datetime(day.year, day.month, day.day, 18, 5 + number),
                with_whom=[Participant(names[0], began=number % 4 != 0), me],
            )
        )  # fmt: skip
    ahead = datetime(2026, 3, 17, 10)
    drafts.append(
        HappeningDraft(
            "ical", "b", ahead.date(), "meeting", "in_person", title="Tea at the workshop",
            place="12 Mill Lane", began_at=ahead, minutes=60, with_whom=[Participant(names[1])],
        )
    )  # fmt: skip
    drafts.append(
        HappeningDraft(
            "ical", "c", date(1984, 4, 12), "occasion", "birthday",
            title="Birthday", with_whom=[Participant(names[1])],
        )
    )  # fmt: skip
    unknown = Participant("Anni ❤", began=True)
    for number in range(12):
        day = date(2026, 1, 4) + timedelta(days=4 * number)
        drafts.append(
            HappeningDraft("whatsapp", f"d{number}", day, origin="WhatsApp Chat with Anni ❤.txt",
                           with_whom=[unknown, me])
        )  # fmt: skip
    return drafts


def _find(window: KithWindow) -> Callable[[], None]:
    folder = tempfile.TemporaryDirectory()
    now = window.ways.clock.now()

    def take(db: Database) -> object:
        with db.change("Found") as change:
            names = _names(change.session)
            evidence.take_in(change, _drafts(Path(folder.name), names), now=now)
        return change.changes

    window.ways.runner.change(take)  # type: ignore[arg-type]
    window.toast.hide()
    window.ways.in_and_out.show_found()

    def undo() -> None:
        window.ways.runner.undo()
        folder.cleanup()

    return undo


def _names(session: object) -> list[str]:
    from sqlmodel import Session, col, select

    from desktop.domain.entities import Person

    assert isinstance(session, Session)
    query = select(Person.name).where(col(Person.in_practice_since).is_not(None))
    return list(session.exec(query.order_by(col(Person.id))).all())


def _opened(window: KithWindow) -> Callable[[], None]:
    undo = _find(window)
    page = window.ways.in_and_out.found_page()
    card = max(page.groups.values(), key=lambda group: group.group.total)
    if not card.rows:
        card.folded.emit()
        card = page.groups[card.group.key]
    card.rows[1 if len(card.rows) > 1 else 0].clicked.emit()
    row = next(row for row in card.rows if row.row.day == date(2026, 3, 1))
    card.close_row()
    row.clicked.emit()
    return undo


def _from_the_right(window: KithWindow) -> Callable[[], None]:
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    undo = _opened(window)

    def put_back() -> None:
        undo()
        QApplication.setLayoutDirection(before)

    return put_back


def _nothing(window: KithWindow) -> None:
    window.ways.in_and_out.show_found()


FOUND_STATES: dict[str, Callable[[KithWindow], object]] = {
    "waiting": _find,
    "opened": _opened,
    "nothing": _nothing,
    "rtl": _from_the_right,
}
