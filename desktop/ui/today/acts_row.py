"""What can be done on a card: three sizes of act and "Not now", or writing it down."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.vocabulary import Size
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import plain_tip

_GAP = 8


class ActsRow(QWidget):
    """``show_opened`` turns it, once a mail or the dialler was opened, into the question
    whether there is something to write down."""

    act_chosen = Signal(str)  # a Size
    put_off = Signal()
    keep_wished = Signal()  # write it down
    taken_back = Signal()  # it was not written after all
    gesture_wished = Signal(QWidget)  # the button that asks for it

    def __init__(self, name: str, opened: Size | None = None) -> None:
        """``name`` is whose card it is, ``opened`` the act that was opened already."""
        super().__init__()
        self._name = name
        self._gesture = ""  # what its small gesture says, if one is offered
        self.gesture: IconButton | None = None
        self._three: QWidget | None = None  # while they are offered
        self.line: Button | None = None  # the one for a line, while the three are offered
        self.asks = ""  # what it asks, once something was opened
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.show_opened(opened)

    def show_opened(self, size: Size | None) -> None:
        """Ask whether this act was done; None offers the three sizes again."""
        if (old := self._column.takeAt(0)) is not None and (row := old.widget()) is not None:
            row.hide()
            row.deleteLater()
        self.line = self.gesture = self._three = None
        whole = QWidget()
        ends = EndsLayout(whole)
        self._later = self._not_now()
        ends.addWidget(self._sizes() if size is None else self._question(size))
        ends.addWidget(self._later)
        self._column.addWidget(whole)
        whole.show()

    def show_gesture(self, text: str) -> None:
        """Offer a small gesture beside the three, or none with ""."""
        if text == self._gesture:
            return
        self._gesture = text
        if self.gesture is not None:
            self.gesture.hide()
            self.gesture.deleteLater()
            self.gesture = None
        self._add_gesture()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _add_gesture(self) -> None:
        layout = self._three.layout() if self._three is not None else None
        if self._gesture and layout is not None:
            self.gesture = self._gesture_button()
            layout.addWidget(self.gesture)
            self._fit()

    def _fit(self) -> None:
        """The gesture is left to the person's card where it would take a line of its own."""
        if self.gesture is None or self._three is None:
            return
        others = [one for one in self._three.findChildren(Button) if one is not self.gesture]
        shown = [*others, self.gesture, self._later]
        needed = sum(one.sizeHint().width() + _GAP for one in shown)
        self.gesture.setVisible(needed <= self.width())

    def _gesture_button(self) -> IconButton:
        name = tr("A small gesture: {text}").format(text=self._gesture)
        button = IconButton("hand-heart", name, size=28)
        button.setToolTip(plain_tip(name))
        button.clicked.connect(lambda: self.gesture_wished.emit(button))
        return button

    def _sizes(self) -> QWidget:
        acts = self._three = QWidget()
        flow = FlowLayout(acts, gap=_GAP, line_gap=_GAP)
        for size, icon, text, key in (
            (Size.LINE, "pen-line", tr("A line"), "1"),
            (Size.CALL, "phone", tr("A call"), "2"),
            (Size.TIME_TOGETHER, "coffee", tr("Time together"), "3"),
        ):
            button = self._button(Button(text, icon, small=True), f"{text} ({key})")
            button.clicked.connect(lambda _=False, one=size: self.act_chosen.emit(one))
            flow.addWidget(button)
            self.line = button if size is Size.LINE else self.line
        self._add_gesture()
        return acts

    def _question(self, size: Size) -> QWidget:
        wrote = tr("Written? Keep it in one line")
        self.asks = wrote if size is Size.LINE else tr("Spoken? Keep it in one line")
        acts = QWidget()
        flow = FlowLayout(acts, gap=8, line_gap=8)
        keep = Button(self.asks, "message-circle-heart", "soft", small=True)
        self._button(keep, tr("Opens “We spoke” (Enter)")).clicked.connect(self.keep_wished)
        flow.addWidget(keep)
        back = Button(tr("Not yet"), kind="quiet", small=True)
        self._button(back, tr("Back to the three")).clicked.connect(self.taken_back)
        flow.addWidget(back)
        return acts

    def _not_now(self) -> Button:
        button = Button(tr("Not now"), kind="quiet", small=True)
        button.setAccessibleName(tr("Not now for {name}").format(name=self._name))
        button.setToolTip(tr("Costs nothing (0)"))
        button.clicked.connect(self.put_off)
        return button

    def _button(self, button: Button, tip: str) -> Button:
        named = tr("{act}, {name}").format(act=button.text(), name=self._name)
        button.setAccessibleName(named)
        button.setToolTip(plain_tip(tip))
        return button
