"""The web of everybody, as large as the window: moved, zoomed, narrowed, searched, read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.reflect.pictures_web import ME, Web
from desktop.services.reflect.pictures.drawing import Drawing, draw_web
from desktop.ui.reflect.pictures import web_words, wording
from desktop.ui.reflect.pictures.web_canvas import WebCanvas
from desktop.ui.reflect.pictures.web_keys import STEP, named_like
from desktop.ui.reflect.pictures.web_part import WebPart
from desktop.ui.reflect.pictures.web_scene import WebScene
from desktop.ui.reflect.pictures.words_table import WordsTable
from desktop.ui.runner import Runner
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.inputs import SearchInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.select import Select
from desktop.ui.widgets.surfaces import Surface


class WebPage(QWidget):
    """Each circle keeps its own places, so that coming back to one finds it as it was."""

    person_wished = Signal(int)
    back_wished = Signal()

    def __init__(self, runner: Runner, clock: Clock) -> None:
        super().__init__()
        self._runner, self._clock = runner, clock
        self._circle: int | None = None
        self._drawings: dict[int | None, Drawing] = {}
        self._asked = 0
        self._shown_circle: tuple[int | None, ...] = ()
        self.canvas = WebCanvas()
        self.table = WordsTable(tr("The web"), fills=True)
        self.about = PlainLabel("", "small", "text2")
        self.card = Button(tr("Open their card"), "contact", "secondary", small=True)
        self._lay_out()
        self._connect()

    # What is shown

    def refresh(self) -> None:
        """Read it anew; whoever is known stays where they are."""
        self._asked += 1
        number, circle = self._asked, self._circle
        before = self._drawings.get(circle)
        self._runner.long_query(
            draw_web, today=self._clock.today(), circle_id=circle,
            before=before.places if before else None,
            then=lambda drawing: self._take(drawing, circle, number),
            owner=self,
        )  # fmt: skip

    def take_changes(self, changes: Changes) -> None:
        if changes.touches(WebPart.shown):
            self.refresh()

    def show_circle(self, circle_id: int | None) -> None:
        """Only the people of this circle; None is everybody."""
        self._circle = circle_id
        self.refresh()

    def take_focus(self) -> None:
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wished.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.search.clear()

    # How it is laid out

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 16)
        column.setSpacing(12)
        column.addWidget(self._head())
        ground, inside = Surface("card"), QWidget()
        around = QVBoxLayout(ground)
        around.setContentsMargins(8, 8, 8, 8)
        around.addWidget(inside)
        self._ground = QStackedLayout(inside)
        self._empty = PlainLabel(wording.nobody_in_the_web(), "body", "text2")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.canvas, self.table, self._empty):
            self._ground.addWidget(widget)
        column.addWidget(ground, 1)
        column.addWidget(self._foot())

    def _head(self) -> QWidget:
        head, words, controls = QWidget(), QWidget(), QWidget()
        start = FlowLayout(words, gap=12)
        self.back = Button(tr("Reflect"), "chevron-left", "way")
        start.addWidget(self.back)
        start.addWidget(PlainLabel(tr("The web"), "title", wrap=False))
        flow = FlowLayout(controls, gap=8)
        for widget in self._controls():
            flow.addWidget(widget)
        ends = EndsLayout(head)
        ends.addWidget(words)
        ends.addWidget(controls)
        return head

    def _controls(self) -> list[QWidget]:
        self.search = SearchInput(tr("Find somebody in the web"), tr("Find"))
        self.search.setMinimumWidth(self.search.fontMetrics().averageCharWidth() * 22)
        self.circles = Select(tr("Circle"), 150)
        self.circles.add("", tr("Everybody"))
        self.smaller = IconButton("minus", tr("Smaller"), "Ctrl+-")
        self.larger = IconButton("plus", tr("Larger"), "Ctrl++")
        self.whole = IconButton("maximize-2", tr("Everybody in view"), "Ctrl+0")
        self.toggle = IconButton("list", tr("In words"))
        self.toggle.setCheckable(True)
        return [self.search, self.circles, self.smaller, self.larger, self.whole, self.toggle]

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(12)
        row.addWidget(self.about, 1)
        row.addWidget(self.card)
        least = self.card.sizeHint().height()
        foot.setMinimumHeight(least)
        self.card.hide()
        return foot

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wished)
        self.canvas.person_chosen.connect(self.person_wished)
        self.canvas.looked_at.connect(self._say)
        self.table.opened.connect(self._open_row)
        self.search.textChanged.connect(self._find)
        self.search.left_downwards.connect(self._go_to_found)
        self.circles.chosen.connect(lambda circle: self.show_circle(int(circle or 0) or None))
        self.smaller.clicked.connect(partial(self.canvas.zoom_by, 1 / STEP))
        self.larger.clicked.connect(partial(self.canvas.zoom_by, STEP))
        self.whole.clicked.connect(self.canvas.fit)
        self.toggle.toggled.connect(self._turn)
        self.card.clicked.connect(self._open_card)

    # What comes back, and what is done

    def _take(self, drawing: Drawing, circle: int | None, number: int) -> None:
        """Thousands of lines are made beside the window, not in its way."""
        if number != self._asked:
            return
        self._drawings[circle] = drawing
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._runner.background(
            partial(WebScene.of, drawing.web, drawing.places, mirrored=mirrored),
            then=lambda scene: self._show(scene, circle) if number == self._asked else None,
            owner=self,
        )

    def _show(self, scene: WebScene, circle: int | None) -> None:
        is_other = self._shown_circle != (circle,)
        self._shown_circle = (circle,)
        self.canvas.show_scene(scene, fit=is_other)
        self.canvas.setAccessibleName(tr("The web"))
        self.canvas.setAccessibleDescription(web_words.web_in_a_sentence(scene.index))
        self._name_circles(scene.index.web)
        self._turn(self.toggle.isChecked())
        self._say(self.canvas.current)

    def _name_circles(self, web: Web) -> None:
        self.circles.clear()
        self.circles.add("", tr("Everybody"))
        for circle in web.circles:
            self.circles.add(str(circle.circle_id), circle.name)
        known = {circle.circle_id for circle in web.circles}
        self.circles.choose(str(self._circle) if self._circle in known else "")

    def _turn(self, in_words: bool) -> None:
        """Picture or table; both say the same."""
        nobody = not self.canvas.scene.index.people
        shown = self._empty if nobody else self.table if in_words else self.canvas
        self._ground.setCurrentWidget(shown)
        for button in (self.smaller, self.larger, self.whole):
            button.setEnabled(shown is self.canvas)
        self._fill_table()

    def _fill_table(self) -> None:
        """Thousands of sentences are only made when they are read."""
        if self.toggle.isChecked():
            words = web_words.web_in_words(self.canvas.scene.index, self._clock.today())
            self.table.show_words(words)

    def _open_row(self, number: int) -> None:
        self.person_wished.emit(web_words.people_by_name(self.canvas.scene.index)[number])

    def _find(self, typed: str) -> None:
        person = named_like(self.canvas.scene, typed)
        if person is None:
            self._say_found_nobody(typed)
            return
        if self.toggle.isChecked():
            self.table.selectRow(web_words.people_by_name(self.canvas.scene.index).index(person))
        else:
            self.canvas.go_to(person)

    def _say_found_nobody(self, typed: str) -> None:
        """Until something else is looked for, or looked at."""
        if typed.strip():
            words = tr("Nobody in the web is called {name}.").format(name=typed.strip())
            self.about.setText(words)
            announce(self.search, words)
        else:
            self._say(self.canvas.current)

    def _go_to_found(self) -> None:
        target = self.table if self.toggle.isChecked() else self.canvas
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, person: int | None) -> None:
        index = self.canvas.scene.index
        known = person is not None and (person == ME or person in index.people)
        if person is None or not known:
            words = tr(
                "Arrows go from one to the next, Enter opens, or type a name. "
                "Dashed: two who might like each other. Ties across show when you look at somebody."
            )
        else:
            words = web_words.say_person(index, person, self._clock.today())
            if self.canvas.hasFocus():
                announce(self.canvas, words)
        self.about.setText(words)
        self.card.setVisible(self.canvas.current not in (None, ME))

    def _open_card(self) -> None:
        if self.canvas.current not in (None, ME):
            self.person_wished.emit(self.canvas.current)
