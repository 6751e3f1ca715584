"""What can be done with a pair: each act asked for where it must be, and carried out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.introductions.rows import Pair
from desktop.domain.introductions.rules import Side, Step, missing
from desktop.domain.introductions.taking import StepTaken
from desktop.domain.language import tr
from desktop.domain.mailto import mail_to
from desktop.domain.suggestions import Suggestion
from desktop.domain.vocabulary import IntroductionState, SideWord
from desktop.services.introductions import moving, stepping, thinking
from desktop.ui.introductions.pair_menu import MoveMenu, PairMenu
from desktop.ui.introductions.sheets import Sheets
from desktop.ui.introductions.suggestion_words import why_from
from desktop.ui.links import open_link
from desktop.ui.people.ask import ask_line
from desktop.ui.phrases import say_names
from desktop.ui.runner import Runner

PlaceOf = Callable[[int], QWidget]  # what a sheet about this pair opens beside


class IntroductionActs(QObject):
    """``told`` is a sentence for the foot of the window, ``moved`` that this pair has come
    to another place and is to be followed, ``thought_of`` a new one."""

    told = Signal(str)
    moved = Signal(int)
    thought_of = Signal(int)
    person_wished = Signal(int)

    def __init__(
        self, page: QWidget, runner: Runner, clock: Clock, sheets: Sheets, place_of: PlaceOf
    ) -> None:
        super().__init__(page)
        self._page, self._runner, self._clock = page, runner, clock
        self._sheets, self._place_of = sheets, place_of

    # On the way

    def move(self, pair: Pair, state: IntroductionState, before: int | None = None) -> None:
        """To that column; where somebody's yes is missing it is asked for first."""
        wanting = missing(pair.standing, state)
        if not wanting:
            self._move(pair, state, before, ())
            return
        self._sheets.ask_missing(
            pair, wanting, state, self._beside(pair.id),
            lambda: self._move(pair, state, before, wanting),
        )  # fmt: skip

    def _move(
        self, pair: Pair, state: IntroductionState, before: int | None, willing: tuple[Side, ...]
    ) -> None:
        self._do(
            moving.move, pair.id, state, today=self._today(), before=before, willing=willing,
            then=lambda _: self.moved.emit(pair.id),
        )  # fmt: skip

    def answer(self, pair_id: int, side: Side, said: SideWord) -> None:
        self._do(
            moving.answer, pair_id, side, said, today=self._today(),
            then=lambda _: self.moved.emit(pair_id),
        )  # fmt: skip

    def take_step(self, pair: Pair, step: Step, beside: QRect) -> None:
        """The words have gone: ask how, and keep it all as one change."""

        def keep(taken: StepTaken) -> None:
            self._do(
                stepping.take, pair.id, taken, now=self._clock.now(),
                then=lambda _: self.moved.emit(pair.id),
            )  # fmt: skip

        self._sheets.ask_step(pair, step, beside, keep)

    def swap(self, pair_id: int) -> None:
        self._do(thinking.swap, pair_id, today=self._today())

    def take_up_again(self, pair_id: int) -> None:
        self._do(
            moving.take_up_again, pair_id, today=self._today(),
            then=lambda _: self.moved.emit(pair_id),
        )  # fmt: skip

    def delete(self, pair_id: int) -> None:
        self._do(thinking.delete, pair_id)

    # In words

    def say(self, pair_id: int, field: str, words: str) -> None:
        self._do(thinking.say, pair_id, field, words)

    def ask_why(self, pair: Pair) -> None:
        ask_line(
            self._runner, f"why/{pair.id}", self._place_of(pair.id),
            tr("Why these two?"), tr("In one sentence"),
            lambda words: self._do(thinking.say, pair.id, "why", words, stood=pair.why),
            text=pair.why,
        )  # fmt: skip

    def ask_next(self, pair: Pair) -> None:
        def keep(words: str, day: date | None) -> None:
            now, stood = self._clock.now(), pair.next_step
            self._do(stepping.plan_next, pair.id, words, day, now=now, stood=stood)

        self._sheets.ask_next(pair, self._beside(pair.id), keep)

    def ask_credit(self, pair: Pair) -> None:
        ask_line(
            self._runner, f"credit/{pair.id}", self._place_of(pair.id),
            tr("Who brought you to this?"), tr("A name of the book"),
            lambda who: self.give_credit(pair, who), names=True,
        )  # fmt: skip

    def give_credit(self, pair: Pair, who: int | str | None) -> None:
        self._do(thinking.give_credit, pair.id, who, today=self._today())

    # Two people

    def think_of(self, first: int, second: int, why: str) -> None:
        def follow(changes: Changes) -> None:
            made = changes.created.get("introduction", ())
            if made:
                self.thought_of.emit(made[0])

        self._do(thinking.think_of, first, second, today=self._today(), why=why, then=follow)

    def take_suggestion(self, one: Suggestion) -> None:
        self.think_of(*one.people, why_from(one))

    def decline(self, one: Suggestion) -> None:
        self._do(thinking.not_these_two, *one.people, today=self._today())

    # Out of Kith, and to others of its places

    def copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.told.emit(tr("Copied. It goes where you paste it, and nowhere else."))

    def mail(self, pair: Pair, step: Step, words: str) -> None:
        """To one or both; where the words are too long for a link, or one of the two could not
        be reached by it, they are copied."""
        people = [pair.person(side) for side in ((step.side,) if step.side is not None else Side)]
        unreached = [person.called for person in people if not person.mail]
        link = mail_to([person.mail for person in people], body=words)
        if unreached or not link.link:
            QGuiApplication.clipboard().setText(words)
            told = tr("No address of {names} is known. The words are copied instead.")
            self.told.emit(
                told.format(names=say_names(unreached or [person.called for person in people]))
            )
            return
        if not link.holds_words:
            QGuiApplication.clipboard().setText(words)
            self.told.emit(tr("Too long for a mail link: the words are copied, to be pasted."))
        if not open_link(link.link):
            self.told.emit(tr("No mail program answered. The words are still here."))

    def show_person(self, person_id: int) -> None:
        self.person_wished.emit(person_id)

    # Menus

    def open_menu(self, pair: Pair, at: QPoint) -> None:
        self._pop_up(self.menu(pair), at)

    def menu(self, pair: Pair) -> PairMenu:
        return PairMenu(pair, self, self._page)

    def open_move_menu(self, pair: Pair, at: QPoint) -> None:
        self._pop_up(MoveMenu(pair, self, self._page), at)

    def _pop_up(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _beside(self, pair_id: int) -> QRect:
        from desktop.ui.widgets.popover import area_of

        return area_of(self._place_of(pair_id))

    def _today(self) -> date:
        return self._clock.today()

    def _do(
        self,
        operation: Callable[..., Changes],
        *args: object,
        then: Callable[[Changes], None] | None = None,
        **named: object,
    ) -> None:
        self._runner.change(
            operation, *args, then=then, failed=lambda error: self.told.emit(str(error)), **named
        )
