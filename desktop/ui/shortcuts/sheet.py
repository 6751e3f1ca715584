"""The sheet of all shortcuts over the window, with a search."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr, trn
from desktop.domain.text import fold
from desktop.ui.shortcuts.table import Section, Shortcut
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import key_text
from desktop.ui.widgets.chips import KeyCap
from desktop.ui.widgets.inputs import SearchInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.sheet_overlay import SheetOverlay
from desktop.ui.widgets.surfaces import Hairline

_WIDE, _HIGH = 880, 640  # at 14 px text
_TWO_EM = 46
_WORDS_EM = 13
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class ShortcutRow(QWidget):
    def __init__(self, shortcut: Shortcut) -> None:
        super().__init__()
        caps = [KeyCap(_as_arrows(keys)) for keys in shortcut.keys]
        said = ", ".join(key_text(keys) for keys in shortcut.keys)
        self.sought = fold(f"{shortcut.words} {said} {' '.join(shortcut.keys)}")
        self.setAccessibleName(f"{shortcut.words}: {said}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(4)
        words = PlainLabel(shortcut.words, "body")
        words.setMinimumWidth(theming().fonts.em(_WORDS_EM))
        row.addWidget(words, 1)
        for cap in caps:
            row.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)


class SectionCard(QWidget):
    def __init__(self, section: Section) -> None:
        super().__init__()
        self._title = fold(section.title)
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
        head.setContentsMargins(24, 16, 20, 12)
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
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self._shown = sections
        self.cards = [SectionCard(section) for section in sections]
        lines = [len(card.rows) + 2 for card in self.cards]
        for place, card in enumerate(self.cards):
            column = self._columns[0 if sum(lines[:place]) < sum(lines) / 2 else 1]
            column.insertWidget(column.count() - 1, card)
            card.show()

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
