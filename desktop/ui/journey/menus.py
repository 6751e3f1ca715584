"""The menus of the board: where to move, what else to do, whom to show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.journey import BoardFilter, Named, StageHead
from desktop.domain.language import tr
from desktop.domain.vocabulary import StageKind
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.letter_menu import LetterMenu, plain_entry

_LETTERS = {StageKind.NOTICED: "N", StageKind.RESTING: "R"}


def key_of(head: StageHead) -> str:
    """The key that chooses this place after M: its number, N or R."""
    if head.kind == StageKind.STAGE:
        return str(head.number) if head.number < 10 else ""
    return _LETTERS[head.kind]


class PlaceMenu(LetterMenu):
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
        super().__init__(title, parent)
        for head in heads:
            self.add(
                head.name, head.icon or "signpost", key_of(head), partial(choose, head.id),
                on=head.id != but,
            )  # fmt: skip
            if head.kind == StageKind.NOTICED:
                self.addSeparator()
        self.insertSeparator(self.actions()[-1])


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
        self._add(tr("Everyone in practice"), BoardFilter())
        if circles:
            self.addSection(tr("Circles"))
        for circle in circles:
            self._add(circle.name, BoardFilter(circle_id=circle.id))
        if tags:
            self.addSection(tr("Tags"))
        for tag in tags:
            self._add(tag.name, BoardFilter(tag_id=tag.id))

    def _add(self, name: str, wanted: BoardFilter) -> None:
        action = QAction(plain_entry(name), self)
        action.setCheckable(True)
        action.setChecked(wanted == self._now)
        action.triggered.connect(lambda: self._choose(wanted, name))
        self.addAction(action)


def add_action(
    menu: QMenu, name: str, do: Callable[[], None], *, glyph: str = "", key: str = ""
) -> QAction:
    """An entry with its icon; ``key`` is only shown."""
    shown = f"{plain_entry(name)}\t{key}" if key else plain_entry(name)
    action = QAction(shown, menu)
    if glyph:
        action.setIcon(icon(glyph))
    action.triggered.connect(lambda: do())
    menu.addAction(action)
    return action
