"""A line in which a person of the book is named: the names go on as one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from desktop.domain.names import NameMatch
from desktop.domain.text import fold
from desktop.services.people import names
from desktop.ui.runner import Runner
from desktop.ui.widgets.inputs import LineInput


class PersonField(LineInput):
    """``given`` brings the id of somebody of the book, or a name that is not in it."""

    given = Signal(object)  # int | str

    def __init__(
        self, runner: Runner, name: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(name, placeholder, parent=parent)
        self._runner = runner
        self._offered: dict[str, int] = {}
        self._ids: dict[str, list[int]] = {}
        self._names = QStringListModel(self)
        self._just_given = False
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._take_offered)
        self.setCompleter(completer)
        self.textEdited.connect(self._look)
        self.returnPressed.connect(self._take_typed)

    def person(self) -> int | str:
        """Who is named by what stands here; the name where that is not one person."""
        typed = " ".join(self.text().split())
        if typed in self._offered:
            return self._offered[typed]
        same = self._ids.get(fold(typed), [])
        return same[0] if len(same) == 1 else typed

    def _look(self, typed: str) -> None:
        key = f"person-field-{id(self)}"
        self._runner.query(names.complete, typed, then=self._offer, key=key, owner=self)

    def _offer(self, matches: Sequence[NameMatch]) -> None:
        """Offer them with what tells two of a name apart."""
        self._ids = {}
        for match in matches:
            self._ids.setdefault(fold(match.name), []).append(match.id)
        self._offered = {
            ", ".join(part for part in (match.name, match.second) if part): match.id
            for match in matches
        }
        self._names.setStringList(list(self._offered))
        completer = self.completer()
        if matches and self.hasFocus() and completer is not None:
            completer.complete()

    def _take_offered(self, words: str) -> None:
        self._just_given = True
        QTimer.singleShot(0, self, self._forget_given)
        self.given.emit(self._offered.get(words, words))

    def _take_typed(self) -> None:
        """Enter; but not the one that has just taken a name from those offered."""
        if not self._just_given and self.text().strip():
            self.given.emit(self.person())

    def _forget_given(self) -> None:
        self._just_given = False
