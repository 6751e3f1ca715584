"""What is being typed on a stage's page survives a crash, as on a card."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from desktop.domain.vocabulary import StageLineKind
from desktop.half_written import HalfWritten
from desktop.ui.journey.stage_lines import StageLines
from desktop.ui.people.card.half_typed import HalfTyped
from desktop.ui.people.card.unfinished import UnfinishedBar
from desktop.ui.runner import Runner


class StageHalfTyped(UnfinishedBar):
    """Stands above the words of the stage; ``look`` when another one is shown."""

    def __init__(
        self,
        page: QWidget,
        runner: Runner,
        stage_id: Callable[[], int | None],
        lines: Mapping[StageLineKind, StageLines],
    ) -> None:
        self._stage_id, self._runner, self._lines = stage_id, runner, lines
        self._half_typed = HalfTyped(page, self, HalfWritten(runner.folder), self._remember)
        self._kind = StageLineKind.QUESTION
        super().__init__(self._half_typed)
        self.note_wished.connect(self._write_anew)

    @property
    def half_key(self) -> str:
        """Under which the texts of this stage lie."""
        return f"stage/{self._stage_id()}"

    @property
    def runner(self) -> Runner:
        return self._runner

    def look(self) -> None:
        self._half_typed.look()

    def _remember(self, place: str) -> None:
        """Of which kind the line was, should it be gone."""
        room = place.split("/")[0]
        kinds = (kind for kind in self._lines if kind.value == room)
        self._kind = next(kinds, StageLineKind.QUESTION)

    def _write_anew(self, text: str) -> None:
        """Its line is gone: it is offered as another of its kind."""
        self._lines[self._kind].write_new(text)
