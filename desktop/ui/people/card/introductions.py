"""Whom I introduced to this person, or might: each leads to the two and their words."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.introducing import IntroductionWish
from desktop.domain.introductions.rows import CardIntroduction
from desktop.domain.language import tr
from desktop.domain.people import CardRow
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import Act, CardLine, Lines
from desktop.ui.people.card.section import Section
from desktop.ui.people.pictures import Faces
from desktop.ui.people.wording.introductions import say_introduction
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel, plain_tip


class IntroductionLine(CardLine):
    """A click goes to the two in Introductions."""

    def __init__(self, keeper: CardKeeper, faces: Faces) -> None:
        super().__init__()
        self._keeper, self._faces = keeper, faces
        self._row: CardIntroduction | None = None
        self._avatar = Avatar(28)
        self._name = ElidedLabel("", "body")
        self.state = PlainLabel("", "small", "text3")
        self.pair = ClickRow("")
        self.pair.clicked.connect(self._go)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self.state)
        within = QHBoxLayout(self.pair)
        within.setContentsMargins(margins(INSET, 4, 6, 4))
        within.setSpacing(10)
        within.addWidget(self._avatar)
        within.addLayout(words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pair, 1)
        row.addWidget(self.more)

    def show_row(self, row: CardIntroduction) -> None:
        self._row = row
        self._avatar.show_person(row.other_id, row.other, self._faces.of(row.other_id))
        self._name.setText(row.other)
        self.state.setText(say_introduction(row, self._keeper.today))
        whole = tr("Introduction to {name}: {state}")
        said = whole.format(name=row.other, state=self.state.text())
        self.pair.setAccessibleName(said)
        self.pair.setToolTip(plain_tip(said))

    def acts(self) -> list[Act]:
        assert self._row is not None
        other = self._row.other_id
        show = tr("Show {name}").format(name=self._row.other)
        return [
            Act(tr("Go to the introduction"), "waypoints", self._go),
            Act(show, "user-round", lambda: self._keeper.person_wished.emit(other)),
        ]

    def _go(self) -> None:
        if self._row is not None:
            wish = IntroductionWish(introduction_id=self._row.id)
            self._keeper.introduction_wished.emit(wish)


def _show(line: CardLine, row: CardIntroduction) -> None:
    assert isinstance(line, IntroductionLine)
    line.show_row(row)


class IntroductionsSection(Section):
    """There only once there is one; the menu of the person begins the first."""

    def __init__(self, keeper: CardKeeper, faces: Faces) -> None:
        super().__init__(tr("Introduced by me"), tr("Introduce to somebody"), role="caption")
        self.title.set_type("caption", QFont.Weight.DemiBold)
        self._keeper, self._faces = keeper, faces
        self.lines: Lines[CardIntroduction] = Lines(
            lambda: IntroductionLine(keeper, faces), _show, spacing=2
        )
        self.body.addWidget(self.lines)
        self.add_wished.connect(self._wish)
        self.hide()

    def show_card(self, card: CardRow) -> None:
        self._faces.want([row.other_id for row in card.introductions])
        self.lines.show_rows(card.introductions)
        self.setVisible(bool(card.introductions))

    def _wish(self) -> None:
        self._keeper.introduction_wished.emit(IntroductionWish(self._keeper.person_id))
