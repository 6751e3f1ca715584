"""With whom: names typed and completed, each kept as a chip that can be taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.names import NameMatch
from desktop.services.people import names
from desktop.ui.runner import Runner
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.we_spoke.name_offers import NameOffers
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.photos import photo_of

_FACE = 20


class Whom(QWidget):
    """``changed`` when somebody was added or taken away. ``sheet`` is what the offered
    names lie upon."""

    changed = Signal()

    def __init__(self, runner: Runner, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._runner, self._sheet = runner, sheet
        self._people: list[NameMatch] = []
        self._offered: Sequence[NameMatch] = ()
        self.is_awaited = False  # the answer to what was typed last
        self.line = NameLine(tr("With whom"), tr("A name"), sheet)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=6, line_gap=6)
        self._chips.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._chips)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._hear)  # also what is dictated
        self.line.offers.taken.connect(self.add)
        self.line.emptied.connect(self._take_last)

    @property
    def people(self) -> Sequence[NameMatch]:
        return tuple(self._people)

    @property
    def unknown(self) -> str:
        """What was typed and is nobody's name."""
        return self.line.text().strip()

    def show_people(self, ids: Sequence[int]) -> None:
        """Show these people, and nothing typed."""
        self.line.setText("")  # and nothing of it for undo
        self._people = []
        self._show()
        if ids:
            self._runner.query(names.by_id, tuple(ids), then=self._take_all, owner=self)

    def add(self, person: NameMatch) -> None:
        """One more; what was typed was their name."""
        self.line.setText("")
        self.line.offers.hide()
        if all(person.id != other.id for other in self._people):
            self._people.append(person)
        self._show()
        self.changed.emit()

    def put_instead(self, newcomer: NameMatch, person: NameMatch) -> None:
        """Who was taken for somebody new is this person, unless they were taken away."""
        if newcomer in self._people:
            here = any(person.id == one.id for one in self._people)
            at = self._people.index(newcomer)
            self._people[at : at + 1] = [] if here else [person]
            self._show()
            self.changed.emit()

    def settle(self) -> None:
        """What is still typed is the first of those offered."""
        if self.unknown and self._offered and self.line.offers.isVisible():
            self.add(self._offered[0])

    def _take_all(self, people: Sequence[NameMatch]) -> None:
        self._people = list(people)
        self._show()
        self.changed.emit()

    def _hear(self, typed: str) -> None:
        if typed:
            self._complete(typed)
        else:
            self._offer(())

    def _complete(self, typed: str) -> None:
        """What is offered for fewer letters must not be taken for these."""
        self._offer([row for row in self._offered if row.goes_on_like(typed)])
        self._runner.query(
            names.complete, typed.strip(), then=self._answer, key="plan-names", owner=self
        )
        self.is_awaited = True

    def _answer(self, rows: Sequence[NameMatch]) -> None:
        self.is_awaited = False
        self._offer(rows)

    def _offer(self, rows: Sequence[NameMatch]) -> None:
        here = {person.id for person in self._people}
        self._offered = [row for row in rows if row.id not in here] if self.unknown else []
        below = self.line.mapTo(self._sheet, QPoint(-8, self.line.height() - 4))
        self.line.offers.offer(self._offered, below)

    def _take_last(self) -> None:
        if self._people:
            self._drop(self._people[-1])

    def _drop(self, person: NameMatch) -> None:
        self._people.remove(person)
        self._show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        self._flow.clear()
        for person in self._people:
            chip = PersonChip(person)
            chip.clicked.connect(lambda _=False, one=person: self._drop(one))
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(self._people))
        placeholder = tr("Somebody else too") if self._people else tr("A name")
        self.line.setPlaceholderText(placeholder)


class NameLine(LineInput):
    """A line with names offered below it; Enter takes the one that is meant."""

    emptied = Signal()  # Backspace where nothing is typed

    def __init__(self, name: str, placeholder: str, sheet: QWidget) -> None:
        super().__init__(name, placeholder)
        self.offers = NameOffers(sheet)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        elif self.offers.isVisible() and self._steer(event.key()):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.offers.hide()

    def _steer(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Down:
                self.offers.step(1)
            case Qt.Key.Key_Up:
                self.offers.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.offers.take()
            case Qt.Key.Key_Escape:
                self.offers.hide()
            case _:
                return False
        return True


class PersonChip(Chip):
    """Somebody who is meant; a click, Enter or Delete takes them away."""

    def __init__(self, person: NameMatch, parent: QWidget | None = None) -> None:
        self._person = person
        super().__init__(person.name, "", "accent", parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = tr("{name}. Take away").format(name=person.name)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(width + px(_FACE + 2 + 6 + 5 + 12 + 7), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        away = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if event.key() in away:
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_words(self, painter: QPainter, letters: str) -> None:
        px, person = theming().fonts.scaled, self._person
        side = px(_FACE)
        face = QRect(px(3), (self.height() - side) // 2, side, side)
        paint_avatar(painter, self._place(face), person.id, person.name, photo_of(person.photo))
        left = face.right() + px(6)
        colour = theming().current.color(letters)
        words = QRect(left, 0, self.width() - left - px(22), self.height())
        draw_line(painter, self._place(words), self.text(), self.font(), colour,
                  self.layoutDirection())  # fmt: skip
        cross = QRect(self.width() - px(19), (self.height() - px(12)) // 2, px(12), px(12))
        paint_icon(painter, self._place(cross), "x", colour)

    def _place(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
