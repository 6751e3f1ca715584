"""The rows of the list that are in sight, and those around them, asked for as one goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop.domain.clock import Clock
from desktop.domain.people import ListFilter, PersonRow
from desktop.services.people import listing
from desktop.ui.people.list_model import PeopleModel
from desktop.ui.people.list_view import PeopleView
from desktop.ui.people.pictures import Faces
from desktop.ui.runner import Runner

_A_MOMENT = 40  # milliseconds in which nobody goes on, before rows out of sight are asked for


class SeenRows(QObject):
    """Brings the rows that come into sight into the model."""

    def __init__(
        self, runner: Runner, clock: Clock, view: PeopleView, model: PeopleModel, faces: Faces
    ) -> None:
        super().__init__(view)
        self._runner, self._clock = runner, clock
        self._view, self._model, self._faces = view, model, faces
        self._circle: int | None = None
        self._around = QTimer(self, singleShot=True, interval=_A_MOMENT)
        self._around.timeout.connect(self._load)

    def ask(self, shown: ListFilter, then: Callable[[list[int]], None]) -> None:
        """Who is listed now, to ``then``; the first of them in sight come with the answer."""
        self._circle = shown.circle_id
        first, last = self._view.rows_in_sight()
        self._runner.query(
            listing.beginning_of,
            shown,
            today=self._clock.today(),
            sight=last - first + 1,
            known=self._model.known(),
            then=partial(self._take_both, then),
            key="people-search",
            owner=self,
        )

    def load(self) -> None:
        """What is in sight at once; the page around it once nobody goes on."""
        if self._model.has_asked(*self._view.rows_in_sight()):
            self._around.start()
        else:
            self._load()

    def _load(self) -> None:
        missing = self._model.missing(*self._view.rows_in_sight())
        if missing:
            self._runner.query(
                listing.rows,
                missing,
                today=self._clock.today(),
                circle_id=self._circle,
                then=self._take,
                owner=self,
            )

    def _take_both(
        self, then: Callable[[list[int]], None], found: tuple[list[int], list[PersonRow]]
    ) -> None:
        ids, rows = found
        others = self._model.keep(rows, self._clock.today())
        then(ids)
        self._model.tell(others)
        self._faces.want([row.id for row in rows if row.has_photo])

    def _take(self, rows: list[PersonRow]) -> None:
        self._model.take(rows, self._clock.today())
        self._faces.want([row.id for row in rows if row.has_photo])
