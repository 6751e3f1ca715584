"""An aim, and with whom: people of the book, or a gap."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.journey import Named
from desktop.domain.language import tr
from desktop.domain.reflect.profile import ProfileRow
from desktop.domain.vocabulary import ProfileKind
from desktop.services.reflect import profile
from desktop.ui.people.ask import ask_line
from desktop.ui.people.card.lines import Act
from desktop.ui.people.card.word_button import WordButton
from desktop.ui.reflect.profile.line import END, GUTTER, ProfileKeeper, ProfileLine
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.text_link import TextLink

_BEFORE_NEXT = 6  # below names that stand under their aim, so that they go with it


class AimLine(ProfileLine):
    """Its people stand beside it where there is room, else below."""

    def __init__(self, keeper: ProfileKeeper) -> None:
        self.people = QWidget()
        self._flow = FlowLayout(self.people, gap=6, line_gap=0)
        self._flow.setContentsMargins(INSET, 0, INSET, 0)
        self._both = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        super().__init__(keeper, ProfileKind.AIM)
        self._box.addWidget(self.field, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self.people, 1, Qt.AlignmentFlag.AlignVCenter)
        self.field.editing.connect(self._fit)

    def show_row(self, row: ProfileRow) -> None:
        same = self.row is not None and self.row.people == row.people and self.row.id == row.id
        super().show_row(row)
        if not same:
            self._show_people(row.people)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def link_somebody(self) -> None:
        """Ask for a name of the book."""
        assert self.row is not None
        ask_line(
            self.keeper.runner, f"aim/{self.row.id}", self.field,
            tr("With whom?"), tr("A name"), self._link, names=True,
        )  # fmt: skip

    def _words(self) -> QWidget:
        return self._both

    def _own_acts(self, row: ProfileRow) -> list[Act]:
        without = tr("Without {name}")
        return [
            Act(tr("With somebody…"), "user-round-plus", self.link_somebody),
            *(
                Act(without.format(name=who.name), "minus", partial(self._unlink, who.id))
                for who in row.people
            ),
        ]

    def _link(self, who: int | str) -> None:
        assert self.row is not None
        if isinstance(who, int):
            self.keeper.do(profile.link, self.row.id, who)
            return
        unknown = tr("Nobody in the book is called {name}. Nothing was changed.")
        self.keeper.runner.failed.emit(unknown.format(name=who))

    def _unlink(self, person_id: int) -> None:
        assert self.row is not None
        self.keeper.do(profile.unlink, self.row.id, person_id)

    def _show_people(self, people: tuple[Named, ...]) -> None:
        self._flow.clear()
        if not people:
            gap = WordButton(tr("with nobody yet"), "body", "text3")
            gap.setAccessibleName(tr("With nobody yet. Choose somebody"))
            gap.clicked.connect(self.link_somebody)
            self._flow.addWidget(gap)
            return
        with_whom = WordButton(tr("with"), "body", "text2")
        with_whom.setEnabled(False)  # only a word, as high as the names after it
        self._flow.addWidget(with_whom)
        for who in people:
            link = _Name(who.name)
            link.clicked.connect(partial(self.keeper.person_wished.emit, who.id))
            self._flow.addWidget(link)

    def _fit(self) -> None:
        """Beside each other while both fit on one line."""
        room = self.width() - GUTTER - END - self.more.width()
        wanted = self.field.sizeHint().width() + self.people.sizeHint().width()
        beside = wanted <= room and not self.field.is_editing
        start = 0 if beside else INSET
        self._flow.setContentsMargins(start, 0, start, 0 if beside else _BEFORE_NEXT)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setAlignment(
            self.field, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0)
        )


class _Name(TextLink):
    """A name in a line of words, as large as they are."""

    def _restyle(self) -> None:
        self.setFont(theming().font("body", QFont.Weight.Medium))
        self.updateGeometry()
        self.update()
