"""One window in a process of its own, for whoever presses its keys from outside.

    python -m tests.bench.one_window people|calendar|search|key FOLDER

The first two are Kith itself over this store, the others a bare window: one with a field and
what the full-text table alone finds, one that changes its colour at every key. Each
tells the area that will change, as one line of JSON, and stays until it is ended.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, QStringListModel, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QVBoxLayout, QWidget

from desktop.storage.store_file import FILE_NAME
from tests.bench.outside import Area

SIZE = (1240, 820)
_STRIP = 90  # pixels: reading a whole window from the X server would take too long


def main() -> None:
    wished, folder = sys.argv[1], Path(sys.argv[2])
    {"people": _kith, "calendar": _kith, "search": _bare_search, "key": _bare_key}[wished](
        folder, wished
    )


def _tell(widget: QWidget, area: QRect) -> None:
    at = widget.mapToGlobal(area.topLeft())
    print(json.dumps(Area(at.x(), at.y(), area.width(), area.height())), flush=True)


def _kith(folder: Path, place: str) -> None:
    from desktop import app as kith
    from desktop.domain.clock import FixedClock
    from desktop.ui.theme.theme import theming
    from tests.builders import NOW

    app = kith.make_application()
    theming().motion = "less"
    program = kith.Program(folder, keeps=False)
    program.clock = FixedClock(NOW)  # type: ignore[assignment]
    program.settings.values.place = place
    program.start()
    window = program.window
    assert window is not None
    window.resize(*SIZE)
    ready = QTimer()
    ready.setInterval(20)

    def look() -> None:
        page: Any = window.page(place)
        if not (program.runner.is_open and program.runner.is_idle and page):
            return
        ready.stop()
        window.activateWindow()
        if place == "people":
            window.ways.search()
            _tell(page.list.view.viewport(), _names(page.list.view.viewport().rect()))
        else:
            page.view.setFocus()
            _tell(page.view, _third_week(page.view.rect()))

    ready.timeout.connect(look)
    program.runner.opened.connect(ready.start)
    app.exec()


def _names(area: QRect) -> QRect:
    """Where the names stand, beside the portraits."""
    return QRect(area.left() + 60, area.top(), _STRIP, area.height())


def _third_week(area: QRect) -> QRect:
    return QRect(area.left(), area.center().y() - _STRIP // 2, area.width(), _STRIP)


def _bare_search(folder: Path, _wished: str) -> None:
    """A field, a list, the full-text table, and nothing else."""
    app = QApplication(sys.argv)
    raw = sqlite3.connect(folder / FILE_NAME)
    window, line, rows, names = QWidget(), QLineEdit(), QTableView(), QStringListModel()
    rows.setModel(names)
    rows.horizontalHeader().setStretchLastSection(True)
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(rows)

    def find(text: str) -> None:
        query = (
            "SELECT name FROM (SELECT rowid AS id FROM person_text WHERE person_text MATCH ?"
            " ORDER BY rank LIMIT 2000) JOIN person USING (id)"
        )
        found = raw.execute(query, (f'"{text}"*',)).fetchall() if text else []
        names.setStringList([name for (name,) in found])

    line.textChanged.connect(find)
    _show(window, rows, lambda area: QRect(30, area.top() + 30, _STRIP, area.height() - 40))
    line.setFocus()
    app.exec()


class _Changing(QWidget):
    """Another colour at every key."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._number += 1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor.fromHsv(self._number * 47 % 360, 90, 200))


def _bare_key(_folder: Path, _wished: str) -> None:
    app = QApplication(sys.argv)
    window = _Changing()
    _show(window, window, lambda area: QRect(QPoint(30, 30), area.size() / 4))
    app.exec()


def _show(window: QWidget, shown: QWidget, area: Any) -> None:
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    QTimer.singleShot(500, window, lambda: _tell(shown, area(shown.rect())))


if __name__ == "__main__":
    main()
