"""Is this one person? What Kith and the file know, beside each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.joining import Field, FieldRow
from desktop.domain.language import say_number, tr
from desktop.domain.matches import Reason
from desktop.domain.proposals import Comparison, Side
from desktop.ui.decoding import decode_pixmap
from desktop.ui.importing.cells import FieldLine, name_width
from desktop.ui.importing.deciding import Picked
from desktop.ui.importing.wording import say_evidence
from desktop.ui.people.pictures import shrink_picture
from desktop.ui.phrases import say_month
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Hairline, Surface


class SideBySide(Surface):
    """Shows one match. ``joined``, ``parted`` and ``put_off`` are its three buttons."""

    joined = Signal()
    parted = Signal()
    put_off = Signal()
    picked = Signal(object, object)  # Field, (left stays, right comes)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._faces = _Faces(runner, self)
        self._question = PlainLabel("", "heading")
        self._why = PlainLabel("", "small", "text2")
        self._left, self._right = _Side(), _Side()
        self._lines = QVBoxLayout()
        self._arrange()

    @property
    def lines(self) -> list[FieldLine]:
        """The fields that are shown, from the top."""
        items = [self._lines.itemAt(place) for place in range(self._lines.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, FieldLine)]

    def show_pair(
        self, pair: Comparison, reasons: Sequence[Reason], picks: Mapping[Field, Picked]
    ) -> None:
        """``reasons`` speak for one person; ``picks`` are what was chosen here before."""
        self.join.setEnabled(True)
        self._question.setText(tr("Is this one {name}?").format(name=_called(pair)))
        self._why.setText(say_evidence(reasons, pair.rows))
        in_file = pair.right.person_id is None
        left_here = pair.left.person_id is not None
        self._show_rows([_with(row, picks) for row in pair.rows], in_file, left_here)
        self._faces.forget()
        for side, told in ((self._left, pair.left), (self._right, pair.right)):
            side.show_side(told)
            if told.photo:
                self._faces.fetch(told.photo, side)

    def show_gone(self) -> None:
        """Who stood in Kith is there no more."""
        self.join.setEnabled(False)
        self._question.setText(tr("Nobody to compare with"))
        self._why.setText(tr("Who stood in Kith is there no more. This one comes in alone."))
        self._show_rows([])

    def show_promise(self, shown: bool) -> None:
        """Say what a join never touches, where there is room for it."""
        self._promise.setVisible(shown)

    def _arrange(self) -> None:
        content = QWidget()
        content.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._scroll = ScrollColumn(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Hairline())
        column.addLayout(self._sides())
        column.addWidget(Hairline())
        column.addWidget(self._scroll, 1)
        column.addWidget(Hairline())
        column.addLayout(self._foot())
        theming().follow(self._restyle)

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 12)
        head.setSpacing(4)
        head.addWidget(self._question)
        head.addWidget(self._why)
        return head

    def _sides(self) -> QHBoxLayout:
        self._corner, self._beside_bar = QWidget(), QWidget()
        self._scroll.verticalScrollBar().rangeChanged.connect(self._line_up)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._corner)
        for side in (self._left, self._right):
            row.addWidget(Hairline(upright=True))
            row.addWidget(side, 1)
        row.addWidget(self._beside_bar)
        return row

    def _foot(self) -> QVBoxLayout:
        self.join = Button(tr("Join into one"), "merge", "primary", shortcut="Enter")
        self.part = Button(tr("Two people"), "split", shortcut="2")
        self.later = Button(tr("Decide later"), kind="quiet")
        self.join.clicked.connect(self.joined)
        self.part.clicked.connect(self.parted)
        self.later.clicked.connect(self.put_off)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=8)
        for button in (self.part, self.later, self.join):
            row.addWidget(button)
        stays = tr("The story, the promises and your intention always stay.")
        line = QWidget()
        ends = EndsLayout(line)
        self._promise = PlainLabel(stays, "caption", "text3", wrap=False)
        ends.addWidget(self._promise)
        ends.addWidget(buttons)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 14, 20, 14)
        foot.addWidget(line)
        return foot

    def _show_rows(
        self, rows: Sequence[FieldRow], in_file: bool = True, left_here: bool = True
    ) -> None:
        for line in self.lines:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        while self._lines.count():
            self._lines.takeAt(0)
        for row in rows:
            line = FieldLine(row, in_file=in_file, left_here=left_here)
            line.picked.connect(self.picked)
            self._lines.addWidget(line)
        self._lines.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    def _line_up(self) -> None:
        """Keep the heads above their columns, whether there is a scroll bar or not."""
        bar = self._scroll.verticalScrollBar()
        self._beside_bar.setFixedWidth(bar.sizeHint().width() if bar.maximum() else 0)

    def _restyle(self) -> None:
        self._line_up()
        self._corner.setFixedWidth(name_width())


class _Side(QWidget):
    """The head of one column: a face, where it stands, since when."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.face = Avatar(32)
        self._where = PlainLabel("", weight=QFont.Weight.DemiBold, wrap=False)
        self._more = PlainLabel("", "caption", "text3")
        self._person: tuple[int | str, str] = ("", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(self.face)
        words = QWidget()
        ends = FlowLayout(words, 10, 0)
        ends.addWidget(self._where)
        ends.addWidget(self._more)
        row.addWidget(words, 1)

    def show_side(self, side: Side) -> None:
        draft, here = side.draft, side.person_id
        self._where.setText(tr("In the file") if here is None else tr("In Kith"))
        self._more.setText(self._since(side))
        self._person = (draft.name if here is None else here, draft.name)
        self.face.show_person(*self._person)

    def _since(self, side: Side) -> str:
        if side.since is not None:
            return tr("since {month}").format(month=say_month(side.since))
        return tr("line {line}").format(line=say_number(side.line)) if side.line else ""

    def show_face(self, photo: QPixmap) -> None:
        self.face.show_person(*self._person, photo)


class _Faces(QObject):
    """Pictures of the two sides, made small away from the window's thread."""

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._wanted: dict[_Side, bytes] = {}

    def forget(self) -> None:
        """What is still on its way belongs to nobody any more."""
        self._wanted.clear()

    def fetch(self, content: bytes, side: _Side) -> None:
        self._wanted[side] = content

        def take(pictures: tuple[bytes, bytes] | None) -> None:
            if self._wanted.get(side) is content and pictures:
                side.show_face(decode_pixmap(pictures[0]))

        self._runner.background(shrink_picture, content, then=take, owner=self)


def _called(pair: Comparison) -> str:
    """The first word of the name of who stands there already."""
    words = pair.left.draft.name.split() or pair.right.draft.name.split()
    return words[0] if words else pair.left.draft.name


def _with(row: FieldRow, picks: Mapping[Field, Picked]) -> FieldRow:
    return FieldRow(row.field, row.left, row.right, picks.get(row.field, row.picked))
