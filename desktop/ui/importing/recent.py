"""Files that were brought in before: remembered, so that next month's is a click away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.settings import SettingsFile
from desktop.ui.phrases import say_ago
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel, plain_tip
from desktop.ui.widgets.surfaces import Surface

_VIEW, _KEY = "import", "recent"  # where the settings keep them
_MOST = 5


@dataclass(frozen=True, slots=True)
class Recent:
    """A file or folder, when it was brought in, and today's word for that."""

    path: Path
    when: str


def remembered(settings: SettingsFile, today: date) -> list[Recent]:
    """Those that are still there, the last one first."""
    found = []
    for path, day in _kept(settings):
        try:
            when = say_ago(date.fromisoformat(day), today)
        except ValueError:
            continue
        if Path(path).exists():
            found.append(Recent(Path(path), when))
    return found


def remember(settings: SettingsFile, paths: Sequence[Path], today: date) -> None:
    """Keep these for next time, before those of before."""
    new = {str(path.absolute()): today.isoformat() for path in paths}
    older = [(path, day) for path, day in _kept(settings) if path not in new]
    kept = [[path, day] for path, day in [*new.items(), *older][:_MOST]]
    view = settings.values.views.get(_VIEW)
    settings.values.views[_VIEW] = {**(view if isinstance(view, dict) else {}), _KEY: kept}
    settings.save()


def _kept(settings: SettingsFile) -> list[tuple[str, str]]:
    view = settings.values.views.get(_VIEW)
    rows = view.get(_KEY) if isinstance(view, dict) else None
    return [
        (row[0], row[1])
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, list) and len(row) == 2 and all(isinstance(one, str) for one in row)
    ]


class RecentList(QWidget):
    """``chosen`` brings the one that is to be looked at again."""

    chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Surface("card")
        self._lines = QVBoxLayout(card)
        self._lines.setContentsMargins(margins(16, 8, 12, 8))
        self._lines.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(PlainLabel(tr("Brought in before"), "heading"))
        column.addWidget(card)
        self.hide()

    def show_files(self, files: Sequence[Recent]) -> None:
        empty(self._lines)
        for file in files:
            self._lines.addWidget(self._line(file))
        self.setVisible(bool(files))

    def buttons(self) -> list[Button]:
        return [one for one in self.findChildren(Button) if one.isVisibleTo(self)]

    def _line(self, file: Recent) -> QWidget:
        again = Button(tr("Look again"), "rotate-ccw", small=True, kind="quiet")
        again.setAccessibleName(tr("Look at {file} again").format(file=file.path.name))
        again.clicked.connect(lambda: self.chosen.emit(file.path))
        name = ElidedLabel(file.path.name)
        name.setToolTip(plain_tip(str(file.path)))
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(name)
        row.addWidget(PlainLabel(file.when, "small", "text3", wrap=False))
        row.addStretch(1)
        row.addWidget(again)
        return widget
