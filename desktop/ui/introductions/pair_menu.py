"""The menu of a pair: every act on it, and every column by its number."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.introductions.rows import Pair, PairPerson
from desktop.domain.introductions.rules import COLUMNS, TOGETHER, Side
from desktop.domain.language import tr
from desktop.domain.vocabulary import IntroductionState, SideWord
from desktop.ui.introductions.wording import column_of
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.letter_menu import LetterMenu, plain_entry


class PairActs(Protocol):
    """What the menu can ask for."""

    def move(self, pair: Pair, state: IntroductionState, before: int | None = None) -> None: ...
    def answer(self, pair_id: int, side: Side, said: SideWord) -> None: ...
    def ask_next(self, pair: Pair) -> None: ...
    def ask_why(self, pair: Pair) -> None: ...
    def ask_credit(self, pair: Pair) -> None: ...
    def give_credit(self, pair: Pair, who: int | str | None) -> None: ...
    def swap(self, pair_id: int) -> None: ...
    def take_up_again(self, pair_id: int) -> None: ...
    def delete(self, pair_id: int) -> None: ...
    def show_person(self, person_id: int) -> None: ...


class MoveMenu(LetterMenu):
    """The six columns; a number chooses at once."""

    def __init__(self, pair: Pair, acts: PairActs, parent: QWidget) -> None:
        super().__init__(tr("Move to"), parent)
        for number, state in enumerate(COLUMNS, 1):
            words = column_of(state)
            self.add(
                words.name, words.icon, str(number), partial(acts.move, pair, state),
                on=state != pair.state,
            )  # fmt: skip


class PairMenu(QMenu):
    def __init__(self, pair: Pair, acts: PairActs, parent: QWidget) -> None:
        super().__init__(parent)
        self._pair, self._acts = pair, acts
        self.addMenu(MoveMenu(pair, acts, self))
        self.addSeparator()
        if pair.state not in TOGETHER:
            self._add_answers()
            self.addSeparator()
        self._add_words()
        self.addSeparator()
        for side in Side:
            person = pair.person(side)
            words = tr("Show {name}").format(name=person.name)
            self._add(words, "user-round", partial(acts.show_person, person.id))
        self.addSeparator()
        self._add_endings()

    def _add_answers(self) -> None:
        pair, acts = self._pair, self._acts
        for side in Side:
            person, word = pair.person(side), pair.word(side)
            if not word.is_yes:
                words = tr("{name} is willing").format(name=person.called)
                self._add(words, "check", partial(acts.answer, pair.id, side, SideWord.WILLING))
            if word.said != SideWord.RATHER_NOT:
                words = tr("{name} would rather not").format(name=person.called)
                answer = partial(acts.answer, pair.id, side, SideWord.RATHER_NOT)
                self._add(words, "minus", answer)
        if pair.state in COLUMNS[:3]:
            words = tr("Ask {name} first").format(name=pair.second.called)
            self._add(words, "arrow-left-right", partial(acts.swap, pair.id))

    def _add_words(self) -> None:
        pair, acts = self._pair, self._acts
        self._add(tr("Plan the next step…"), "calendar-plus", partial(acts.ask_next, pair))
        self._add(tr("Why these two…"), "pencil", partial(acts.ask_why, pair))
        for side in Side if not pair.credit[1] else ():
            self._add_guide(pair.person(side))
        credited = pair.credit[1]
        words = tr("Somebody brought me to this…")
        if credited:
            words = tr("Through {name}. Somebody else…").format(name=credited)
        self._add(words, "user-round-plus", partial(acts.ask_credit, pair))
        if credited:
            self._add(tr("Through nobody"), "minus", partial(acts.give_credit, pair, None))

    def _add_guide(self, person: PairPerson) -> None:
        """Who introduced one of the two to me may well be owed thanks for this."""
        if person.through is None or self._pair.side_of(person.through[0]) is not None:
            return
        guide, name = person.through
        words = tr("Through {name}, who brought you to {other}")
        credit = partial(self._acts.give_credit, self._pair, guide)
        self._add(words.format(name=name, other=person.called), "hand-heart", credit)

    def _add_endings(self) -> None:
        pair, acts = self._pair, self._acts
        if pair.state == IntroductionState.LET_GO:
            again = partial(acts.take_up_again, pair.id)
            self._add(tr("Take it up again"), "rotate-ccw", again)
        else:
            let_be = partial(acts.move, pair, IntroductionState.LET_GO)
            self._add(tr("Let it be"), "leaf", let_be)
        self._add(tr("No longer think of it"), "trash-2", partial(acts.delete, pair.id))

    def _add(self, words: str, glyph: str, do: Callable[[], object]) -> None:
        action = self.addAction(icon(glyph), plain_entry(words))
        action.triggered.connect(lambda: do())
