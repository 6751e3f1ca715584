"""What people can leave as: one line for each form, with what it is for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.leaving import Form
from desktop.ui.exporting.wording import form_words
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.checks import RadioButton
from desktop.ui.widgets.labels import PlainLabel

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class Forms(QWidget):
    """``chosen`` when another is taken; arrow keys go from one to the next."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {form: _Button(self) for form in Form}
        self._hints = {form: _Hint(self) for form in Form}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for form in Form:
            column.addWidget(self.buttons[form])
            column.addWidget(self._hints[form])
            self.buttons[form].toggled.connect(self._tell)
            self.buttons[form].stepped.connect(self._step)
            self._hints[form].clicked.connect(self.buttons[form].click)
        self.buttons[Form.CARDS].setChecked(True)
        self.say(everybody=True)
        theming().follow(self._restyle)

    def current(self) -> Form:
        return next(form for form, button in self.buttons.items() if button.isChecked())

    def choose(self, form: Form) -> None:
        self.buttons[form].setChecked(True)

    def say(self, *, everybody: bool) -> None:
        """Name the forms as they are for everybody, or for some people."""
        for form in Form:
            words = form_words(form, everybody=everybody)
            self.buttons[form].setText(words.name)
            self.buttons[form].setAccessibleName(f"{words.name}. {words.what_for}")
            self._hints[form].setText(words.what_for)

    def _tell(self, taken: bool) -> None:
        if taken:
            self.chosen.emit()

    def _step(self, by: int) -> None:
        forms = list(Form)
        there = forms[(forms.index(self.current()) + by) % len(forms)]
        self.choose(there)
        self.buttons[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _restyle(self) -> None:
        inset = theming().fonts.scaled(16) + 10
        for hint in self._hints.values():
            hint.setContentsMargins(margins(inset, 0, 0, 6))


class _Button(RadioButton):
    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._inset = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            mirrored = sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.stepped.emit(-step if mirrored else step)
            return
        super().keyPressEvent(event)


class _Hint(PlainLabel):
    """Belongs to the button above it: a click here is one there."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "small", "text2", parent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()
