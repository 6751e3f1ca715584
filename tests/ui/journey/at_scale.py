"""The board with very many cards: how long each act on it takes, for the bench.

figures(folder, 10_000)["drop to painted"]   # seconds, one for each try
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from sqlalchemy import insert

from desktop.domain.clock import FixedClock
from desktop.domain.entities import Person
from desktop.services.journey import board as reading
from desktop.services.journey.stages import plant_stages
from desktop.storage.database import Database
from desktop.storage.store import open_store
from desktop.ui.journey.cards_view import CardsView
from desktop.ui.journey.page import JourneyPage
from desktop.ui.people_mime import people_mime
from desktop.ui.runner import Inline, Runner
from tests.builders import NOW, TODAY, a_person


def fill(db: Database, count: int) -> None:
    """So many people, spread evenly over the seven stages."""
    plant_stages(db)
    with db.read() as session:
        stages = [head.id for head in reading.heads(session)][1:-1]
    rows = []
    for number in range(count):
        person = a_person(
            f"Person Number{number}", stage_id=stages[number % 7], stage_rank=float(number),
            in_practice_since=TODAY,
        )  # fmt: skip
        rows.append(person.model_dump(exclude={"id"}))
    with db.change("filled") as change:
        change.session.execute(insert(Person.__table__), rows)  # type: ignore[attr-defined]


def figures(folder: Path, count: int, tries: int = 40) -> dict[str, list[float]]:
    """Seconds of each act, by its name, done so many times. Needs a QApplication with its theme."""
    runner = Runner(Inline())
    found: dict[str, list[float]] = {}
    with open_store(folder, now=NOW) as db:
        fill(db, count)
        runner.open(db)
        page = JourneyPage(runner, FixedClock(NOW))
        page.resize(1240, 820)
        with _timed(found, "open to painted"):
            page.show()
            _settle()
        gc.freeze()  # as the window does once a page is made
        for number in range(tries):
            _scroll(page, number, found)
        _settle()
        for number in range(tries):
            _drag(page, number, found)
        for number in range(tries):
            _drop(page, number, found)
        page.notes.close()
        page.close()
        page.deleteLater()
        _settle()
    return found


def _scroll(page: JourneyPage, number: int, found: dict[str, list[float]]) -> None:
    for view in page.board.views[1:-1]:
        view.verticalScrollBar().setValue(number * 117)
    with _timed(found, "full scroll frame"):
        page.board.grab()


def _drag(page: JourneyPage, number: int, found: dict[str, list[float]]) -> None:
    """Down a column by some pixels, and after some steps over to the next."""
    column, step = divmod(number, _STEPS)
    view, left = (page.board.views[1 + (column + by) % 7] for by in (0, -1))
    mime = people_mime([page.board.views[1].cards.cards[0].person_id])
    at = QPoint(60, 30 + 19 * step)
    move = QDragMoveEvent(at, _EITHER, mime, Qt.MouseButton.LeftButton, _NONE)
    with _timed(found, "drag step" if step else "drag into a column"):
        if not step:
            QCoreApplication.sendEvent(left.viewport(), QDragLeaveEvent())
            _enter(view, at, mime)
        QCoreApplication.sendEvent(view.viewport(), move)
        _settle()


def _drop(page: JourneyPage, number: int, found: dict[str, list[float]]) -> None:
    source, target = page.board.views[1 + number % 7], page.board.views[1 + (number + 3) % 7]
    mime = people_mime([source.cards.cards[number % 9].person_id])
    with _timed(found, "drop to painted"):
        drop_on(target, mime)
        _settle()


def drop_on(view: CardsView, mime: QMimeData) -> None:
    """Let these people go in the middle of this column."""
    _enter(view, QPoint(60, 200), mime)
    event = QDropEvent(QPointF(60, 200), _EITHER, mime, Qt.MouseButton.LeftButton, _NONE)
    QCoreApplication.sendEvent(view.viewport(), event)


_STEPS = 8  # in each column
_EITHER = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
_NONE = Qt.KeyboardModifier.NoModifier


def _enter(view: CardsView, at: QPoint, mime: QMimeData) -> None:
    event = QDragEnterEvent(at, _EITHER, mime, Qt.MouseButton.LeftButton, _NONE)
    QCoreApplication.sendEvent(view.viewport(), event)


def _settle() -> None:
    QCoreApplication.processEvents()


@contextmanager
def _timed(found: dict[str, list[float]], name: str) -> Iterator[None]:
    begun = time.perf_counter()
    yield
    found.setdefault(name, []).append(time.perf_counter() - begun)
