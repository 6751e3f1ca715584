"""A wish for an introduction, from a card, a gathering, or the button of the place: to the
pair there is, or to the sheet that begins one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.clock import Clock
from desktop.domain.introducing import IntroductionWish
from desktop.services.introductions.choosing import in_kind_order, names_of
from desktop.services.introductions.thinking import under_way
from desktop.ui.introductions.acts import IntroductionActs
from desktop.ui.introductions.sheets import Sheets
from desktop.ui.runner import Runner


class Wishes(QObject):
    """``known`` brings the pair that is meant, where these two are on their way already."""

    known = Signal(int)

    def __init__(
        self, page: QWidget, runner: Runner, clock: Clock, sheets: Sheets, acts: IntroductionActs
    ) -> None:
        super().__init__(page)
        self._runner, self._clock = runner, clock
        self._sheets, self._acts = sheets, acts

    def take(self, wish: IntroductionWish, at: QRect) -> None:
        first, second = wish.first_id, wish.second_id
        if wish.introduction_id is not None:
            self.known.emit(wish.introduction_id)
        elif first is None or second is None:
            self._ask(wish, at)
        else:
            self._runner.query(
                under_way, first, second,
                then=lambda found: self.known.emit(found) if found else self._ask(wish, at),
                owner=self,
            )  # fmt: skip

    def _ask(self, wish: IntroductionWish, at: QRect) -> None:
        """The sheet, with the names that are known already."""
        ids = [one for one in (wish.first_id, wish.second_id) if one is not None]

        def show(names: dict[int, str]) -> None:
            known = {name: id for id, name in names.items()}
            first, second = (names.get(one or 0, "") for one in (wish.first_id, wish.second_id))
            self._sheets.ask_two(known, (first, second), wish.why, at, self._begin)

        self._runner.query(names_of, ids, then=show, owner=self)

    def _begin(self, one: int, other: int, why: str) -> None:
        """First the one who has more to lose; these can be turned round again."""

        def begin(two: tuple[int, int]) -> None:
            self._acts.think_of(two[0], two[1], why)

        self._runner.query(
            in_kind_order, one, other, today=self._clock.today(), then=begin, owner=self
        )
