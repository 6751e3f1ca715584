"""The contact card: one person, whole. It reads itself anew when they are touched."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.language import tr
from desktop.domain.people import CardRow
from desktop.domain.reflect.moments import Moment
from desktop.domain.vocabulary import DraftForm, PointKind
from desktop.domain.writing import WriteWish
from desktop.half_written import HalfWritten
from desktop.services.people.story import Shown
from desktop.ui.links import mail_link, open_link
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.body import laid_out_once
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.parts import CardParts
from desktop.ui.people.card.story import FIRST
from desktop.ui.people.card.way_to_moment import WayToMoment
from desktop.ui.people.card.whole import CardWish, WholeCard, read_whole
from desktop.ui.people.pictures import Faces
from desktop.ui.theme.theme import theming
from desktop.ui.veil import veil
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.in_turns import next_turn
from desktop.ui.widgets.open_fields import open_fields

_SIDE, _SLIM_SIDE = 24, 19.5  # em: the column of who they are
_NARROW = 58  # em: the acts become icons, the column slimmer
_ABOVE = 50  # em: in one column, the face stands above the names
_TIGHT = 54  # em: the purpose of the stage goes


class ContactCard(CardParts):
    """``gone`` says that the book no longer holds whom it was to show, ``came`` that somebody
    is on it, after nobody."""

    gone = Signal()
    came = Signal()
    plan_wished = Signal(int)
    we_spoke_wished = Signal(object)
    stage_wished = Signal(int)

    def __init__(
        self,
        keeper: CardKeeper,
        faces: Faces,
        half_written: HalfWritten,
        parent: QWidget | None = None,
    ) -> None:
        self.keeper, self._faces = keeper, faces
        self.row: CardRow | None = None
        self._whole: WholeCard | None = None
        self.wished_id = 0  # whom it is to show; ``row`` is whom it shows
        self._is_whole = False
        self._sought: Moment | None = None  # once it is whole
        super().__init__(keeper, faces, half_written, parent)

    def take_parts(self) -> None:
        self._way = WayToMoment(self.keeper, self.story, self.between, self.refresh)
        self._connect(self._faces)
        self._is_whole = True
        self.fit()
        self.refresh()
        if self._sought is not None:
            self._way.go_to(self._sought)

    def show_person(self, person_id: int) -> None:
        """Show another person, once all parts are there; what is being typed about the one
        before is kept first."""
        if person_id == self.wished_id:
            return
        self.settle()
        self.wished_id = person_id
        if self._is_whole:
            self.story.limit = FIRST
            self.refresh()

    def show_moment(self, moment: Moment) -> None:
        """The entry that is meant, on the card of this person."""
        if self._is_whole:
            self._way.go_to(moment)
        else:
            self._sought = moment

    def show_nobody(self) -> None:
        self.settle()
        self.wished_id = self.keeper.person_id = 0
        self.row = self._whole = None
        self._body.setUpdatesEnabled(False)

    def refresh(self) -> None:
        if not self.wished_id or not self._is_whole:
            return
        shown, keeper = cast(Shown, self.story.shown), self.keeper
        acts = keeper.gestures
        wish = CardWish(
            self.wished_id, shown, self.story.limit,
            gestures=acts is not None and bool(acts.wanted([self.wished_id])),
            rhythm=keeper.offers_rhythm,
        )  # fmt: skip
        keeper.runner.query(
            read_whole,
            wish,
            today=keeper.today,
            then=self._take,
            key="people-card",
            owner=self,
        )

    def take_changes(self, changes: Changes) -> None:
        """Read anew only when this person, or somebody named here, was touched."""
        named = {self.wished_id}
        if self.row is not None:
            named |= {row.other_id for row in self.row.ties if row.other_id is not None}
            named |= {self.row.introduced_by[0] or 0}
        if changes.many or any(changes.touches_person(person) for person in named):
            self.refresh()

    def settle(self) -> None:
        """Keep whatever is being typed, as leaving it would."""
        for field in open_fields(self, EditableText):
            field.keep()
        for line in open_fields(self, AddLine):
            line.settle()

    def edit_name(self) -> None:
        self.head.name.edit()

    def edit_field(self, field: str) -> None:
        """Begin to edit a field of the person, brought into sight."""
        self.about.ask(field)

    def write(self, subject: str = "", body: str = "") -> bool:
        """A mail to them; without an address, ask for one. Whether it was opened."""
        mails = [p for p in self.row.points if p.kind == PointKind.EMAIL] if self.row else []
        links = (mail_link(p.value, subject, body) for p in mails)
        link = next((link for link in links if link), "")
        if not link:
            self.reach.ask(PointKind.EMAIL)
            return False
        if not open_link(link):
            self.keeper.told.emit(tr("Nothing here opens a mail. The address is on the card."))
            return False
        return True

    def write_here(self, form: DraftForm = DraftForm.FREE, why_now: str = "") -> None:
        """A letter to them, beside what is known of them."""
        wish = WriteWish((self.keeper.person_id,), form, why_now)
        self.keeper.acts.write_wished.emit(wish)

    def _write_thanks(self) -> None:
        if self.write(tr("Thank you")):
            self.keeper.told.emit(tr("Once it is sent, say “I thanked them” here."))

    def stack(self, stacked: bool) -> None:
        """Everything under each other, or two columns below the head."""
        if self._body.stack(stacked):
            self.fit()

    def fit(self) -> None:
        """The head and the strip for the width there is now."""
        if not self._is_whole:
            return
        width, em = self.width(), theming().fonts.em
        stacked = self._body.is_stacked and width < em(_ABOVE)
        self.head.fit(narrow=width < em(_NARROW), stacked=stacked)
        self.strip.fit(narrow=stacked, tight=width < em(_TIGHT) and not stacked)
        slim = em(_SLIM_SIDE if width < em(_NARROW) else _SIDE)
        self._body.set_side_width(round(slim))
        room = width if self._body.is_stacked else width - slim
        self.between.fit(round(room))
        self.giving.fit(round(room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _connect(self, faces: Faces) -> None:
        person = self.keeper
        self.head.write_wished.connect(lambda: self.write_here())
        self.head.plan_wished.connect(lambda: self.plan_wished.emit(person.person_id))
        self.strip.plan_wished.connect(lambda: self.plan_wished.emit(person.person_id))
        self.head.spoke_wished.connect(lambda: self.we_spoke_wished.emit((person.person_id,)))
        self.strip.stage_wished.connect(self.stage_wished)
        self.head.field_wished.connect(self.edit_field)
        self.keeper.field_wished.connect(self.edit_field)
        self.giving.thanks.mail_wished.connect(self._write_thanks)
        self.giving.thanks.letter_wished.connect(
            lambda what: self.write_here(DraftForm.THANKS, what)
        )
        self.keeper.entry_wished.connect(self.story.show_entry)
        self.unfinished.note_wished.connect(self.story.write_note)
        self.story.narrowed.connect(self.refresh)
        faces.arrived.connect(self._show_faces)
        theming().changed.connect(self.fit)
        veil().changed.connect(self._follow_veil)

    def _follow_veil(self) -> None:
        """At once: what is hidden is not to be seen a moment longer."""
        if self._whole is not None:
            self.settle()
            with laid_out_once(self, self._body.sides):
                self._show(self._whole)
            self.half_typed.look()

    def _take(self, whole: WholeCard | None) -> None:
        if whole is None:
            self.gone.emit()
            return
        card = whole.card
        another = card.id != self.keeper.person_id
        if another:
            self.settle()  # typed since, while the answer was on its way
            veil().drop()
            self.keeper.person_id = card.id
            self.story.fold()
            self.between.forget_closing()
        self.row, self._whole = card, whole
        self.keeper.pronouns = card.names.pronouns
        self.keeper.called = card.names.nickname or card.names.given or card.names.name
        with laid_out_once(self, self._body.sides):
            self._show(whole)
        if not self._body.updatesEnabled():
            next_turn(self, self._paint)
        if another:
            self.half_typed.look()
        if self.isHidden():
            self.came.emit()
        self._way.arrive()

    def _paint(self) -> None:
        self._body.setUpdatesEnabled(self.row is not None)

    def _show(self, whole: WholeCard) -> None:
        card = whole.card
        for part in (
            self.deleted, self.head, self.strip, self.season, self.facets, self.reach, self.ties,
            self.introductions, self.dates, self.labels, self.about, self.files,
            self.noticed, self.between, self.giving, self.trust,
        ):  # fmt: skip
            part.show_card(card)
        self.gesture.show_whole(whole)
        self.dates.offer.show_whole(whole)
        self.story.show_story(whole.story, card)
        for side in (self.head, self.strip, self.season, self._who, self._us):
            side.setEnabled(not card.deleted)

    def _show_faces(self, _people: object) -> None:
        if self.row is not None:
            self.ties.show_card(self.row)
            self.introductions.show_card(self.row)
