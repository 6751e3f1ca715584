"""The palette over the window: a line to type in, what is found below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr, trn
from desktop.ui.palette.finding import Finding, Reach
from desktop.ui.palette.foot import PaletteFoot
from desktop.ui.palette.list import PaletteList
from desktop.ui.palette.rows import Group, Row
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.chips import KeyCap
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.sheet_overlay import SheetOverlay
from desktop.ui.widgets.surfaces import Hairline

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ABOVE, _BELOW = 2, 8  # the list


class PaletteLine(LineInput):
    """``steer`` gets every key first and says whether it took it."""

    steer: Callable[[QKeyEvent], bool] = staticmethod(lambda event: False)
    enter: Callable[[], bool] = staticmethod(lambda: False)

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab leads into whom one stands on, where one stands on somebody."""
        return (onwards and self.enter()) or super().focusNextPrevChild(onwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.steer(event):
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        super()._restyle()
        self.setFont(theming().font("heading", QFont.Weight.Normal))


class Palette(SheetOverlay):
    """``used`` brings the row that was taken, before it is done."""

    used = Signal(object)  # Row
    shortcuts_wished = Signal()

    def __init__(self, reach: Reach, parent: QWidget) -> None:
        super().__init__(parent)
        self._named = tr("Find a person, or what to do")
        self._asks = tr("A name, or what you want to do")
        self.line = PaletteLine(self._named, self._asks, "heading")
        self.line.lie_on("bare")
        self.list, self.foot = PaletteList(), PaletteFoot()
        self.finding = Finding(reach, self)
        self._wants_to_take: Qt.KeyboardModifier | None = None
        self._typed_before = ""  # somebody was gone into
        self._arrange()
        self.line.steer, self.line.enter = self._steer, self._enter_person
        self.line.textChanged.connect(self._look)
        self.finding.found.connect(self._show)
        self.list.taken.connect(self._do)
        self.list.stepped.connect(self._say_row)
        self.foot.shortcuts.clicked.connect(self._wish_shortcuts)
        theming().follow(self._dress)

    def open(self) -> None:
        """With what was typed and left the last time, to go on with or to type over."""
        self.finding.begin()
        self._begin_again(self.line.text())
        self.line.selectAll()
        self._look(self.line.text())
        self.appear(self.line)

    def wished_height(self, width: int) -> int:
        listed = self.list.whole_height()
        room = listed + _ABOVE + _BELOW if listed else 0
        self.foot.fit(width)
        return self._head.sizeHint().height() + 1 + room + self.foot.sizeHint().height() + 2

    def _arrange(self) -> None:
        self.sheet.setAutoFillBackground(False)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(20, 12, 20, 12)
        head.setSpacing(12)
        head.addWidget(IconMark("search", "text", 18))
        head.addWidget(self.line, 1)
        head.addWidget(KeyCap("Esc"))
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, _ABOVE, 0, _BELOW)
        body.addWidget(self.list)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Hairline())
        column.addWidget(self._body, 1)
        column.addWidget(self.foot)

    def _look(self, typed: str) -> None:
        if typed.strip() == "?":
            self.line.clear()
            self._wish_shortcuts()
            return
        self.finding.look_for(typed)

    def _show(self, groups: Sequence[Group]) -> None:
        stands_on, went = self.list.current, self.list.place()[0] > 1
        self.list.show_groups(groups, stands_on.spoken() if stands_on and went else "")
        self._body.setVisible(bool(self.list.rows.rows))
        self.refit()
        self._say_found()
        held, self._wants_to_take = self._wants_to_take, None
        if held is not None:
            self._take(held)

    def _steer(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.list.leap(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in _ENTER:
            self._take(modifiers)
        elif key == self._onwards() and self.line.cursorPosition() == len(self.line.text()):
            return not self.line.hasSelectedText() and self._enter_person()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            return (key == Qt.Key.Key_Escape or not self.line.text()) and self._leave_person()
        else:
            return False
        return True

    def _onwards(self) -> Qt.Key:
        return Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right

    def _enter_person(self) -> bool:
        """Show all that can be done with whom one stands on."""
        row = self.list.current
        if row is None or row.leads_to is None or self.finding.is_awaited:
            return False
        self._typed_before = self.line.text()
        self.finding.enter(row.leads_to)
        self._begin_again("")
        return True

    def _leave_person(self) -> bool:
        """Back to what was typed before; False where nobody was gone into."""
        if self.finding.of is None:
            return False
        self.finding.leave_person()
        self._begin_again(self._typed_before)
        return True

    def _begin_again(self, typed: str) -> None:
        of = self.finding.of
        with_them = tr("What to do with {name}").format(name=of.name) if of else ""
        self.line.setPlaceholderText(with_them or self._asks)
        self.line.setAccessibleName(with_them or self._named)
        if self.line.text() != typed:
            self.line.setText(typed)
        else:
            self._look(typed)

    def _take(self, modifiers: Qt.KeyboardModifier) -> None:
        """Do what is chosen, or as soon as it is known what that is."""
        if self.finding.is_awaited:
            self._wants_to_take = modifiers
            return
        row = self.list.current
        if row is None:
            return
        beside = modifiers & Qt.KeyboardModifier.ControlModifier
        self._do(row, row.beside if beside else None)

    def _do(self, row: Row, beside: Callable[[], object] | None = None) -> None:
        """What was typed has done its work; the focus is back where it was before it is done."""
        if row.leads_to is not None and row.person is None:
            self._enter_person()
            return
        self.line.clear()
        self.leave()
        self.used.emit(row)
        (beside or row.run)()

    def leave(self) -> None:
        self._wants_to_take = None
        super().leave()

    def _wish_shortcuts(self) -> None:
        self.leave()
        self.shortcuts_wished.emit()

    def _say_row(self, row: Row) -> None:
        number, count = self.list.place()
        announce(self.list, tr("{row}, {number} of {count}").format(
            row=row.spoken(), number=number, count=count
        ))  # fmt: skip

    def _say_found(self) -> None:
        """How many, and which of them Enter takes."""
        row, count = self.list.current, len(self.list.rows.rows)
        if row is None or not self.isVisible():
            return
        found = trn("{count} found. Enter takes {row}.", "{count} found. Enter takes {row}.", count)
        announce(self.list, found.format(count=count, row=row.spoken()))

    def _dress(self) -> None:
        """The list is filled, so that a key paints nothing of what lies below."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theming().current.raised)
        palette.setColor(QPalette.ColorRole.Base, theming().current.raised)
        for part in (self._body, self._head):
            part.setPalette(palette)
        self._body.setAutoFillBackground(True)
