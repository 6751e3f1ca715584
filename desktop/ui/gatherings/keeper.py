"""What the parts of a gathering share: whose they are, and the way to the store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.half_written import HalfWritten
from desktop.settings import SettingsFile
from desktop.ui.runner import Runner
from desktop.ui.widgets.editable import EditableText


class GatheringKeeper(QObject):
    """Each edit is one change. ``told`` brings a sentence for the person that is none."""

    person_wished = Signal(int)
    brief_wished = Signal(object)  # Meeting
    write_wished = Signal(object)  # WriteWish
    introduction_wished = Signal(object)  # IntroductionWish
    told = Signal(str)

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.runner, self.clock, self.settings = runner, clock, settings
        self.half_written = HalfWritten(settings.folder)
        self.gathering_id = 0
        self.name = ""

    @property
    def half_key(self) -> str:
        """Under which the half-typed texts of the gathering lie."""
        return f"gathering-page/{self.gathering_id}"

    @property
    def today(self) -> date:
        return self.clock.today()

    @property
    def region(self) -> str:
        """The country of numbers that are written without one."""
        return self.settings.values.region

    def do(
        self,
        operation: Callable[..., Changes],
        *args: Any,
        then: Callable[[Changes], None] | None = None,
        failed: Callable[[KithError], None] | None = None,
        **named: Any,
    ) -> None:
        self.runner.change(operation, *args, then=then, failed=failed, **named)

    def keep_text(
        self, field: EditableText, still: str, operation: Callable[..., Changes], *args: Any
    ) -> None:
        """Keep what was typed into ``field``. When it cannot be kept, the sentence is told
        and the field opens again; ``still`` is what stood there before."""
        typed = field.text()

        def give_back(error: KithError) -> None:
            field.edit_again(typed, still)
            self.runner.failed.emit(str(error))

        self.runner.change(operation, *args, typed, failed=give_back)
