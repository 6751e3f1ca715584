"""The parts of an import, each made when one comes to it: all together take long."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.ui.importing.afterwards import Afterwards
from desktop.ui.importing.columns.page import ColumnsPage
from desktop.ui.importing.entry import Entry
from desktop.ui.importing.nothing import NothingNew
from desktop.ui.importing.parts import Parts
from desktop.ui.importing.proposals import Proposals
from desktop.ui.importing.review import Review
from desktop.ui.importing.working import Working
from desktop.ui.runner import Runner

P = TypeVar("P", bound=QWidget)


class ImportSteps(QWidget):
    """``stack`` shows one of ``entry``, ``columns``, ``working``, ``review``, ``nothing``,
    ``proposals`` and ``afterwards``."""

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock
        self.stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def listen_to(self, part: QWidget) -> None:
        """Hear what is wished on a part that was just made."""
        raise NotImplementedError

    @cached_property
    def entry(self) -> Entry:
        return self._put(Entry())

    @cached_property
    def columns(self) -> ColumnsPage:
        return self._put(ColumnsPage(self._runner))

    @cached_property
    def working(self) -> Working:
        return self._put(Working())

    @cached_property
    def review(self) -> Review:
        return self._put(Review(self._runner, self.review_parts))

    @cached_property
    def review_parts(self) -> Parts:
        """Most of the review."""
        return Parts(self._runner)

    @cached_property
    def nothing(self) -> NothingNew:
        return self._put(NothingNew())

    @cached_property
    def proposals(self) -> Proposals:
        return self._put(Proposals(self._runner, self._clock))

    @cached_property
    def afterwards(self) -> Afterwards:
        return self._put(Afterwards(self._runner))

    @property
    def reviewed(self) -> Review | None:
        """The review, if there was one."""
        return self.__dict__.get("review")

    def _put(self, part: P) -> P:
        self.stack.addWidget(part)
        self.listen_to(part)
        return part
