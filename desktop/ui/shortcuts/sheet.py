"""The sheet of all shortcuts over the window, with a search."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.language import tr, trn
from desktop.domain.text import fold
from desktop.ui.shortcuts.table import Section, Shortcut
from desktop.ui.theme.mirror import margins, mirrored
from desktop.ui.theme.text import lay_out, paint_block
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import key_text
from desktop.ui.widgets.chips import KeyCap, key_width, paint_key
from desktop.ui.widgets.in_turns import InTurns
from desktop.ui.widgets.inputs import SearchInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.sheet_overlay import SheetOverlay
from desktop.ui.widgets.surfaces import Hairline

_WIDE, _HIGH = 880, 640  # at 14 px text
_TWO_EM = 46
_WORDS_EM = 13
_ABOVE, _BETWEEN = 3, 4
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class ShortcutRow(QWidget):
    """Painted, not made of labels: there are a hundred of them, and one waits for the sheet."""

    def __init__(self, shortcut: Shortcut) -> None:
        super().__init__()
        self._words = shortcut.words
        self._caps = [key_text(_as_arrows(keys)) for keys in shortcut.keys]
        said = ", ".join(key_text(keys) for keys in shortcut.keys)
        self.sought = fold(f"{shortcut.words} {said} {' '.join(shortcut.keys)}")
        self.setAccessibleName(f"{shortcut.words}: {said}")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._widths: list[int] = []
        theming().follow(self._restyle)

    def sizeHint(self) -> QSize:
        wide = theming().fonts.em(_WORDS_EM) + self._room_of_caps()
        return QSize(wide, self.heightForWidth(wide))

    def heightForWidth(self, width: int) -> int:
        block = lay_out(self._words, "body", max(40, width - self._room_of_caps()))
        return max(theming().fonts.scaled(20), ceil(block.height)) + 2 * _ABOVE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        room = max(40, self.width() - self._room_of_caps())
        words = QRect(0, 0, room, self.height())
        corner = mirrored(self.layoutDirection(), self.rect(), words).topLeft()
        corner.setY(_ABOVE)
        block = lay_out(self._words, "body", room)
        paint_block(
            painter, QPointF(corner), block, theming().font("body"), theme.text, width=room,
            right_to_left=self.isRightToLeft(),
        )  # fmt: skip
        end = self.width()
        for text, wide in zip(reversed(self._caps), reversed(self._widths), strict=True):
            cap = QRect(end - wide, _ABOVE, wide, theming().fonts.scaled(20))
            paint_key(painter, mirrored(self.layoutDirection(), self.rect(), cap), text)
            end -= wide + _BETWEEN

    def _room_of_caps(self) -> int:
        return sum(self._widths) + _BETWEEN * len(self._widths) + 8

    def _restyle(self) -> None:
        self._widths = [key_width(text) for text in self._caps]
        self.updateGeometry()


class SectionCard(QWidget):
    def __init__(self, section: Section) -> None:
        super().__init__()
        self._title = fold(section.title)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.rows = [ShortcutRow(row) for row in section.rows]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(0)
        title = PlainLabel(section.title, weight=QFont.Weight.DemiBold)
        title.setContentsMargins(0, 0, 0, 4)
        column.addWidget(title)
        for row in self.rows:
            column.addWidget(row)

    def seek(self, words: str) -> int:
        """Show only the rows that hold these words; how many that are."""
        whole = all(word in self._title for word in words.split())
        for row in self.rows:
            row.setVisible(whole or all(word in row.sought for word in words.split()))
        found = sum(not row.isHidden() for row in self.rows)
        self.setVisible(found > 0)
        return found


class ShortcutsSheet(SheetOverlay):
    """``read`` tells all sections as they are bound when it opens."""

    def __init__(self, read: Callable[[], Sequence[Section]], parent: QWidget) -> None:
        super().__init__(parent, width=_WIDE)
        self._read = read
        self._shown: Sequence[Section] = ()
        self.cards: list[SectionCard] = []
        self.filling: InTurns | None = None
        self.search = _Search(tr("Find a shortcut"), tr("Find a shortcut"))
        self.search.steer = self._scroll
        self.search.escaped.connect(self.leave)
        self.search.textChanged.connect(self._seek)
        self._nothing = PlainLabel(tr("No shortcut does that."), "body", "text2")
        self._columns = [QVBoxLayout(), QVBoxLayout()]
        self._arrange()
        theming().follow(self._fold)

    def open(self) -> None:
        """All of them, with the keyboard in the search."""
        if (sections := self._read()) != self._shown:
            self._show(sections)
        self.search.clear()
        self.appear(self.search)
        self._area.verticalScrollBar().setValue(0)

    def wished_height(self, width: int) -> int:
        return theming().fonts.scaled(_HIGH)

    def fit(self) -> None:
        super().fit()
        self._fold()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(margins(24, 16, 20, 12))
        head.setSpacing(12)
        head.addWidget(PlainLabel(tr("Shortcuts"), "title", wrap=False))
        head.addStretch(1)
        head.addWidget(self.search)
        head.addWidget(KeyCap("Esc"))
        content = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._both.setContentsMargins(24, 16, 24, 0)
        self._both.setSpacing(40)
        for column in self._columns:
            column.setSpacing(0)
            column.addStretch(1)
            self._both.addLayout(column, 1)
        self._area = ScrollColumn(content)
        self._nothing.setContentsMargins(24, 16, 24, 0)
        self._nothing.hide()
        whole = QVBoxLayout(self.sheet)
        whole.setContentsMargins(1, 1, 1, 12)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Hairline())
        whole.addWidget(self._nothing)
        whole.addWidget(self._area, 1)

    def _show(self, sections: Sequence[Section]) -> None:
        """One section after the other, in turns: all at once would hold the window up."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self._shown, self.cards = sections, []
        self.filling = InTurns(self._fill(sections), self)

    def _fill(self, sections: Sequence[Section]) -> Iterator[None]:
        lines = [len(section.rows) + 2 for section in sections]
        for place, section in enumerate(sections):
            card = SectionCard(section)
            self.cards.append(card)
            column = self._columns[0 if sum(lines[:place]) < sum(lines) / 2 else 1]
            column.insertWidget(column.count() - 1, card)
            card.show()
            yield
        self._seek(self.search.text())

    def _fold(self) -> None:
        wide = self.sheet.width() >= theming().fonts.em(_TWO_EM)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self.search.setFixedWidth(theming().fonts.em(14))

    def _seek(self, typed: str) -> None:
        words = fold(typed.strip())
        found = sum(card.seek(words) for card in self.cards)
        self._nothing.setVisible(not found)
        if words:
            announce(self, trn("{count} shortcut", "{count} shortcuts", found).format(count=found))

    def _scroll(self, event: QKeyEvent) -> bool:
        """The keys that lead through the sheet while one could type."""
        bar = self._area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep() * 2, Qt.Key.Key_Up: -bar.singleStep() * 2,
            Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(),
        }  # fmt: skip
        by = steps.get(Qt.Key(event.key()))
        if by is not None:
            bar.setValue(bar.value() + by)
        return by is not None


def _as_arrows(keys: str) -> str:
    held, _, last = keys.rpartition("+")
    arrow = _ARROWS.get(last, last)
    return f"{held}+{arrow}" if held else arrow


class _Search(SearchInput):
    steer: Callable[[QKeyEvent], bool] = staticmethod(lambda event: False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.steer(event):
            super().keyPressEvent(event)
