"""From files to a plan: what tables mean is asked, then all is read and laid beside the book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.clock import Clock
from desktop.domain.errors import CancelledError, KithError
from desktop.domain.importing import Batch, ImportPlan
from desktop.domain.progress import Progress
from desktop.domain.tables import Mapping as Columns
from desktop.domain.tables import TableLook
from desktop.formats.tables.looking import Recall
from desktop.services.importing import mappings
from desktop.services.importing.planning import plan
from desktop.services.importing.reading import Tables, read
from desktop.ui.runner import Runner


class Preparing(QObject):
    """``planned`` brings an ImportPlan, ``columns_wanted`` a table whose columns are to be
    told first: its Path and TableLook, which it is, and of how many."""

    columns_wanted = Signal(object, object, int, int)
    reading = Signal(object)  # Progress: the files are read from here on
    planned = Signal(object)
    failed = Signal(str)

    def __init__(self, runner: Runner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock
        self._round = 0  # answers to an earlier start are passed over
        self._progress = Progress()
        self._paths: Sequence[Path] = ()
        self._looks: Mapping[Path, TableLook] = {}
        self._recall: Recall = lambda _: None
        self._told: dict[Path, Columns] = {}
        self._left_out: set[Path] = set()
        self._waiting: list[Path] = []

    def start(self, paths: Sequence[Path]) -> None:
        """Begin with these files and folders."""
        self.stop()
        self._paths, self._told = paths, {}
        self._left_out.clear()
        self._progress = Progress()
        self.reading.emit(self._progress)
        now = self._round
        self._runner.query(
            mappings.remembered, then=lambda recall: self._look(recall, now), owner=self
        )

    def stop(self) -> None:
        """What is under way is of no interest any more."""
        self._progress.cancel()
        self._round += 1

    def tell(self, path: Path, columns: Columns) -> None:
        """What the columns of a table mean; on to the next, or to reading."""
        self._told[path] = columns
        if path in self._waiting:
            self._waiting.remove(path)
        self._go_on()

    def leave_out(self, path: Path) -> None:
        """Read everything but this table."""
        self._left_out.add(path)
        if path in self._waiting:
            self._waiting.remove(path)
        self._go_on()

    def ask_again(self) -> None:
        """Ask about the columns of every table anew, with what was told of them."""
        self._waiting = list(self.tables())
        self._go_on()

    @property
    def is_alone(self) -> bool:
        """Whether nothing would be read but for the table that is asked about."""
        files = len(self._paths) == 1 and not self._paths[0].is_dir()
        return files or len(self._left_out) + 1 >= len(self._paths)

    def tables(self) -> dict[Path, bool]:
        """Tables that were read by what somebody told: whether that was another time."""
        return {
            path: path not in self._told
            for path, look in self._looks.items()
            if path in self._told or (look.sure and not look.mapping.layout)
        }

    def told(self) -> list[tuple[str, Columns]]:
        """What was told of columns this time, to be remembered."""
        return [(path.name, columns) for path, columns in self._told.items()]

    def _look(self, recall: Recall, now: int) -> None:
        if now != self._round:
            return
        self._recall = recall

        def take(looks: dict[Path, TableLook]) -> None:
            if now == self._round:
                self._looks = looks
                self._waiting = [path for path, look in looks.items() if not look.sure]
                self._go_on()

        self._runner.background(
            mappings.tables_to_ask_about, self._paths, recall,
            then=take, failed=lambda error: self._fail(error, now), owner=self,
        )  # fmt: skip

    def _go_on(self) -> None:
        """Ask about the next table, or read."""
        if not self._waiting:
            self._read()
            return
        path = self._waiting[0]
        look = self._looks[path]
        look = replace(look, mapping=self._told.get(path, look.mapping))
        settled = len({*self._told, *self._left_out}.difference(self._waiting))
        total = len(self._waiting) + settled
        self.columns_wanted.emit(path, look, total - len(self._waiting) + 1, total)

    def _read(self) -> None:
        self.stop()
        self._progress = Progress()
        self.reading.emit(self._progress)
        now = self._round
        tables = Tables(dict(self._told), self._recall, frozenset(self._left_out))
        self._runner.background(
            read, self._paths, self._progress, tables,
            then=lambda batch: self._plan(batch, now),
            failed=lambda error: self._fail(error, now),
            owner=self,
        )  # fmt: skip

    def _plan(self, batch: Batch, now: int) -> None:
        if now != self._round:
            return
        self._progress.step = "look"

        def take(result: ImportPlan) -> None:
            if now == self._round:
                self.planned.emit(result)

        self._runner.query(
            plan, batch, self._progress, now=self._clock.now(), then=take, owner=self
        )

    def _fail(self, error: KithError, now: int) -> None:
        if now == self._round and not isinstance(error, CancelledError):
            self.failed.emit(str(error))
