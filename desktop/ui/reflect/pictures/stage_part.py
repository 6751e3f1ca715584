"""Where we are on the journey, and the paths that were taken meanwhile."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.clock import Clock
from desktop.domain.language import mark, tr
from desktop.domain.reflect.pictures import Stages
from desktop.domain.vocabulary import StageKind
from desktop.services.reflect.pictures.stages import stages
from desktop.settings import SettingsFile
from desktop.ui.reflect.pictures import wording
from desktop.ui.reflect.pictures.path_picture import PathPicture
from desktop.ui.reflect.pictures.picture_part import PicturePart
from desktop.ui.reflect.pictures.stage_dots import StageDots
from desktop.ui.runner import Runner
from desktop.ui.widgets.labels import PlainLabel


class StagePart(PicturePart):
    shown = ("person", "stage", "move")
    heading = mark("Where we are")

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__(runner, clock, settings)
        self.stages = Stages()
        self.aside = PlainLabel(
            tr("one dot, one person"), "caption", "text2", weight=QFont.Weight.Normal,
            wrap=False,
        )  # fmt: skip
        self.add_to_head(self.aside)
        self.dots = StageDots()
        self.paths = PathPicture(self.dots.column_x)
        self.paths_head = PlainLabel("", "caption", "text2", weight=QFont.Weight.Normal)
        column = QVBoxLayout(self.picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.dots, self.paths_head, self.paths):
            column.addWidget(widget)
        self.dots.person_chosen.connect(self.person_wished)
        self.dots.stage_chosen.connect(self.stage_wished)
        self.paths.person_chosen.connect(self.person_wished)

    def refresh(self) -> None:
        self.runner.query(stages, self.days, then=self._take, key="reflect stages", owner=self)

    def open_row(self, number: int) -> None:
        """A stage's page; of a path, who went it last."""
        if number < len(self.stages.places):
            self.stage_wished.emit(self.stages.places[number].stage_id)
        else:
            path = self.stages.paths[number - len(self.stages.places)]
            self.person_wished.emit(path.people[-1][0])

    def _take(self, found: Stages) -> None:
        self.stages = found
        self.dots.show_stages(
            tuple(place for place in found.places if place.kind is StageKind.STAGE)
        )
        self.dots.setAccessibleName(self.heading_words)
        self.dots.setAccessibleDescription(wording.stages_in_a_sentence(found))
        self.paths.show_paths(found)
        self.paths_head.setText(wording.paths_head(self.span))
        for widget in (self.paths, self.paths_head):
            widget.setVisible(bool(found.paths))
        has_people = any(place.people for place in found.places)
        self.aside.setVisible(has_people)
        if has_people:
            sentence = wording.stages_in_a_sentence(found)
            self.show_numbers(wording.stages_in_words(found), sentence)
        else:
            self.show_nothing(wording.nobody_on_the_journey())
