"""What was understood, as chips that can be set right by a click or Enter."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QStyle, QWidget

from desktop.domain.language import tr
from desktop.domain.names import CircleMatch
from desktop.domain.understood_talk import Meant, Whom
from desktop.ui.theme.edges import framed
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.we_spoke.wording import say_meant, say_whom
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.chips import Chip, Tone
from desktop.ui.widgets.letter_menu import plain_entry
from desktop.ui.widgets.photos import photo_of

_FACE = 20


class CorrectableChip(Chip):
    """A chip that the keyboard reaches; ``clicked`` wants to correct it."""

    def __init__(
        self, text: str, icon: str = "", tone: Tone = "accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon, tone, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """An empty menu of this chip; ``open_menu`` shows it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def open_menu(self, menu: QMenu) -> None:
        """Show it with the first entry chosen, so that Enter takes that."""
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        menu.setActiveAction(menu.actions()[0])


class PersonChip(CorrectableChip):
    """A typed name: who is meant, a circle, somebody new, or the question who."""

    def __init__(
        self,
        meant: Meant,
        mean: Callable[[Whom | None], None],
        spell: Callable[[CircleMatch], None],
        parent: QWidget | None = None,
    ) -> None:
        """``mean`` is told who is meant instead; None is somebody new. ``spell`` wants
        the names of a circle's people in the line instead of it."""
        self._meant, self._mean, self._spell = meant, mean, spell
        super().__init__(say_meant(meant), "", "honey" if meant.is_open else "accent", parent)
        self.setAccessibleName(self.text())
        self.clicked.connect(lambda: self.open_menu(self.choices()))

    @property
    def meant(self) -> Meant:
        return self._meant

    def choices(self) -> QMenu:
        """All who may be meant, and somebody new."""
        menu = self.menu()
        circles = [each for each in self._meant.choices if isinstance(each, CircleMatch)]
        first = circles if self._meant.circle else ()
        for whom in (*first, *(each for each in self._meant.choices if each not in first)):
            self._add(menu, say_whom(whom), partial(self._mean, whom))
        for circle in circles:
            words = tr("Only some of {name}: write their names")
            self._add(menu, words.format(name=circle.name), partial(self._spell, circle))
        if self._meant.choices:
            menu.addSeparator()
        words = tr("Somebody new: {name}").format(name=self._meant.typed)
        self._add(menu, words, partial(self._mean, None))
        return menu

    def _add(self, menu: QMenu, words: str, act: Callable[[], None]) -> None:
        menu.addAction(plain_entry(words)).triggered.connect(lambda: act())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        px = theming().fonts.scaled
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(width + px(_FACE) + px(2 + 6 + 9), max(px(24), hint.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._meant.is_new:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theming().current.accent_line, 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(framed(painter, self.seen()), 7, 7)

    def _paint_words(self, painter: QPainter, letters: str) -> None:
        px, colour = theming().fonts.scaled, theming().current.color(letters)
        side = min(px(_FACE), self.height() - 4)
        face = QRect(px(2), (self.height() - side) // 2, side, side)
        self._paint_face(painter, face, letters)
        left = px(2) + side + px(6)
        words = QRect(left, 0, self.width() - left, self.height())
        draw_line(
            painter, self._place(words), self.text(), self.font(), colour, self.layoutDirection()
        )

    def _paint_face(self, painter: QPainter, face: QRect, letters: str) -> None:
        person = self._meant.person
        if self._meant.circle is not None:
            px = theming().fonts.scaled
            icon = self._place(face.adjusted(px(3), px(3), -px(3), -px(3)))
            paint_icon(painter, icon, "users-round", theming().current.color(letters))
            return
        key, name = (person.id, person.name) if person else (self._meant.typed, self._meant.typed)
        photo = photo_of(person.photo) if person else None
        paint_avatar(painter, self._place(face), key, name, photo)

    def _place(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
