"""Reminders of a letter: what I carried over from beside, as chips above the text.

They are kept with the draft in the settings, as keys alone: what they say is read from
the book, so that nothing of it lies in two places.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from desktop.domain.compose.beside import Thing
from desktop.domain.language import tr
from desktop.settings import SettingsFile
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line, elided
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import plain_tip

_VIEW = "compose_reminders"
_MOST = 200  # drafts whose reminders are remembered
_WIDEST = 26  # em


class ReminderMemory:
    """Which things are reminders of which draft, by its uid."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    def of(self, uid: str) -> list[str]:
        kept = self._all().get(uid)
        return [key for key in kept if isinstance(key, str)] if isinstance(kept, list) else []

    def keep(self, uid: str, keys: Sequence[str]) -> None:
        """These and no others; the latest used drafts are remembered."""
        everything = self._all()
        everything.pop(uid, None)
        if keys:
            everything[uid] = list(dict.fromkeys(keys))
        for old in list(everything)[:-_MOST]:
            del everything[old]
        self._settings.values.views[_VIEW] = everything
        self._settings.save()

    def _all(self) -> dict[str, object]:
        kept = self._settings.values.views.get(_VIEW)
        return dict(kept) if isinstance(kept, dict) else {}


class Reminders(QWidget):
    """The chips of a letter; ``taken_away`` brings the key of one."""

    taken_away = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=6, line_gap=6)
        self.chips: list[ReminderChip] = []
        self.setAccessibleName(tr("Reminders"))
        self.hide()

    def show_things(self, things: Sequence[Thing]) -> None:
        if [chip.thing for chip in self.chips] == list(things):
            return
        self._flow.clear()
        self.chips = [ReminderChip(thing) for thing in things]
        for chip in self.chips:
            chip.clicked.connect(lambda _=False, key=chip.thing.key: self.taken_away.emit(key))
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(things))
        self.updateGeometry()


class ReminderChip(Chip):
    """A click, Enter or Delete takes it away again."""

    def __init__(self, thing: Thing, parent: QWidget | None = None) -> None:
        super().__init__(" ".join(thing.text.split()), "bookmark", "honey", parent)
        self.thing = thing
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Reminder: {words}. Take away").format(words=thing.text))
        self.setToolTip(plain_tip(thing.text))

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        width = px(8) + px(14) + px(5) + words + px(6) + px(12) + px(8)
        return QSize(min(width + 2, theming().fonts.em(_WIDEST)), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        away = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if event.key() in away:
            self.click()
        else:
            super().keyPressEvent(event)

    def _paint_words(self, painter: QPainter, letters: str) -> None:
        px, colour = theming().fonts.scaled, theming().current.color(letters)
        middle = self.height() // 2
        mark = QRect(px(8), middle - px(7), px(14), px(14))
        paint_icon(painter, self._place(mark), "bookmark", colour)
        left = mark.right() + px(5)
        words = QRect(left, 0, self.width() - left - px(26), self.height())
        shown = elided(self.text(), self.font(), words.width() + 2)
        draw_line(painter, self._place(words), shown, self.font(), colour, self.layoutDirection())
        cross = QRect(self.width() - px(20), middle - px(6), px(12), px(12))
        paint_icon(painter, self._place(cross), "x", colour)

    def _place(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
