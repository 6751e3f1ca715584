"""What was understood, as chips that can be set right by a click or Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QStyle, QWidget

from desktop.domain.names import NameMatch
from desktop.domain.understood_talk import Meant
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import paint_avatar
from desktop.ui.widgets.chips import Chip, Tone
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
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))


class PersonChip(CorrectableChip):
    """A typed name: who is meant, somebody new, or the question who."""

    def __init__(
        self,
        meant: Meant,
        mean: Callable[[NameMatch | None], None],
        parent: QWidget | None = None,
    ) -> None:
        """``mean`` is told who is meant instead; None is somebody new."""
        self._meant = meant
        self._mean = mean
        super().__init__(self._words(), "", "honey" if meant.is_open else "accent", parent)
        self.setAccessibleName(self._words())
        self.clicked.connect(lambda: self.open_menu(self.choices()))

    @property
    def meant(self) -> Meant:
        return self._meant

    def choices(self) -> QMenu:
        """Everybody who may be meant, and somebody new."""
        menu = self.menu()
        for person in self._meant.choices:
            name = f"{person.name}, {person.second}" if person.second else person.name
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, one=person: self._mean(one))
        if self._meant.choices:
            menu.addSeparator()
        words = self.tr("Somebody new: {name}").format(name=self._meant.typed)
        menu.addAction(words.replace("&", "&&")).triggered.connect(lambda: self._mean(None))
        return menu

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
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def _paint_words(self, painter: QPainter, letters: str) -> None:
        px = theming().fonts.scaled
        side = min(px(_FACE), self.height() - 4)
        face = QRect(px(2), (self.height() - side) // 2, side, side)
        person = self._meant.person
        key = person.id if person else self._meant.typed
        name = person.name if person else self._meant.typed
        photo = photo_of(person.photo) if person else None
        paint_avatar(painter, self._place(face), key, name, photo)
        left = px(2) + side + px(6)
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.setFont(self.font())
        painter.setPen(theming().current.color(letters))
        words = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(self._place(words), align | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _place(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _words(self) -> str:
        if self._meant.person is not None:
            return self._meant.person.name
        if self._meant.is_new:
            return self.tr("{name}, new").format(name=self._meant.typed)
        if self._meant.choices:
            return self.tr("Which {name}?").format(name=self._meant.typed)
        return self._meant.typed
