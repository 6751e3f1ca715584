"""The menus of the board: where to move, what else to do, whom to show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.journey import BoardFilter, Named, StageHead
from desktop.domain.vocabulary import StageKind
from desktop.ui.theme.icons import icon

_LETTERS = {StageKind.NOTICED: "N", StageKind.RESTING: "R"}


def key_of(head: StageHead) -> str:
    """The key that chooses this place after M: its number, N or R."""
    if head.kind == StageKind.STAGE:
        return str(head.number) if head.number < 10 else ""
    return _LETTERS[head.kind]


class PlaceMenu(QMenu):
    """All places of the board; a number, N or R chooses at once."""

    def __init__(
        self,
        title: str,
        heads: Iterable[StageHead],
        choose: Callable[[int], None],
        parent: QWidget,
        *,
        but: int | None = None,
    ) -> None:
        super().__init__(_plain(title), parent)
        self._by_key: dict[str, QAction] = {}
        for head in heads:
            key = key_of(head)
            shown = f"{_plain(head.name)}\t{key}" if key else _plain(head.name)
            action = QAction(icon(head.icon or "signpost"), shown, self)
            action.setEnabled(head.id != but)
            action.triggered.connect(lambda checked=False, id=head.id: choose(id))
            self._by_key[key] = action
            self.addAction(action)
            if head.kind == StageKind.NOTICED:
                self.addSeparator()
        self.insertSeparator(self.actions()[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._by_key.get(event.text().upper())
        if event.text() and action is not None and action.isEnabled():
            self.close()
            action.trigger()
        else:
            super().keyPressEvent(event)


class FilterMenu(QMenu):
    """Everyone in practice, or one circle, or one tag."""

    def __init__(
        self,
        circles: Sequence[Named],
        tags: Sequence[Named],
        now: BoardFilter,
        choose: Callable[[BoardFilter, str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._choose, self._now = choose, now
        self._add(self.tr("Everyone in practice"), BoardFilter())
        if circles:
            self.addSection(self.tr("Circles"))
        for circle in circles:
            self._add(circle.name, BoardFilter(circle_id=circle.id))
        if tags:
            self.addSection(self.tr("Tags"))
        for tag in tags:
            self._add(tag.name, BoardFilter(tag_id=tag.id))

    def _add(self, name: str, wanted: BoardFilter) -> None:
        action = QAction(_plain(name), self)
        action.setCheckable(True)
        action.setChecked(wanted == self._now)
        action.triggered.connect(lambda: self._choose(wanted, name))
        self.addAction(action)


def add_action(
    menu: QMenu, name: str, do: Callable[[], None], *, glyph: str = "", key: str = ""
) -> QAction:
    """An entry with its icon; ``key`` is only shown."""
    shown = f"{_plain(name)}\t{key}" if key else _plain(name)
    action = QAction(shown, menu)
    if glyph:
        action.setIcon(icon(glyph))
    action.triggered.connect(lambda: do())
    menu.addAction(action)
    return action


def _plain(name: str) -> str:
    """A name as a menu shows it: no letter of it becomes a mnemonic."""
    return name.replace("&", "&&").replace("\t", " ")
