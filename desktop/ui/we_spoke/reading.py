"""What the typed line means just now: read by rules, its names asked of the store."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.names import NameMatch, ResolvedName
from desktop.domain.still_open import Standing
from desktop.domain.talk_line import read_line
from desktop.domain.talk_parts import TalkLine
from desktop.domain.understood_talk import Corrections, UnderstoodTalk, understand
from desktop.services.people import names
from desktop.services.still_open import standing
from desktop.ui.region import reading_of_days, region
from desktop.ui.runner import Runner

_A_MOMENT = 60  # milliseconds after a key before the store is asked


class Reading(QObject):
    """``changed`` whenever it means something else: by typing, by what the store knows,
    or by a correction. ``standing`` is how it stands with who is meant."""

    changed = Signal()

    def __init__(self, runner: Runner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock
        self._resolved: dict[str, ResolvedName] = {}
        self._stands_for: tuple[object, ...] = ()
        self.standing = Standing()
        self.line = TalkLine()
        self._unread: str | None = None  # until days can be read
        self.corrections = Corrections()
        self._ask = QTimer(self, singleShot=True, interval=_A_MOMENT)
        self._ask.timeout.connect(self.ask)
        runner.changed.connect(self._forget)
        reading_of_days().came.connect(self._read_what_waits)

    @property
    def is_known(self) -> bool:
        """Whether it is read, and the store has been asked about every name of it."""
        return self._unread is None and not self._unknown()

    def begin_anew(self) -> Corrections:
        """Forget everything, corrections too; returns the new, empty ones."""
        self.line, self.corrections = TalkLine(), Corrections()
        self._unread = None
        self._resolved.clear()
        self.standing, self._stands_for = Standing(), ()
        return self.corrections

    def read(self, text: str) -> None:
        """Read the line anew, and soon ask for the names that are new in it."""
        if reading_of_days().is_coming:
            self._unread, self.line = text, TalkLine()
            return
        self.line = read_line(text, today=self._clock.today(), region=region())
        self.changed.emit()
        self._ask.start()

    def _read_what_waits(self) -> None:
        text, self._unread = self._unread, None
        if text is not None:
            self.read(text)
            self.ask()

    def ask(self) -> None:
        """Ask the store now about the names, and how it stands with who is meant."""
        self._ask.stop()
        unknown = self._unknown()
        if unknown:
            self._runner.query(
                names.resolve, unknown, then=self._take, key="we-spoke-names", owner=self
            )
        else:
            self._ask_standing()

    def name(self, people: Sequence[NameMatch]) -> str:
        """A line that names these people, each meaning exactly that one."""
        for person in people:
            self.corrections.mean(person.name, person)
        typed = ", ".join(person.name for person in people)
        return f"{typed} " if typed else ""

    def talk(self) -> UnderstoodTalk:
        today = self._clock.today()
        return understand(
            self.line, self._resolved, self.corrections, today=today, still_open=self.standing.open
        )

    def _unknown(self) -> list[str]:
        return [name for name in self.line.names if name not in self._resolved]

    def _take(self, found: Sequence[ResolvedName]) -> None:
        self._resolved.update({name.typed: name for name in found})
        self._ask_standing()
        self.changed.emit()

    def _ask_standing(self) -> None:
        talk = self.talk()
        people = [person.id for person in talk.known]
        if (*people, talk.day) != self._stands_for:
            self._stands_for = (*people, talk.day)
            self._runner.query(
                standing, people, talk.day, then=self._take_standing, key="we-spoke-standing",
                owner=self,
            )  # fmt: skip

    def _take_standing(self, found: Standing) -> None:
        if found != self.standing:
            self.standing = found
            self.changed.emit()

    def _forget(self, changes: Changes) -> None:
        """Names may mean others now, and something may be closed."""
        if changes and self.line.names:
            self._resolved.clear()
            self._stands_for = ()
            self._ask.start()
