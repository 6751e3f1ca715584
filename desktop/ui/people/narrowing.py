"""What narrows the list: the menu behind the filter button, and a chip for each choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.language import tr
from desktop.domain.people import ListFilter
from desktop.ui.people.acts import PeopleActs
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.letter_menu import plain_entry
from desktop.ui.widgets.text_link import TextLink

QUIET = (30, 90, 180, 365)  # days: "not in touch for …"


class NarrowingBar(QWidget):
    """A chip for everything that narrows the list; clicking one takes it away."""

    changed = Signal(object)  # ListFilter

    def __init__(self, acts: PeopleActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._shown = ListFilter()
        self._flow = FlowLayout(self, 6, 6)
        acts.known.connect(self._lay)
        self.hide()

    def show_filter(self, shown: ListFilter) -> None:
        if shown != self._shown or self.isHidden():
            self._shown = shown
            self._lay()

    def chips(self) -> list[Chip]:
        return [chip for chip in self.findChildren(Chip) if not chip.isHidden()]

    def menu(self, beside: QWidget) -> QMenu:
        """All ways to narrow the list."""
        menu = QMenu(beside)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_choices(menu)
        quiet = menu.addMenu(icon("hourglass"), tr("Not in touch for"))
        for days in QUIET:
            self._entry(
                quiet, self._say_quiet(days), replace(self._shown, quiet_days=days),
                self._shown.quiet_days == days,
            )  # fmt: skip
        unsorted = replace(self._shown, unsorted=not self._shown.unsorted, in_practice=False)
        self._entry(menu, tr("Not looked at yet"), unsorted, self._shown.unsorted)
        menu.addSeparator()
        look = menu.addAction(icon("layers"), tr("One at a time"))
        look.triggered.connect(self._acts.one_at_a_time_wished)
        menu.addSeparator()
        trash = replace(self._shown, trash=not self._shown.trash)
        self._entry(menu, tr("Recently deleted"), trash, self._shown.trash)
        return menu

    def _add_choices(self, menu: QMenu) -> None:
        chosen = self._shown
        circles = menu.addMenu(icon("circle-dot"), tr("Circle"))
        for circle in self._acts.circles:
            to = replace(chosen, circle_id=circle.id)
            self._entry(circles, circle.name, to, chosen.circle_id == circle.id)
        tags = menu.addMenu(icon("tag"), tr("Tag"))
        for tag in self._acts.tags:
            to = replace(chosen, tag_id=tag.id)
            self._entry(tags, tag.name, to, chosen.tag_id == tag.id)
        circles.setEnabled(bool(self._acts.circles))
        tags.setEnabled(bool(self._acts.tags))

    def _entry(self, menu: QMenu, text: str, to: ListFilter, checked: bool) -> None:
        action = menu.addAction(plain_entry(text))
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda: self.changed.emit(to))

    def _lay(self) -> None:
        self._flow.clear()
        shown = self._shown
        if shown.trash:
            self._chip(tr("Recently deleted"), lambda f: replace(f, trash=False))
        if shown.circle_id is not None:
            name = self._acts.circle_name(shown.circle_id) or tr("A circle")
            self._chip(name, lambda f: replace(f, circle_id=None))
        if shown.tag_id is not None:
            named = (row.name for row in self._acts.tags if row.id == shown.tag_id)
            self._chip(next(named, tr("A tag")), lambda f: replace(f, tag_id=None))
        if shown.quiet_days is not None:
            words = tr("Not in touch for {span}").format(span=self._say_quiet(shown.quiet_days))
            self._chip(words, lambda f: replace(f, quiet_days=None))
        if shown.unsorted:
            self._chip(tr("Not looked at yet"), lambda f: replace(f, unsorted=False))
            self._flow.addWidget(self._way_through())
        self.setVisible(self._flow.count() > 0)

    def _way_through(self) -> TextLink:
        link = TextLink(tr("One at a time"))
        link.clicked.connect(self._acts.one_at_a_time_wished)
        link.show()
        return link

    def _chip(self, text: str, without: Callable[[ListFilter], ListFilter]) -> None:
        chip = Chip(text, "x", checkable=True)
        chip.setChecked(True)
        chip.setAccessibleDescription(tr("Takes this away"))
        chip.clicked.connect(lambda: self.changed.emit(without(self._shown)))
        self._flow.addWidget(chip)
        chip.show()

    def _say_quiet(self, days: int) -> str:
        return {
            30: tr("a month"),
            90: tr("three months"),
            180: tr("half a year"),
            365: tr("a year"),
        }.get(days, tr("{count} days").format(count=days))
