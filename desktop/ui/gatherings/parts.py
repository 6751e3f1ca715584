"""The three parts of a gathering as they stand in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.gatherings.rows import GatheringView, Part
from desktop.domain.language import tr
from desktop.services.gatherings import keeping
from desktop.ui.gatherings.aims import AimsSection
from desktop.ui.gatherings.columns import PartColumns, column_of, indented
from desktop.ui.gatherings.follow_ups import FollowUpsPanel
from desktop.ui.gatherings.hoped import HopedSection
from desktop.ui.gatherings.introduction import IntroductionCard
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.gatherings.met_list import MetList
from desktop.ui.people.card.section import Section
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.editable import EditableText

RING = 4  # room above the first field, where the ring round it shows


class GatheringPart(QWidget):
    """One part; ``first`` is where the keyboard begins."""

    first: QWidget
    half_place = ""  # which of the three, in the place of what is half typed

    def show_view(self, view: GatheringView) -> None:
        raise NotImplementedError

    def leave(self) -> None:
        """Another gathering, or another part, is shown."""


class BeforePart(GatheringPart):
    """Why I go, whom I hope to meet, and who I am."""

    half_place = Part.BEFORE.value

    def __init__(self, keeper: GatheringKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._view: GatheringView | None = None
        self.about = EditableText(
            tr("What it is about"), tr("What is it about?"), "words", "text2", multiline=True
        )
        self.about.kept.connect(self._keep_about)
        self.aims, self.hoped = AimsSection(keeper), HopedSection(keeper)
        self.introduction = IntroductionCard(keeper)
        self.first = self.aims.add_button
        columns = (
            column_of(self.about, self.aims, self.hoped),
            column_of(self.introduction),
        )
        _fill(self, PartColumns(columns, (5, 5)))

    def show_view(self, view: GatheringView) -> None:
        self._view = view
        self.about.set_text(view.facts.about)
        self.aims.show_view(view)
        self.hoped.show_view(view, Part.BEFORE)
        self.introduction.show_view(view)

    def leave(self) -> None:
        self.introduction.practice.stop()

    def _keep_about(self, _words: str) -> None:
        assert self._view is not None
        self._keeper.keep_text(
            self.about, self._view.facts.about, keeping.say_about, self._view.facts.id
        )


class DayPart(GatheringPart):
    """The people I meet, one line each; whom I hoped for beside them."""

    half_place = Part.DAY.value
    alone_wished = Signal()

    def __init__(self, keeper: GatheringKeeper) -> None:
        super().__init__()
        self.met = MetList(keeper, self, afterwards=False)
        self.hoped = HopedSection(keeper, whole=False)
        self.introduction = IntroductionCard(keeper)
        self.alone = Button(tr("In a small window"), "smartphone", "secondary", small=True)
        self.alone.clicked.connect(self.alone_wished)
        self.first = self.met.entry.name
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.alone)
        row.addStretch(1)
        side = column_of(self.hoped, indented(self.introduction), indented(line))
        _fill(self, PartColumns((indented(self.met), side), (6, 4)))

    def show_view(self, view: GatheringView) -> None:
        self.met.show_view(view)
        self.hoped.show_view(view, Part.DAY)
        self.introduction.show_view(view)
        self.met.entry.restore()

    def leave(self) -> None:
        self.met.entry.leave()
        self.introduction.practice.stop()


class AfterPart(GatheringPart):
    """Aims looked back on; who they are to me; what follows."""

    half_place = Part.AFTER.value

    def __init__(self, keeper: GatheringKeeper) -> None:
        super().__init__()
        self.aims = AimsSection(keeper, looks_back=True)
        self.introduction = IntroductionCard(keeper, chooses=False)
        self.hoped = HopedSection(keeper, whole=False)
        self.back = LookingBack(keeper)
        self.met = MetList(keeper, self, afterwards=True)
        self.follow_ups = FollowUpsPanel(keeper)
        self.first = self.met.entry.name
        self.follow_ups.done.connect(lambda: self.first.setFocus(Qt.FocusReason.OtherFocusReason))
        left = column_of(self.aims, indented(self.introduction), self.hoped, self.back)
        columns = (left, column_of(self.met), column_of(self.follow_ups))
        _fill(self, PartColumns(columns, (72, 100, 92)))

    def show_view(self, view: GatheringView) -> None:
        self.aims.show_view(view)
        self.introduction.show_view(view)
        self.introduction.setVisible(bool(view.introduction(self.introduction.version).text))
        self.hoped.show_view(view, Part.AFTER)
        self.back.show_view(view)
        self.met.show_view(view)
        self.met.entry.restore()
        self.follow_ups.show_view(view)

    def leave(self) -> None:
        self.met.entry.leave()
        self.introduction.practice.stop()


class LookingBack(Section):
    """What stays of it, in my words, and that I have looked back."""

    def __init__(self, keeper: GatheringKeeper) -> None:
        super().__init__(tr("Looking back"))
        self._keeper = keeper
        self._view: GatheringView | None = None
        self.words = EditableText(
            tr("Looking back"), tr("What stays of it?"), "words", multiline=True
        )
        self.finished = CheckBox(tr("Looked back on it"), flush=True)
        self.words.kept.connect(self._keep)
        self.finished.clicked.connect(self._finish)
        self.body.addWidget(self.words)
        self.body.addSpacing(4)
        self.body.addWidget(indented(self.finished))

    def show_view(self, view: GatheringView) -> None:
        self._view = view
        self.words.set_text(view.looking_back)
        self.finished.setChecked(view.facts.finished_on is not None)

    def _keep(self, _words: str) -> None:
        assert self._view is not None
        keeper = self._keeper
        keeper.keep_text(
            self.words, self._view.looking_back, keeping.look_back, keeper.gathering_id
        )

    def _finish(self) -> None:
        today = self._keeper.today if self.finished.isChecked() else None
        self._keeper.do(keeping.finish, self._keeper.gathering_id, today=today)


def _fill(part: QWidget, columns: QWidget) -> None:
    column = QVBoxLayout(part)
    column.setContentsMargins(margins(40, RING, 36, 32))
    column.addWidget(columns)
    column.addStretch(1)
