"""Lines that begin with their kind, as an icon, and have my words beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from desktop.domain.changes import Changes
from desktop.domain.language import tr
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine, add_act
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.editable import EditableText

_MARK = 24  # of the kind's icon, with what it stands in


class HasWords(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def text(self) -> str: ...


R = TypeVar("R", bound=HasWords)


class KindLine(CardLine, Generic[R]):
    """The icon opens what it could be instead; without its words the line is taken away.

    Subclasses make the ``field``, show their row, and name the ``_kinds``. ``edit`` and
    ``delete`` are the operations on such a row.
    """

    field: EditableText

    def __init__(
        self,
        keeper: CardKeeper,
        edit: Callable[..., Changes],
        delete: Callable[..., Changes],
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._edit_row, self._delete_row = edit, delete
        self._row: R | None = None
        self.kind = IconButton("circle", tr("Kind"), size=_MARK)
        self.kind.clicked.connect(self._choose_kind)
        self._first, self._below = QHBoxLayout(), QHBoxLayout()
        self._column = QVBoxLayout(self)

    @property
    def row(self) -> R:
        assert self._row is not None
        return self._row

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in self._kinds():
            add_act(menu, act)
        return menu

    def _kinds(self) -> list[Act]:
        raise NotImplementedError

    def _away(self) -> Act:
        return Act(tr("Take away"), "minus", self._remove, TAKE_AWAY)

    def _arrange(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._first.setSpacing(0)
        self._first.addWidget(self.kind, 0, top)
        self._first.addWidget(self.field, 1)
        self._first.addWidget(self.more, 0, top)
        self._column.setSpacing(0)
        self._column.addLayout(self._first)
        self._column.addLayout(self._below)

    def _show_kind(self, icon: str, words: str) -> None:
        self.kind.set_icon(icon)
        self.kind.set_name(tr("Kind: {words}").format(words=words))

    def _choose_kind(self) -> None:
        self.kinds_menu().popup(self.kind.mapToGlobal(QPoint(0, self.kind.height() + 4)))

    def _keep(self, words: str) -> None:
        if not words:
            self._remove()
            return
        row = self.row
        self._keeper.keep_text(self.field, row.text, self._edit_row, row.id, text=words)

    def _edit(self, **changed: Any) -> None:
        self._keeper.do(self._edit_row, self.row.id, **changed)

    def _remove(self) -> None:
        self._keeper.do(self._delete_row, self.row.id)

    def _indent(self) -> int:
        """What is below stands below the words, not below the icon."""
        return theming().fonts.scaled(_MARK) + 8
