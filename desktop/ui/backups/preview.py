"""What going back to a backup would change, in names and counts, before anything does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.backups import BackupRow, Difference, Names
from desktop.domain.language import tr
from desktop.ui.backups.wording import (
    say_holds,
    say_kind,
    say_moment,
    say_names,
    say_reason,
    say_size,
)
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Hairline, Surface


class Preview(Surface):
    """``wished`` brings the BackupRow to go back to, ``stopped`` that reading is to end."""

    wished = Signal(object)
    stopped = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__("card")
        self._today = today
        self.instead = False  # of what cannot be opened: any sound one can take its place
        self._row: BackupRow | None = None
        self._title = PlainLabel("", "title")
        self._holds = PlainLabel("", "small", "text3")
        self._state = PlainLabel("", "body", "text2")
        self.stop = Button(tr("Stop reading"), kind="quiet", small=True)
        self.stop.clicked.connect(self.stopped)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(14)
        self._promise = PlainLabel("", "small", "text3")
        self.go_back = Button(tr("Go back to this one"), "archive-restore", "primary")
        self.go_back.clicked.connect(lambda: self.wished.emit(self._row))
        self._arrange()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self._row = None
        self._clear()
        if self.instead:
            self._title.setText(tr("No backup lies here"))
            self._say("", tr("One from elsewhere can take its place, or an archive: From a file…"))
        else:
            self._title.setText(tr("Nothing to go back to yet"))
            self._say("", tr("Once there is a backup, it says here what it holds."))
        self._offer(False)

    def begin(self, row: BackupRow) -> None:
        """It is being read through."""
        self._row = row
        self._clear()
        self._title.setText(say_moment(row.moment, self._today()))
        holds = say_size(row.size) if row.trouble else say_holds(row)
        self._say(f"{say_reason(row)} · {holds}", tr("Reading it through…"))
        self.stop.show()
        self._offer(False)

    def show_difference(self, found: Difference | None) -> None:
        """It is sound; this is what going back would change."""
        self.stop.hide()
        self._clear()
        if found is None:
            self._state.setText(tr("It is whole, and can take the place of what cannot be opened."))
        elif not found:
            self._state.setText(tr("It is whole, and says the same as what is here now."))
        else:
            self._state.setText(tr("It is whole. Going back to it, this would differ:"))
            self._show_sections(found)
        self._offer(found is None or bool(found) or self.instead)

    def show_trouble(self, sentence: str) -> None:
        """It cannot be gone back to."""
        self.stop.hide()
        self._clear()
        self._state.setText(sentence)
        self._offer(False)

    def show_stopped(self) -> None:
        self.show_trouble(tr("It was not read through. Choose it again to read it."))

    def said(self) -> str:
        """All that is read here, line by line."""
        return "\n".join(
            label.text() for label in self._content.findChildren(PlainLabel) if label.text()
        )

    def _show_sections(self, found: Difference) -> None:
        for title, names in (
            (tr("Would come back"), found.back),
            (tr("Would go"), found.going),
            (tr("Would read otherwise"), found.otherwise),
        ):
            if names.count:
                self._sections.addWidget(_People(title, names))
        if found.kinds:
            lines = "\n".join(say_kind(kind) for kind in found.kinds)
            self._sections.addWidget(_Section(tr("Thing by thing"), lines))

    def _say(self, holds: str, state: str) -> None:
        self._holds.setText(holds)
        self._holds.setVisible(bool(holds))
        self._state.setText(state)
        self.stop.hide()

    def _offer(self, offered: bool) -> None:
        self.go_back.setVisible(offered)
        self._promise.setText(
            tr("What is here now is kept as a backup first; the way there stays open.")
        )
        self._promise.setVisible(offered and not self.instead)
        self._line.setVisible(offered)

    def _clear(self) -> None:
        while (item := self._sections.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def _arrange(self) -> None:
        self._content = QWidget()
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(20, 18, 20, 18)
        inner.setSpacing(6)
        for widget in (self._title, self._holds):
            inner.addWidget(widget)
        inner.addSpacing(6)
        inner.addWidget(self._state)
        inner.addWidget(self.stop)
        inner.addSpacing(6)
        inner.addLayout(self._sections)
        inner.addStretch(1)
        self._line = Hairline()
        foot = QHBoxLayout()
        foot.setContentsMargins(margins(20, 10, 14, 12))
        foot.setSpacing(12)
        foot.addWidget(self._promise, 1)
        foot.addWidget(self.go_back, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(ScrollColumn(self._content), 1)
        column.addWidget(self._line)
        column.addLayout(foot)


class _Section(QWidget):
    """A heading and a text below it."""

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(title, "heading"))
        column.addWidget(PlainLabel(words, "body", "text2"))


class _People(_Section):
    """Who, and how many."""

    def __init__(self, title: str, names: Names) -> None:
        count = tr("{title}: {count}").format(title=title, count=f"{names.count:,}")
        super().__init__(count, say_names(names))
