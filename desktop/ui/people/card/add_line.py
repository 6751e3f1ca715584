"""The line in which something new is written: a word for its kind, then the field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QWidget
from shiboken6 import isValid

from desktop.ui.sending import Sending
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.growing_text import LinesInput
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.open_fields import closed, opened


class AddLine(QWidget):
    """Hidden until ``ask``. Enter keeps, Esc returns, leaving it keeps what was typed.

    ``kept`` brings the kind chosen, the words, and those of the second field.
    """

    kept = Signal(str, str, str)
    closed = Signal()
    typing = Signal()  # what stands in it is another

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        kinds: Sequence[tuple[str, str]] = (),
        second: str = "",
        parent: QWidget | None = None,
        *,
        field: LineInput | LinesInput | None = None,
    ) -> None:
        """``second`` is the placeholder of a second field, where one is needed."""
        super().__init__(parent)
        self.field: LineInput | LinesInput = field or LineInput(name, placeholder)
        self.second = LineInput(second, second)
        self.kind = Choice(name, "soft", small=False)
        self._watching = False
        self._beside: QWidget | None = None
        self._came_from: QWidget | None = None  # what had the keyboard before
        self.topic = ""
        self.reopen: Callable[[str], object] = self.ask  # as it was opened for a topic
        self.about: Callable[[], object] = lambda: None  # whose card it is on
        self.sent: Sending | None = None  # what was written the last time, if that was kept
        self._arrange(kinds, bool(second))
        for part in (self.field, self.second):
            part.returnPressed.connect(self._enter)
            part.escaped.connect(self.leave)
            part.textChanged.connect(self.typing)
        self.hide()

    def ask(self, kind: str = "", placeholder: str = "", *, topic: str = "") -> None:
        """Open it, with this kind chosen. ``topic`` tells what it was opened for, where
        that is not the kind."""
        self.topic, self.sent = topic or kind, None
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        if placeholder:
            self.field.setPlaceholderText(placeholder)
        if kind:
            self._kind = kind
            if self.kind.isVisibleTo(self):
                self.kind.choose(kind)
        self.show()
        opened(self)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._watch(True)

    def set_kinds(self, kinds: Sequence[tuple[str, str]]) -> None:
        self.kind.clear()
        for kind_id, words in kinds:
            self.kind.add(kind_id, words)
        self.kind.setVisible(bool(kinds))

    def stay_for(self, beside: QWidget) -> None:
        """It stays open while the keyboard is on this one."""
        self._beside = beside

    def leave(self) -> None:
        """Close, and forget what stands in it."""
        if not self.isHidden():
            self._end()

    def settle(self) -> None:
        """Keep what stands in it, if anything does, and close."""
        if self.isHidden():
            return
        words, second = self.field.text().strip(), self.second.text().strip()
        kind = self.kind.current() if not self.kind.isHidden() else self._kind
        self._end()
        if words:
            back = partial(self._come_back, self.about(), self.topic, kind, words, second)
            with Sending(back) as self.sent:
                self.kept.emit(kind, words, second)

    def write_on(self, topic: str, kind: str, words: str, second: str) -> None:
        """Open it with what was written in it before."""
        self.reopen(topic)
        if kind and not self.kind.isHidden():
            self.kind.choose(kind)
        self.second.setText(second)
        self.field.setText(words)

    def _come_back(self, about: object, *written: str) -> None:
        """Unless it stands on the card of somebody else by now, or goes on already."""
        if isValid(self) and self.isHidden() and self.about() == about:
            self.write_on(*written)

    def _arrange(self, kinds: Sequence[tuple[str, str]], has_second: bool) -> None:
        self._kind = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(INSET, 2, 0, 4))
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.field, 3)
        row.addWidget(self.second, 2)
        self.second.setVisible(has_second)
        self.set_kinds(kinds)

    def _enter(self) -> None:
        if self.second.isVisible() and not self.second.text() and self.field.hasFocus():
            self.second.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.settle()

    def _end(self) -> None:
        self._watch(False)
        self._give_keys_back()
        closed(self)
        self.hide()
        self.field.clear()
        self.second.clear()
        self.closed.emit()

    def _give_keys_back(self) -> None:
        """Unless the keyboard went elsewhere already."""
        was, self._came_from = self._came_from, None
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return
        if was is not None and isValid(was) and was.isVisible() and was.isEnabled():
            was.setFocus(Qt.FocusReason.OtherFocusReason)

    def _watch(self, on: bool) -> None:
        """Notice when the keyboard goes elsewhere; a menu of its own is not elsewhere."""
        app = QApplication.instance()
        if not isinstance(app, QApplication) or on == self._watching:
            return
        self._watching = on
        if on:
            app.focusChanged.connect(self._notice)
        else:
            app.focusChanged.disconnect(self._notice)

    def _notice(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or isinstance(new, QMenu) or new is self._beside:
            return
        if new is self or self.isAncestorOf(new):
            return
        if new.window() is self.window():
            self.settle()
