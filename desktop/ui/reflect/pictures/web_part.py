"""The web, small: me in the middle, and those I have most to do with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.clock import Clock
from desktop.domain.language import mark, tr
from desktop.services.reflect.pictures.drawing import Drawing, draw_web
from desktop.settings import SettingsFile
from desktop.ui.reflect.pictures import web_words, wording
from desktop.ui.reflect.pictures.picture_part import PicturePart
from desktop.ui.reflect.pictures.web_canvas import WebCanvas
from desktop.ui.reflect.pictures.web_scene import WebScene
from desktop.ui.runner import Runner
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import PlainLabel, plain_tip

_NEAREST = 20


class WebPart(PicturePart):
    """``whole_wished`` opens the web of everybody."""

    whole_wished = Signal()

    shown = (
        "person", "tie", "introduction", "interaction", "interaction_person", "gathering_person",
    )  # fmt: skip
    heading = mark("The web")

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__(runner, clock, settings)
        self.canvas = WebCanvas(small=True)
        self._drawing: Drawing | None = None
        self._asked = 0
        self.dashed = PlainLabel(
            tr("dashed: two who might like each other"), "caption", "text2",
            weight=QFont.Weight.Normal,
        )  # fmt: skip
        self.add_to_head(self.dashed)
        self.larger = IconButton("maximize-2", tr("Open large"), size=26)
        self.larger.clicked.connect(self.whole_wished)
        self.add_to_head(self.larger)
        column = QVBoxLayout(self.picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas, 1)
        self.stretch_picture()
        self.canvas.person_chosen.connect(self.person_wished)
        self.canvas.looked_at.connect(self._say)

    def refresh(self) -> None:
        self._asked += 1
        number, before = self._asked, self._drawing.places if self._drawing else None
        self.runner.long_query(
            draw_web, today=self.clock.today(), most=_NEAREST, before=before,
            then=lambda drawing: self._take(drawing) if number == self._asked else None,
            owner=self,
        )  # fmt: skip

    def open_row(self, number: int) -> None:
        self.person_wished.emit(web_words.people_by_name(self.canvas.scene.index)[number])

    def _take(self, drawing: Drawing) -> None:
        self._drawing = drawing
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.canvas.show_scene(WebScene.of(drawing.web, drawing.places, mirrored=mirrored))
        self.dashed.setVisible(any(tie.is_thought for tie in drawing.web.ties))
        self.larger.setVisible(bool(drawing.web.people))
        if not drawing.web.people:
            self.show_nothing(wording.nobody_in_the_web())
            return
        index = self.canvas.scene.index
        sentence = web_words.web_in_a_sentence(index)
        self.show_numbers(web_words.web_in_words(index, self.clock.today()), sentence)
        self.canvas.setAccessibleName(self.heading_words)
        self.canvas.setAccessibleDescription(sentence)

    def _say(self, person: int | None) -> None:
        words = ""
        if person is not None:
            words = web_words.say_person(self.canvas.scene.index, person, self.clock.today())
        self.canvas.setToolTip(plain_tip(words))
        if words and self.canvas.hasFocus():
            announce(self.canvas, words)
