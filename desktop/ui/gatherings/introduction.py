"""Who I am, said in three versions, and practised aloud."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.gatherings.rows import GatheringView, MyIntroduction, Version
from desktop.domain.gatherings.saying import seconds_to_say
from desktop.domain.language import tr
from desktop.services.gatherings import keeping
from desktop.ui.gatherings import wording
from desktop.ui.gatherings.columns import indented
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.surfaces import Surface

_TICK = 500  # milliseconds


class Practice(QWidget):
    """A button that begins and ends saying it aloud, by Space too; a quiet count beside it.

    ``clock`` gives seconds.
    """

    def __init__(self, kept: Callable[[int], None], clock: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._kept, self._clock = kept, clock
        self._since: float | None = None
        self._said = ""
        self.button = Button(tr("Practise"), "timer", "secondary", small=True)
        self.button.setToolTip(tr("Say it aloud. Space begins and ends."))
        self.seconds = PlainLabel("", "small", "text3", wrap=False)
        self.button.clicked.connect(self.toggle)
        self._running = QTimer(self, interval=_TICK)
        self._running.timeout.connect(self._count)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.seconds)
        row.addStretch(1)

    @property
    def is_running(self) -> bool:
        return self._since is not None

    def say(self, words: str) -> None:
        """What stands beside the button while nobody practises."""
        self._said = words
        if not self.is_running:
            self.seconds.setText(words)

    def toggle(self) -> None:
        if self._since is None:
            self._since = self._clock()
            self.button.setText(tr("That was it"))
            self._running.start()
            self._count()
        else:
            self._end(keep=True)

    def stop(self) -> None:
        """Break off; nothing is kept."""
        if self._since is not None:
            self._end(keep=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_running:
            self.stop()
        else:
            super().keyPressEvent(event)

    def _end(self, *, keep: bool) -> None:
        assert self._since is not None
        took = max(1, round(self._clock() - self._since))
        self._since = None
        self._running.stop()
        self.button.setText(tr("Practise"))
        self.seconds.setText(self._said)
        if keep:
            announce(self, wording.say_seconds(took, 0))
            self._kept(took)

    def _count(self) -> None:
        assert self._since is not None
        self.seconds.setText(wording.say_running(int(self._clock() - self._since)))


class IntroductionCard(Surface):
    """One version is shown and edited in place. With ``chooses`` all three are at hand."""

    def __init__(self, keeper: GatheringKeeper, *, chooses: bool = True) -> None:
        super().__init__("card")
        self._keeper = keeper
        self._view: GatheringView | None = None
        self.version = Version.THREE
        self.title = PlainLabel("", "heading")
        self.versions = Segmented(tr("How much of it"))
        for version in Version:
            self.versions.add(version, wording.say_version(version))
        self.versions.choose(self.version)
        self.words = EditableText(tr("Who I am"), "", "words", multiline=True, pencil=False)
        self.begin = Button(tr("Begin with these words"), "", "soft", small=True)
        self.practice = Practice(self._practised)
        self.versions.chosen.connect(lambda version: self.show_version(Version(version)))
        self.words.kept.connect(self._keep)
        self.begin.clicked.connect(self._take_offer)
        self._arrange(chooses)

    def show_view(self, view: GatheringView) -> None:
        self._view = view
        self._show()

    def show_version(self, version: Version) -> None:
        self.practice.stop()
        self.words.keep()
        self.version = version
        self.versions.choose(version)
        self._show()

    @property
    def half_place(self) -> str:
        """Which version, in the place of what is half typed."""
        return f"version {self.version.value}"

    @property
    def shown(self) -> MyIntroduction:
        assert self._view is not None
        return self._view.introduction(self.version)

    def _show(self) -> None:
        mine = self.shown
        self.title.setText(wording.say_version_title(self.version))
        self.words.set_text(mine.text)
        self.words.set_placeholder(mine.offered or wording.ask_introduction(self.version))
        self.begin.setVisible(bool(mine.offered) and not mine.text)
        self.practice.setVisible(bool(mine.text))
        self.practice.say(wording.say_seconds(mine.seconds, seconds_to_say(mine.text)))

    def _keep(self, _words: str) -> None:
        keep = keeping.say_introduction
        self._keeper.keep_text(
            self.words, self.shown.text, keep, self._keeper.gathering_id, self.version
        )

    def _take_offer(self) -> None:
        self._keeper.do(
            keeping.say_introduction, self._keeper.gathering_id, self.version, self.shown.offered
        )
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _practised(self, seconds: int) -> None:
        self._keeper.do(keeping.practised, self._keeper.gathering_id, self.version, seconds)

    def _arrange(self, chooses: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18 - INSET, 14, 18 - INSET, 14)
        column.setSpacing(6)
        for part in (self.title, self.versions, self.words, self.begin, self.practice):
            column.addWidget(part if part is self.words else indented(part, right=INSET))
        self.versions.setVisible(chooses)
