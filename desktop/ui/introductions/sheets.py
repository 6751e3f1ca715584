"""The small sheets of the place: each opens beside what it is about, and ends in one wish."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop.domain.introductions.rows import Pair
from desktop.domain.introductions.rules import Side, Step
from desktop.domain.introductions.taking import StepTaken
from desktop.domain.vocabulary import IntroductionState
from desktop.ui.half_filled import remember
from desktop.ui.introductions.asking_sheet import AskingSheet
from desktop.ui.introductions.step_sheet import NextSheet, StepSheet
from desktop.ui.introductions.two_people import TwoPeopleSheet
from desktop.ui.runner import Runner
from desktop.ui.widgets.popover import Popover


class AnswerPopover(Popover):
    """Kept only when its sheet is ready for it."""

    def __init__(self, content: QWidget, page: QWidget, ready: Callable[[], bool]) -> None:
        super().__init__(content, page)
        self._ready = ready
        self.closed.connect(self.deleteLater)

    def keep(self) -> None:
        if self._ready():
            super().keep()


class Sheets:
    """``open`` is what is open now, if anything is."""

    def __init__(self, page: QWidget, runner: Runner, today: Callable[[], date]) -> None:
        self._page, self._runner, self._today = page, runner, today
        self.open: AnswerPopover | None = None

    def ask_step(
        self, pair: Pair, step: Step, at: QRect, then: Callable[[StepTaken], None]
    ) -> StepSheet:
        """The step is taken: how, and what comes next."""
        sheet = StepSheet(pair, step, self._today)
        key = f"step/{pair.id}"
        self._show(sheet, at, lambda: then(sheet.taken()), focus=sheet.keep, key=key)
        return sheet

    def ask_next(
        self, pair: Pair, at: QRect, then: Callable[[str, date | None], None]
    ) -> NextSheet:
        sheet = NextSheet(pair, self._today)
        key, keep = f"next/{pair.id}", lambda: then(*sheet.next.said())
        self._show(sheet, at, keep, focus=sheet.next.words, key=key)
        return sheet

    def ask_missing(
        self,
        pair: Pair,
        wanting: Sequence[Side],
        target: IntroductionState,
        at: QRect,
        then: Callable[[], None],
    ) -> AskingSheet:
        """Whether those whose yes is missing have said it."""
        sheet = AskingSheet(pair, wanting, target)
        first = next(iter(sheet.ticks.values()))
        self._show(sheet, at, then, focus=first, ready=sheet.is_whole)
        return sheet

    def ask_two(
        self,
        known: Mapping[str, int],
        names: tuple[str, str],
        why: str,
        at: QRect,
        then: Callable[[int, int, str], None],
    ) -> TwoPeopleSheet:
        """Both, and why. ``known`` are the ids of names that stand there already."""
        sheet = TwoPeopleSheet(self._runner, known)
        sheet.fill(*names, why)

        def keep() -> None:
            two = sheet.two()
            if two is not None:
                then(*two, sheet.why.words())

        ready = lambda: sheet.two() is not None or sheet.say_what_lacks()  # noqa: E731
        self._show(sheet, at, keep, focus=sheet.begin(), ready=ready, key="two")
        return sheet

    def _show(
        self,
        sheet: StepSheet | NextSheet | AskingSheet | TwoPeopleSheet,
        at: QRect,
        then: Callable[[], None],
        *,
        focus: QWidget,
        ready: Callable[[], bool] = lambda: True,
        key: str = "",
    ) -> None:
        if self.open is not None:
            self.open.skip()
        popover = AnswerPopover(sheet, self._page.window(), ready)
        sheet.kept.connect(popover.keep)
        sheet.left.connect(popover.skip)
        popover.kept.connect(then)
        popover.closed.connect(self._forget)
        self.open = popover
        popover.open_at(at, ("above", "below", "right", "left"), focus)
        if key:
            remember(popover, self._runner, key)

    def _forget(self) -> None:
        self.open = None
