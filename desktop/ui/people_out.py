"""People on their way out of Kith: dragged onto another program, or copied.

Beside Kith's own ids go their cards, as text and as a file. Cards are read while the drag
waits for them, for a moment at most; without them it is a drag within Kith.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication

from desktop import handed_over
from desktop.domain.language import tr, trn
from desktop.ui.people_mime import people_mime
from desktop.ui.runner import Runner

if TYPE_CHECKING:
    from desktop.services.exporting.cards import Cards

VCARD = "text/vcard"
_PATIENCE_MS = 150
_TAKEN_MS = 60_000  # a file manager copies only after the drop


class PeopleOut(QObject):
    """Whoever drags asks for the ``cargo`` first, and says at the end that it ``went``."""

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._start: Callable[[QMimeData], object] | None = None
        self._people: tuple[int, ...] = ()
        self._file: Path | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._go(None))

    def cargo(self, people: Sequence[int], start: Callable[[QMimeData], object]) -> None:
        """Begin the drag with all that it holds, once that is there."""
        self._people, self._start = tuple(people), start
        self._patience.start()
        query = self._runner.query
        query(_read, self._people, then=self._go, key="cards-out", owner=self)

    def went(self, *, taken: bool) -> None:
        """The drag is over: its file is taken back, later where somebody may be reading it."""
        given, self._file = self._file, None
        if given is None:
            return
        if taken:
            QTimer.singleShot(_TAKEN_MS, lambda: handed_over.take_back(given))
        else:
            handed_over.take_back(given)

    def copy(self, people: Sequence[int], tell: Callable[[str], object]) -> None:
        """Put their cards on the clipboard, beside plain text."""

        def put(read: Cards | None) -> None:
            if read is None:
                words = tr("So many go out by “Take out to a file”.")
                tell(words if people else tr("There is nobody to copy."))
                return
            data = QMimeData()
            data.setText(read.plain)
            data.setData(VCARD, read.vcards.encode("utf-8", "replace"))
            QGuiApplication.clipboard().setMimeData(data)
            count = len(people)
            tell(trn("The card is copied.", "{count} cards are copied.", count).format(count=count))

        self._runner.query(_read, tuple(people), then=put, owner=self)

    def _go(self, read: Cards | None) -> None:
        self._patience.stop()
        start, self._start = self._start, None
        if start is None:
            return
        data = people_mime(self._people)
        if read is not None:
            data.setData(VCARD, read.vcards.encode("utf-8", "replace"))
            self._add_file(data, read)
        start(data)

    def _add_file(self, data: QMimeData, read: Cards) -> None:
        try:
            self._file = handed_over.hand_over(read.name, read.vcards)
        except OSError:
            return  # the text goes all the same
        data.setUrls([QUrl.fromLocalFile(str(self._file))])


def _read(session: Any, people: Sequence[int]) -> Cards | None:
    """What writes cards is imported once somebody wants one."""
    from desktop.services.exporting.cards import cards_of

    return cards_of(session, people)
