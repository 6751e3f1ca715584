"""A field for somebody's name that offers people of the book while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QStringListModel
from PySide6.QtWidgets import QCompleter, QWidget

from desktop.domain.names import NameMatch
from desktop.services.people import names
from desktop.ui.runner import Runner
from desktop.ui.widgets.completion import completer_of
from desktop.ui.widgets.inputs import LineInput


class NameInput(LineInput):
    """``meant`` tells the id of whom was chosen, or the text where nobody was.

    A name that is exactly that of one person of the book means them.
    """

    def __init__(
        self, runner: Runner, name: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(name, placeholder, parent=parent)
        self._runner = runner
        self._matches: Sequence[NameMatch] = ()
        self._words = QStringListModel(self)
        self._picked: tuple[str, int] | None = None  # of two whose lines are the same
        completer = completer_of(self._words, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(completer)
        completer.activated[QModelIndex].connect(self._pick)  # type: ignore[index]
        self.textEdited.connect(lambda typed: self._ask(typed))

    def meant(self) -> int | str:
        typed = self.text().strip()
        return self.person_named(typed)

    def person_named(self, typed: str) -> int | str:
        if self._picked is not None and self._picked[0] == typed:
            return self._picked[1]
        found = [match for match in self._matches if _whole(match) == typed or match.name == typed]
        return found[0].id if len(found) == 1 else typed.partition(" · ")[0]

    def put_back(self, words: str) -> None:
        """Whose name it is, is found again."""
        super().put_back(words)
        self._ask(words, self._know)

    def _ask(self, typed: str, then: Callable[[Sequence[NameMatch]], None] | None = None) -> None:
        self._runner.query(
            names.complete, typed, then=then or self._offer, key=f"name-{id(self)}", owner=self
        )

    def _pick(self, at: QModelIndex) -> None:
        match = self._matches[at.row()]
        self._picked = (_whole(match), match.id)

    def _know(self, matches: Sequence[NameMatch]) -> None:
        self._matches = matches
        self._words.setStringList([_whole(match) for match in matches])

    def _offer(self, matches: Sequence[NameMatch]) -> None:
        self._know(matches)
        if matches and self.hasFocus():
            self.completer().complete()


def _whole(match: NameMatch) -> str:
    """A name with what tells it from another of the same name."""
    return f"{match.name} · {match.second}" if match.second else match.name
