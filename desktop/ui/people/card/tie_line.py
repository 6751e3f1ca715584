"""One tie: a face, a name and what they are here, with a way to the other card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import TieRow
from desktop.services.introductions import thanking
from desktop.services.people import fields, ties
from desktop.ui.people.ask import ask_line
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine
from desktop.ui.people.pictures import Faces
from desktop.ui.people.wording.ties import say_tie, say_tie_whole
from desktop.ui.people.wording.who import pronouns_of
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import ElidedLabel, plain_tip

_BETWEEN = 10  # the face and the name


class TieLine(CardLine):
    """A click on somebody of the book goes there. The words are what they are to this
    person; the menu holds what this person is to them.
    """

    def __init__(self, keeper: CardKeeper, faces: Faces) -> None:
        super().__init__()
        self._keeper, self._faces = keeper, faces
        self._row: TieRow | None = None
        self._avatar = Avatar(28)
        self._name = ElidedLabel("", "body")
        self.person = ClickRow("")
        self.person.clicked.connect(self._go)
        self.kind = EditableText(tr("What they are"), tr("who is that?"), "small", "text3")
        self.kind.kept.connect(self._keep_kind)
        within = QHBoxLayout(self.person)
        within.setContentsMargins(margins(INSET, 4, 6, 4))
        within.setSpacing(_BETWEEN)
        within.addWidget(self._avatar)
        within.addWidget(self._name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        words = QWidget()
        self._ends = EndsLayout(words, 0, 0, fills=1)
        self._ends.addWidget(self.person)
        self._ends.addWidget(self.kind)
        row.addWidget(words, 1)
        row.addWidget(self.more)
        theming().follow(self._restyle)

    def show_row(self, row: TieRow) -> None:
        self._row = row
        key = row.other_id if row.other_id is not None else row.name
        photo = None if row.other_id is None else self._faces.of(row.other_id)
        self._avatar.show_person(key, row.name, photo)
        self._name.setText(row.name)
        self._name.updateGeometry()
        who = pronouns_of(self._keeper.pronouns)
        self.kind.set_text(say_tie(row, who))
        self.kind.setEnabled(not row.through)
        whole = say_tie_whole(row, self._keeper.called, who)
        self.person.setAccessibleName(whole)
        self.person.setToolTip(plain_tip(whole))
        self._lead_somewhere(row.other_id is not None)

    def _restyle(self) -> None:
        """Below the name, not below the face."""
        self._ends.set_start(self._avatar.sizeHint().width() + _BETWEEN)

    def _lead_somewhere(self, leads: bool) -> None:
        """A name that is not in the book is only read."""
        focus = Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus
        self.person.setFocusPolicy(focus)
        self.person.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not leads)

    def acts(self) -> list[Act]:
        assert self._row is not None
        row, found = self._row, []
        if row.other_id is not None:
            show = tr("Show {name}").format(name=row.name)
            found.append(Act(show, "user-round", self._go))
        if row.through:
            return [*found, *self._introducer_acts()]
        found.append(Act(tr("Edit"), "pencil", self.kind.edit))
        back = tr("What {here} is to {other}…")
        words = back.format(here=self._keeper.called, other=row.name)
        found.append(Act(words, "arrow-left-right", self._ask_back))
        if row.other_id is None:
            found.append(Act(tr("Link to somebody of the book…"), "link", self._ask_whom))
        return [*found, Act(tr("Untie"), "minus", self._remove, TAKE_AWAY)]

    def _introducer_acts(self) -> list[Act]:
        """Through whom we met is edited on the card of who was introduced; here, thanks for
        it are noted."""
        if self._row is None:
            return []
        if self._row.through == "here":
            return self._thanks_acts()
        return [
            Act(
                tr("Through somebody else…"), "pencil",
                lambda: self._keeper.field_wished.emit("introduced_by"),
            ),
            Act(tr("Through nobody"), "minus", self._through_nobody, TAKE_AWAY),
        ]  # fmt: skip

    def _thanks_acts(self) -> list[Act]:
        assert self._row is not None
        row, found = self._row, []
        if row.thanks != "given":
            words = tr("I thanked them for {name}").format(name=row.name)
            found.append(Act(words, "hand-heart", lambda: self._note_thanks(given=True)))
        if not row.thanks:
            words = tr("I owe them thanks for {name}").format(name=row.name)
            found.append(Act(words, "heart", lambda: self._note_thanks(given=False)))
        return found

    def _note_thanks(self, *, given: bool) -> None:
        assert self._row is not None
        keeper = self._keeper
        keeper.do(
            thanking.note_thanks, keeper.person_id, self._row.name, given=given,
            today=keeper.today,
        )  # fmt: skip

    def _go(self) -> None:
        if self._row is not None and self._row.other_id is not None:
            self._keeper.person_wished.emit(self._row.other_id)

    def _ask_whom(self) -> None:
        assert self._row is not None
        row = self._row
        ask_line(
            self._keeper.runner, f"tie/{row.id}/whom", self,
            tr("Who is that in the book?"), tr("A name"),
            lambda who: self._keeper.do(ties.point_tie, row.id, who), text=row.name, names=True,
        )  # fmt: skip

    def _ask_back(self) -> None:
        assert self._row is not None
        row = self._row
        question = tr("What is {here} to {other}?")
        ask_line(
            self._keeper.runner, f"tie/{row.id}/back", self,
            question.format(here=self._keeper.called, other=row.name),
            tr("sister, works with"),
            lambda words: self._keeper.do(
                ties.say_tie, row.id, words, from_other=not row.is_reverse
            ),
            text=row.back,
        )  # fmt: skip

    def _keep_kind(self, kind: str) -> None:
        assert self._row is not None
        row = self._row
        self._keeper.keep_text(
            self.kind, row.kind, ties.say_tie, row.id, kind, from_other=row.is_reverse
        )

    def _through_nobody(self) -> None:
        keeper = self._keeper
        keeper.do(fields.set_introducer, keeper.person_id, None, now=keeper.clock.now())

    def _remove(self) -> None:
        assert self._row is not None
        self._keeper.do(ties.remove_tie, self._row.id)
