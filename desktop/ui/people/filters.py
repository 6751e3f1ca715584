"""What the list is narrowed to: two chips, one more for a circle, tag or silence, a sort."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from desktop.domain.people import ListFilter, Sort
from desktop.ui.people.menu import Around, plain
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.flow_layout import FlowLayout

_SORTS: dict[str, Sort] = {"name": "name", "last_contact": "last_contact", "added": "added"}


class FilterBar(QWidget):
    """Holds the ``ListFilter`` (but for its words); ``changed`` after the person did."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ListFilter(in_practice=True)
        self.practice = Chip(self.tr("In practice"), checkable=True)
        self.everyone = Chip(self.tr("Everyone"), checkable=True)
        self.extra = Chip("", "x", checkable=True)
        self.sort = Choice(self.tr("Sort by"), "quiet")
        self._arrange()
        self._listen()
        self.show_filter(self._shown, Around())

    @property
    def shown(self) -> ListFilter:
        return self._shown

    def show_filter(self, shown: ListFilter, around: Around) -> None:
        """Show this filter, without telling."""
        self._shown = shown
        self.practice.setChecked(shown.in_practice)
        self.everyone.setChecked(not shown.in_practice)
        words = self._extra_words(around)
        self.extra.setVisible(bool(words))
        self.extra.setText(words)
        self.extra.setChecked(True)
        self.extra.setAccessibleName(self.tr("Show others than {these} too").format(these=words))
        self.sort.choose(shown.sort)
        self.updateGeometry()

    def menu(self, parent: QWidget, around: Around) -> QMenu:
        """Everything that the list can be narrowed to."""
        menu = QMenu(parent)
        circles = menu.addMenu(icon("circle-dot"), self.tr("A circle"))
        for circle in around.circles:
            self._add(circles, circle.name, circle_id=circle.id)
        circles.setEnabled(bool(around.circles))
        tags = menu.addMenu(icon("tag"), self.tr("A tag"))
        for tag in around.tags:
            self._add(tags, tag.name, tag_id=tag.id)
        tags.setEnabled(bool(around.tags))
        quiet = menu.addMenu(icon("hourglass"), self.tr("Not in touch for"))
        for days, words in self._silences().items():
            self._add(quiet, words, quiet_days=days)
        menu.addSeparator()
        self._add(menu, self.tr("Deleted people"), icon_name="trash-2", trash=True)
        return menu

    def narrow(self, **extra: Any) -> None:
        """Narrow the list to one thing: a circle, a tag, a silence or the trash."""
        shown = ListFilter(sort=self._shown.sort, in_practice=False)
        if "quiet_days" in extra:
            shown = replace(shown, in_practice=self._shown.in_practice)
        self._shown = replace(shown, **extra)
        self.changed.emit()

    def _add(self, menu: QMenu, words: str, icon_name: str = "", **extra: Any) -> None:
        action = menu.addAction(plain(words))
        if icon_name:
            action.setIcon(icon(icon_name))
        action.triggered.connect(lambda: self.narrow(**extra))

    def _silences(self) -> dict[int, str]:
        return {
            30: self.tr("a month"),
            91: self.tr("three months"),
            182: self.tr("half a year"),
            365: self.tr("a year"),
        }

    def _extra_words(self, around: Around) -> str:
        shown = self._shown
        if shown.trash:
            return self.tr("Deleted")
        if shown.quiet_days is not None:
            length = self._silences().get(shown.quiet_days, "")
            return self.tr("Quiet for {length}").format(length=length)
        if shown.circle_id is not None:
            return next((c.name for c in around.circles if c.id == shown.circle_id), "…")
        if shown.tag_id is not None:
            return next((t.name for t in around.tags if t.id == shown.tag_id), "…")
        return ""

    def _arrange(self) -> None:
        group = QButtonGroup(self)
        chips = QWidget()
        flow = FlowLayout(chips, gap=8, line_gap=6)
        for chip in (self.practice, self.everyone):
            group.addButton(chip)
        for chip in (self.practice, self.everyone, self.extra):
            flow.addWidget(chip)
        self.sort.add("name", self.tr("Name"))
        self.sort.add("last_contact", self.tr("Last contact"))
        self.sort.add("added", self.tr("Recently added"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(chips, 1)
        row.addWidget(self.sort)

    def _listen(self) -> None:
        self.practice.clicked.connect(lambda: self._show(in_practice=True))
        self.everyone.clicked.connect(lambda: self._show(in_practice=False))
        self.extra.clicked.connect(self._widen)
        self.sort.chosen.connect(lambda sort: self._show(sort=_SORTS[sort]))

    def _show(self, **changed: Any) -> None:
        if "in_practice" in changed:
            changed["trash"] = False
        self._shown = replace(self._shown, **changed)
        self.changed.emit()

    def _widen(self) -> None:
        self._shown = ListFilter(in_practice=self._shown.in_practice, sort=self._shown.sort)
        self.changed.emit()
