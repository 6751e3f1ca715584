"""Where somebody stands on the journey, in one line; and what comes next with them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop.domain.people import Belonging, CardRow
from desktop.ui.people.desk import Desk
from desktop.ui.people.menu import stage_menu
from desktop.ui.people.parts import Glyph, mirrored
from desktop.ui.phrases import say_day
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel

_PURPOSE_FROM = 50  # em; narrower strips leave the purpose out
_NEXT_WORDS = 21  # em at most


class StageStrip(QWidget):
    """A click opens the stage's page; the button behind it moves to any other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._icon = Glyph("signpost", "accent_text", 18)
        self._name = PlainLabel("", weight=QFont.Weight.DemiBold, wrap=False)
        self._dots = _Dots()
        self._purpose = ElidedLabel("", "question", "text2")
        self.row = ClickRow("")
        self.row.clicked.connect(self._open_stage)
        self.move_button = IconButton("chevron-down", self.tr("Move on the journey"), size=24)
        self.move_button.clicked.connect(lambda: desk.acts.ask([desk.person], self._open_moves))
        self.choose = Button(self.tr("Be intentional with them"), "sprout", "soft", small=True)
        self.choose.clicked.connect(lambda: desk.acts.ask([desk.person], desk.acts.choose))
        self._arrange()

    def show_card(self, card: CardRow) -> None:
        stage = card.stage
        self._standing.setVisible(stage is not None)
        self._quiet.setVisible(stage is None)
        self._show_next(card)
        if stage is None:
            self.choose.setVisible(card.in_practice_since is None)
            return
        self._icon.show_icon(stage.icon or "signpost")
        self._name.setText(stage.name)
        self._dots.show_place(stage.place, stage.count)
        self._dots.setVisible(stage.place > 0)
        self._purpose.setText(stage.purpose)
        words = self.tr("{name}, {purpose}").format(name=stage.name, purpose=stage.purpose)
        if stage.place:
            words = self.tr("{name}, stage {place} of {count}. {purpose}").format(
                name=stage.name, place=stage.place, count=stage.count, purpose=stage.purpose
            )
        self.row.setAccessibleName(words)

    def fit(self, width: int) -> None:
        em, px = theming().fonts.em, theming().fonts.scaled
        self._purpose.setVisible(width >= em(_PURPOSE_FROM) or width < em(40))
        across = px(20 if width < em(56) else 28)
        self._whole.setContentsMargins(across - 8, px(5), across - 8, px(5))
        self._next_words.setMaximumWidth(em(_NEXT_WORDS))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.fillRect(self.rect(), theme.window)
        painter.fillRect(0, 0, self.width(), 1, theme.line)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line)

    def _arrange(self) -> None:
        here = QWidget()
        both = QHBoxLayout(here)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._stage_part())
        both.addWidget(self._quiet_part())
        line = QWidget()
        ends = EndsLayout(line, line_gap=0)
        ends.addWidget(here)
        ends.addWidget(self._next_part())
        self._whole = QHBoxLayout(self)
        self._whole.addWidget(line)

    def _stage_part(self) -> QWidget:
        self._standing = QWidget()
        line = QHBoxLayout(self._standing)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        row = QHBoxLayout(self.row)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(12)
        for part in (self._icon, self._name, self._dots, self._purpose):
            row.addWidget(part)
        line.addWidget(self.row)
        line.addWidget(self.move_button)
        return self._standing

    def _quiet_part(self) -> QWidget:
        self._quiet = QWidget()
        row = QHBoxLayout(self._quiet)
        row.setContentsMargins(8, 1, 0, 1)
        row.setSpacing(12)
        words = self.tr("Resting quietly in the address book")
        row.addWidget(PlainLabel(words, "small", "text2", wrap=False))
        row.addWidget(self.choose)
        return self._quiet

    def _next_part(self) -> QWidget:
        self.next = ClickRow("")
        self.next.clicked.connect(self._plan)
        row = QHBoxLayout(self.next)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(8)
        self._next_words = ElidedLabel("", "small", "text2")
        self._next_day = PlainLabel("", "small", weight=QFont.Weight.DemiBold, wrap=False)
        row.addWidget(Glyph("calendar-check", "text2", 16))
        row.addWidget(self._next_words)
        row.addWidget(self._next_day)
        return self.next

    def _show_next(self, card: CardRow) -> None:
        step = card.next_step
        if step is None:
            words, day = self.tr("Nothing planned"), ""
        else:
            day = say_day(step.day, self._desk.today)
            day = " ".join(part for part in (day[:1].upper() + day[1:], step.time) if part)
            words = self.tr("Next: {what}").format(what=step.words or self.tr("a contact"))
        self._next_words.setText(words)
        self._next_day.setText(day)
        self._next_day.setVisible(bool(day))
        self.next.setAccessibleName(" ".join(part for part in (words, day) if part))
        self.next.setAccessibleDescription(self.tr("Plans a follow-up"))
        self.next.setEnabled(not card.deleted)

    def _plan(self) -> None:
        step = self._desk.card.next_step if self._desk.card else None
        self._desk.plan_wished.emit(self._desk.person, step.day if step else None)

    def _open_stage(self) -> None:
        card = self._desk.card
        if card is not None and card.stage is not None:
            self._desk.stage_wished.emit(card.stage.id)

    def _open_moves(self, people: Belonging) -> None:
        menu = stage_menu(QMenu(self), people, self._desk.acts, self._desk.around.stages)
        menu.popup(self._desk.below(self.move_button))


class _Dots(QWidget):
    """The stages as dots; where somebody is, a pill. Those behind are not filled."""

    def __init__(self) -> None:
        super().__init__()
        self._place, self._count = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def show_place(self, place: int, count: int) -> None:
        self._place, self._count = place, count
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(max(0, self._count - 1) * px(12) + px(22), px(7))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, px = QPainter(self), theming().current, theming().fonts.scaled
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0
        for place in range(1, self._count + 1):
            here = place == self._place
            width = px(22) if here else px(7)
            painter.setBrush(theme.accent if here else theme.line2)
            area = mirrored(self, self.rect().adjusted(left, 0, 0, 0))
            area.setWidth(width)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                area.moveRight(self.width() - 1 - left)
            painter.drawRoundedRect(QRectF(area), px(7) / 2, px(7) / 2)
            left += width + px(5)
