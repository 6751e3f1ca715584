"""The parts of a contact card, made in turns: all at once would hold the window up."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.half_written import HalfWritten
from desktop.ui.people.card.about import AboutSection
from desktop.ui.people.card.between import BetweenSection
from desktop.ui.people.card.body import CardBody, CardColumn, indented
from desktop.ui.people.card.dates import DatesSection
from desktop.ui.people.card.deleted import DeletedBar
from desktop.ui.people.card.facets import FacetsSection
from desktop.ui.people.card.files import FilesSection
from desktop.ui.people.card.gesture import GestureLine
from desktop.ui.people.card.giving import GivingPanel
from desktop.ui.people.card.half_typed import HalfTyped
from desktop.ui.people.card.head import CardHead
from desktop.ui.people.card.introductions import IntroductionsSection
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.labels import LabelsSection
from desktop.ui.people.card.noticed import NoticedSection
from desktop.ui.people.card.reach import ReachSection
from desktop.ui.people.card.season import SeasonBanner
from desktop.ui.people.card.story import StorySection
from desktop.ui.people.card.strip import StageStrip
from desktop.ui.people.card.ties import TiesSection
from desktop.ui.people.card.trust import TrustSection
from desktop.ui.people.card.unfinished import UnfinishedBar
from desktop.ui.people.pictures import Faces
from desktop.ui.widgets.in_turns import InTurns
from desktop.ui.widgets.surfaces import Surface


class CardParts(Surface):
    """``finish`` it before anything else is asked of it."""

    def __init__(
        self,
        keeper: CardKeeper,
        faces: Faces,
        half_written: HalfWritten,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self.half_typed = HalfTyped(self, keeper, half_written)
        self.deleted = DeletedBar(keeper)
        self.unfinished = UnfinishedBar(self.half_typed)
        self.head = CardHead(keeper)
        self.strip = StageStrip(keeper)
        self.season = SeasonBanner(keeper)
        self._who, self._us = CardColumn(), CardColumn()
        tops = (self.deleted, self.unfinished, self.head, self.strip, self.season)
        self._body = CardBody(tops, self._who, self._us, self)
        self._body.stack(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._body)
        self._body.setUpdatesEnabled(False)  # until there is somebody to read about
        self._making = InTurns(self._make(keeper, faces), self)

    def finish(self) -> None:
        """Make what is still missing of it."""
        self._making.finish()

    def take_parts(self) -> None:
        """All of them are there."""
        raise NotImplementedError

    def _make(self, keeper: CardKeeper, faces: Faces) -> Iterator[None]:
        yield from self._make_who(keeper, faces)
        yield from self._make_us(keeper)
        self.take_parts()

    def _make_who(self, keeper: CardKeeper, faces: Faces) -> Iterator[None]:
        """Who they are."""
        self.facets = FacetsSection(keeper)
        yield
        self.reach = ReachSection(keeper)
        yield
        self.ties = TiesSection(keeper, faces)
        self.introductions = IntroductionsSection(keeper, faces)
        yield
        self.dates = DatesSection(keeper)
        self.labels = LabelsSection(keeper)
        yield
        self.about = AboutSection(keeper)
        self.files = FilesSection(keeper)
        self._who.fill(
            self.facets, self.reach, self.ties, self.introductions, self.dates, self.labels,
            self.about, self.files,
        )  # fmt: skip
        yield

    def _make_us(self, keeper: CardKeeper) -> Iterator[None]:
        """What is between us."""
        self.gesture = GestureLine(keeper)
        self.noticed = NoticedSection(keeper)
        yield
        self.between = BetweenSection(keeper)
        self.giving = GivingPanel(keeper)
        yield
        self.trust = TrustSection(keeper)
        self.story = StorySection(keeper)
        self._us.fill(
            self.gesture, self.noticed, self.between, indented(self.giving), self.trust,
            self.story,
        )  # fmt: skip
        yield
