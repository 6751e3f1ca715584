"""At the head of a letter: to whom, on which step, in which form, and whether it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.compose.beside import Beside
from desktop.domain.compose.letters import Draft, Sibling
from desktop.domain.language import tr
from desktop.domain.vocabulary import DraftForm, DraftState
from desktop.ui.compose import wording
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.mirror import margins, mirrored
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel

_GAP = 8
_CHIPS_BESIDE_EM = 45  # wide enough for the title, the chips and the form beside each other


class LetterHead(QWidget):
    """``side_wished`` folds what stands beside; ``more`` opens the menu of the page."""

    desk_wished = Signal()
    form_chosen = Signal(object)  # DraftForm
    side_wished = Signal()
    sibling_wished = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton("chevron-left", tr("All letters"), "Esc")
        self.title = PlainLabel("", "title", wrap=False)
        self.form = Choice(tr("What it is"), "quiet")
        for form in DraftForm:
            self.form.add(form, wording.say_form(form))
        self.kept = KeptNote()
        self.more = IconButton("ellipsis", tr("More for this letter"))
        self.side = IconButton("panel-right", tr("What stands beside"), kind="secondary")
        self.family = Family()
        self._chips = QWidget()
        self._chips_flow = FlowLayout(self._chips, gap=8, line_gap=4)
        self._arrange()
        self._connect()

    def show_draft(self, draft: Draft, beside: Beside | None) -> None:
        self.title.setText(wording.say_title(draft))
        self.title.updateGeometry()
        self.form.choose(draft.form)
        self.form.setVisible(draft.state == DraftState.WRITING)
        self.more.setVisible(draft.to is not None or draft.id is not None)
        self.family.show_family(draft.family, draft.id)
        self._chips_flow.clear()
        for chip in _chips(draft, beside):
            self._chips_flow.addWidget(chip)
            chip.show()

    def _arrange(self) -> None:
        start, end, ends = QWidget(), QWidget(), QWidget()
        names = QHBoxLayout(start)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(_GAP)
        self._names = names
        for part in (self.back, self.title, self._chips, self.form):
            names.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        names.addStretch(1)
        acts = QHBoxLayout(end)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(8)
        for part in (self.kept, self.more, self.side):
            acts.addWidget(part)
        acts.addStretch(1)
        self._ends = EndsLayout(ends)
        self._ends.addWidget(start)
        self._ends.addWidget(end)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(ends)
        column.addWidget(self.family)
        theming().follow(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the chips have a line of their own."""
        super().resizeEvent(event)
        below = self.width() < theming().fonts.em(_CHIPS_BESIDE_EM)
        stands_below = self._column.indexOf(self._chips) >= 0
        self._chips_flow.setContentsMargins(*((self.hang, 0) * 2 if below else (0, 0, 0, 0)))
        if below and not stands_below:
            self._names.removeWidget(self._chips)
            self._column.insertWidget(1, self._chips)
        elif stands_below and not below:
            self._column.removeWidget(self._chips)
            self._names.insertWidget(2, self._chips, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def hang(self) -> int:
        """How far the way back stands before the title."""
        return self.back.sizeHint().width() + _GAP

    def _restyle(self) -> None:
        self.family.set_start(self.hang)
        self._ends.set_start(self.hang)

    def _connect(self) -> None:
        self.back.clicked.connect(self.desk_wished)
        self.form.chosen.connect(lambda form: self.form_chosen.emit(DraftForm(form)))
        self.side.clicked.connect(self.side_wished)
        self.family.sibling_wished.connect(self.sibling_wished)


class KeptNote(QWidget):
    """Whether the store has it all: an icon and two words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel("", "caption", "text3", wrap=False)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self._restyle)

    def say(self, words: str) -> None:
        self._label.setText(words)
        self._label.updateGeometry()
        self.setVisible(bool(words))

    def text(self) -> str:
        return self._label.text()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        size = theming().fonts.scaled(14)
        area = QRect(0, (self.height() - size) // 2, size, size)
        area = mirrored(self.layoutDirection(), self.rect(), area)
        paint_icon(QPainter(self), area, "hard-drive", theming().current.text3)

    def _restyle(self) -> None:
        self._row.setContentsMargins(margins(theming().fonts.scaled(20), 4, 0, 4))


class Family(QWidget):
    """The people of one occasion, each with a letter of their own."""

    sibling_wished = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QWidget()
        self._flow = FlowLayout(box, gap=6, line_gap=6)
        self._row = QHBoxLayout(self)
        self._row.addWidget(box)
        self.chips: dict[int, Chip] = {}
        self.hide()

    def set_start(self, margin: int) -> None:
        """Begin so far from the edge, below the title."""
        self._row.setContentsMargins(margins(margin, 0, 0, 0))

    def show_family(self, family: Sequence[Sibling], current: int | None) -> None:
        self._flow.clear()
        self.chips = {}
        for one in family:
            gone = one.state == DraftState.SENT
            chip = Chip(one.name or tr("somebody"), "check" if gone else "", checkable=True)
            chip.setChecked(one.draft_id == current)
            chip.setAccessibleName(_say_sibling(one, current))
            chip.clicked.connect(lambda _=False, one=one: self._wish(one.draft_id, current))
            self._flow.addWidget(chip)
            self.chips[one.draft_id] = chip
            chip.show()
        self.setVisible(len(family) > 1)

    def _wish(self, draft_id: int, current: int | None) -> None:
        self.chips[draft_id].setChecked(draft_id == current)
        if draft_id != current:
            self.sibling_wished.emit(draft_id)


def _say_sibling(one: Sibling, current: int | None) -> str:
    if one.draft_id == current:
        return tr("{name}, this letter").format(name=one.name)
    if one.state == DraftState.SENT:
        return tr("{name}, it went").format(name=one.name)
    return tr("The letter to {name}").format(name=one.name)


def _chips(draft: Draft, beside: Beside | None) -> list[Chip]:
    """Where they stand: the hard season before the step."""
    if beside is None or draft.to is None:
        return []
    if not draft.to.here:
        return [Chip(tr("No longer in the book"), "user-round-x")]
    if beside.hard_season:
        return [Chip(tr("Hard season: a line is enough"), "umbrella", "plum")]
    if beside.stage is None:
        return []
    return [Chip(beside.stage.name, beside.stage.icon, "accent")]
