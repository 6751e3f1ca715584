"""Choices for everything that comes in at once; each takes effect in the numbers above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.importing import FieldRule, JoinRule
from desktop.domain.language import tr
from desktop.ui.importing.deciding import Deciding
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.select import Select
from desktop.ui.widgets.surfaces import Surface

_BOOK, _TAG, _NEW_CIRCLE, _CIRCLE = "book", "tag", "new-circle", "circle="


class ForAllPanel(Surface):
    """``changed`` after a choice, which is by then in the ``Deciding`` that is shown."""

    changed = Signal()
    rule_changed = Signal()  # of who is joined: what the list of pairs says is another

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._deciding: Deciding | None = None
        self.join = Select(tr("Who is joined"), 236)
        self.join.add(JoinRule.SURE, tr("Whoever is surely the same"))
        self.join.add(JoinRule.MAIL, tr("Same e-mail, too"))
        self.join.add(JoinRule.NONE, tr("Nobody before I looked"))
        self.fields = Select(tr("Where both know something else"), 224)
        self.fields.add(FieldRule.KEEP, tr("What is here stays"))
        self.fields.add(FieldRule.NEWER, tr("The file’s newer word wins"))
        self.fields.add(FieldRule.BOTH, tr("Both; the file’s goes into a note"))
        self.lands = Select(tr("Where they land"), 186)
        self.name = LineInput(tr("Name"), tr("Name"))
        self.photos = CheckBox(tr("Bring the photos"), flush=True)
        self.found = CheckBox(tr("Bring what happened"), flush=True)
        self._arrange()
        self._listen()

    def show_choices(self, deciding: Deciding, circles: Sequence[str]) -> None:
        """Of this import; ``circles`` are those that there are."""
        self._deciding = deciding
        plan = deciding.plan
        self.lands.clear()
        self.lands.add(_BOOK, tr("In the address book"))
        self.lands.add(_TAG, tr("There, with a tag…"))
        for circle in circles:
            self.lands.add(_CIRCLE + circle, tr("Into {name}").format(name=circle))
        self.lands.add(_NEW_CIRCLE, tr("Into a new circle…"))
        self.join.choose(deciding.rule)
        self.fields.choose(deciding.fields)
        self._show_place(deciding, circles)
        for box, on, there in (
            (self.photos, deciding.photos, deciding.all_photos),
            (self.found, deciding.found, deciding.found_new),
        ):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
            box.setVisible(bool(there))
        self._join.setVisible(bool(plan.matches))
        self._fields.setVisible(bool(plan.matches or plan.changed))
        self._lands.setVisible(bool(plan.new))
        self._boxes.setVisible(bool(deciding.all_photos or deciding.found_new))
        self._show_name()
        self.setVisible(not plan.brings_nothing)

    def _show_place(self, deciding: Deciding, circles: Sequence[str]) -> None:
        """Where they land by what is decided; a circle that is not there is a new one."""
        named = deciding.tag or deciding.circle
        place = _NEW_CIRCLE if named else _BOOK
        if deciding.tag:
            place = _TAG
        elif deciding.circle in circles:
            named, place = "", _CIRCLE + deciding.circle
        self.lands.choose(place)
        self.name.blockSignals(True)
        self.name.setText(named)
        self.name.blockSignals(False)

    def forget(self) -> None:
        """This import is over."""
        self._deciding = None

    def _listen(self) -> None:
        self.join.chosen.connect(self._take_rule)
        self.fields.chosen.connect(self._take)
        self.lands.chosen.connect(self._take_place)
        self.name.textChanged.connect(self._take)
        self.photos.toggled.connect(self._take)
        self.found.toggled.connect(self._take)

    def _take_rule(self, rule: str) -> None:
        if self._deciding is not None:
            self._deciding.rule = JoinRule(rule)
            self.rule_changed.emit()

    def _take_place(self) -> None:
        self._show_name()
        if self.name.isVisibleTo(self):
            self.name.setFocus()
        self._take()

    def _show_name(self) -> None:
        """The line for a name stands there only where one is wanted."""
        named = self.lands.current() in (_TAG, _NEW_CIRCLE)
        self._name.setVisible(named)
        tag = self.lands.current() == _TAG
        self.name.setAccessibleName(tr("Name of the tag") if tag else tr("Name of the circle"))

    def _take(self) -> None:
        deciding = self._deciding
        if deciding is None:
            return
        place, name = self.lands.current(), self.name.text()
        deciding.fields = FieldRule(self.fields.current())
        deciding.tag = name if place == _TAG else ""
        deciding.circle = name if place == _NEW_CIRCLE else place.partition(_CIRCLE)[2]
        deciding.photos = self.photos.isChecked()
        deciding.found = self.found.isChecked()
        self.changed.emit()

    def _arrange(self) -> None:
        self._join = labelled(tr("Joined unasked"), self.join)
        self._fields = labelled(tr("Where both know something else"), self.fields)
        self._lands = labelled(tr("They land"), self.lands)
        self._name = labelled(tr("Called"), self.name)
        self._boxes = labelled("", self.photos, self.found)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        held = QWidget()
        row = FlowLayout(held, gap=16, line_gap=10)
        for part in (self._join, self._fields, self._lands, self._name, self._boxes):
            row.addWidget(part)
        column.addWidget(held)
        theming().follow(self._restyle)

    def _restyle(self) -> None:
        self.name.setFixedWidth(theming().fonts.scaled(170))


def labelled(words: str | PlainLabel, *parts: QWidget) -> QWidget:
    """The parts below their words."""
    widget, line = QWidget(), QWidget()
    row = FlowLayout(line, gap=14)
    for part in parts:
        row.addWidget(part)
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    told = words if isinstance(words, PlainLabel) else None
    column.addWidget(told or PlainLabel(str(words) or " ", "caption", "text3", wrap=False))
    column.addWidget(line)
    return widget
