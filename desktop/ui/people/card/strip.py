"""Where somebody stands on the journey, and what comes next with them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CardRow, NextStepRow, StageMark
from desktop.domain.vocabulary import StageKind
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.menus import stages_menu
from desktop.ui.phrases import say_day
from desktop.ui.theme.icons import icon
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.surfaces import Hairline, Surface

_TRAY_ICONS = {StageKind.NOTICED: "user-round-plus", StageKind.RESTING: "moon"}


class StageDots(QWidget):
    """A dot for each stage; the place itself is a pill. Those behind are not filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._count = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def show_place(self, place: int, count: int) -> None:
        self._place, self._count = place, count
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(self._count * px(13) + px(9), px(7))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, px = QPainter(self), theming().current, theming().fonts.scaled
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        at, side = 0.0, float(px(7))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number in range(1, self._count + 1):
            width = float(px(22)) if number == self._place else side
            left = self.width() - at - width if mirrored else at
            painter.setBrush(theme.accent if number == self._place else theme.line2)
            painter.drawRoundedRect(QRectF(left, 0, width, side), side / 2, side / 2)
            at += width + px(6)


class Purpose(ElidedLabel):
    """Stays out of the way where there is no room for all of it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)


class StageStrip(Surface):
    """A click opens the stage's page; the small arrow moves somebody to another."""

    stage_wished = Signal(int)
    plan_wished = Signal()

    def __init__(self, keeper: CardKeeper, parent: QWidget | None = None) -> None:
        super().__init__("window", parent)
        self._keeper = keeper
        self._stage: StageMark | None = None
        self._hard = False
        self._mark = IconMark("handshake", "accent", 18)
        self._name = PlainLabel("", weight=QFont.Weight.DemiBold, wrap=False)
        self._dots = StageDots()
        self._purpose = Purpose("", "question", "text2")
        self.stage = ClickRow("")
        self.stage.clicked.connect(self._go)
        self.move_button = IconButton("chevron-down", tr("Move to another stage"), size=26)
        self.move_button.clicked.connect(self._open_stages)
        self.choose_button = Button(tr("Choose into practice"), "sprout", "soft", small=True)
        self.choose_button.clicked.connect(lambda: keeper.acts.choose([keeper.person_id]))
        self.welcome_button = Button(tr("Welcome back"), "sun", "soft", small=True)
        self.welcome_button.clicked.connect(lambda: keeper.acts.welcome_back(keeper.person_id))
        self.next = ClickRow("")
        self.next.clicked.connect(self.plan_wished)
        self._next_words = ElidedLabel("", "small", "text2")
        self._next_day = PlainLabel("", "small", weight=QFont.Weight.DemiBold, wrap=False)
        self._arrange()

    def show_card(self, card: CardRow) -> None:
        self._stage, self._hard = card.stage, card.season is not None
        self.stage.setVisible(True)
        self.move_button.setVisible(card.stage is not None or card.in_practice_since is not None)
        rests = card.stage is not None and card.stage.kind == StageKind.RESTING
        self.welcome_button.setVisible(rests)
        self.choose_button.setVisible(card.in_practice_since is None and not rests)
        self._show_stage(card.stage, in_practice=card.in_practice_since is not None)
        self._show_next(card.next_step)

    def fit(self, *, narrow: bool, tight: bool) -> None:
        """``narrow``: what comes next stands below; ``tight``: the purpose goes."""
        self._purpose.setVisible(bool(self._purpose.text()) and not tight)
        self._box.removeWidget(self.next)
        self._below.removeWidget(self.next)
        (self._below if narrow else self._box).addWidget(self.next)
        self._narrow = narrow

    def _arrange(self) -> None:
        px = theming().fonts.scaled
        within = QHBoxLayout(self.stage)
        within.setContentsMargins(8, 4, 8, 4)
        within.setSpacing(px(12))
        for part in (self._mark, self._name, self._dots, self._purpose):
            within.addWidget(part)
        after = QHBoxLayout(self.next)
        after.setContentsMargins(8, 4, 8, 4)
        after.setSpacing(8)
        after.addWidget(IconMark("calendar-clock", "text2", 16))
        after.addWidget(self._next_words)
        after.addWidget(self._next_day)
        self._box = QHBoxLayout()
        self._box.setSpacing(4)
        self._box.addWidget(self.stage)
        self._box.addWidget(self.move_button)
        self._box.addWidget(self.choose_button)
        self._box.addWidget(self.welcome_button)
        self._box.addStretch(1)
        self._box.addWidget(self.next)
        self._below = QHBoxLayout()
        whole = QVBoxLayout()
        whole.setContentsMargins(20, 5, 20, 5)
        whole.setSpacing(0)
        whole.addLayout(self._box)
        whole.addLayout(self._below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addLayout(whole)
        column.addWidget(Hairline())

    def _show_stage(self, stage: StageMark | None, *, in_practice: bool) -> None:
        if stage is None:
            words = tr("In practice, on no stage yet") if in_practice else ""
            self._name.setText(words or tr("Rests quietly in the address book"))
            self._mark.set_icon("book-user", "text3")
            self._dots.hide()
            self._purpose.setText("")
        else:
            name = stage.icon or _TRAY_ICONS.get(StageKind(stage.kind), "signpost")
            self._mark.set_icon(name, "accent")
            self._name.setText(stage.name)
            self._dots.show_place(stage.place, stage.count)
            self._dots.setVisible(stage.place > 0)
            self._purpose.setText(stage.purpose)
        self._purpose.setVisible(bool(self._purpose.text()))
        self._name.updateGeometry()
        self._purpose.updateGeometry()
        self.stage.setEnabled(stage is not None)
        self.stage.setAccessibleName(self._say_stage(stage))

    def _say_stage(self, stage: StageMark | None) -> str:
        if stage is None or not stage.place:
            return self._name.text()
        return tr("{name}, stage {place} of {count}. {purpose}").format(
            name=stage.name, place=stage.place, count=stage.count, purpose=stage.purpose
        )

    def _show_next(self, step: NextStepRow | None) -> None:
        self.next.setVisible(step is not None)
        if step is None:
            return
        day = say_day(step.day, self._keeper.today)
        day = day[:1].upper() + day[1:]
        words = tr("Next: {words}").format(words=step.words)
        self._next_words.setText(words if step.words else tr("Next"))
        self._next_day.setText(f"{day}, {step.time}" if step.time else day)
        self.next.setAccessibleName(f"{self._next_words.text()} {self._next_day.text()}")
        for label in (self._next_words, self._next_day):
            label.updateGeometry()

    def _go(self) -> None:
        if self._stage is not None:
            self.stage_wished.emit(self._stage.id)

    def stages_menu(self) -> QMenu:
        """The stages, and a hard season where none is on."""
        acts, person, button = self._keeper.acts, self._keeper.person_id, self.move_button
        menu = stages_menu(acts, [person], button)
        if not self._hard:
            menu.addSeparator()
            begin = menu.addAction(icon("umbrella"), tr("A hard season begins…"))
            begin.triggered.connect(lambda: acts.ask_season(person, button))
        return menu

    def _open_stages(self) -> None:
        button = self.move_button
        self.stages_menu().popup(button.mapToGlobal(QPoint(0, button.height() + 4)))
