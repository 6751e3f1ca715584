"""What is seen while the store takes long to open: what a place looks like before its words,
and then one quiet sentence."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from desktop.domain.language import tr
from desktop.domain.progress import Progress
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.skeleton import Skeleton
from desktop.ui.window.stand_in import StandIn

_LOOK_MS = 100
_BLOCKS, _WIDEST_EM = 3, 60
_PATIENCE = 25  # looks, before anything is said of a store that needs no migration


class Waiting(QTimer):
    """Looks at the progress while the stand-in is seen, which says how far it is."""

    def __init__(self, stand_in: StandIn, progress: Progress) -> None:
        super().__init__(stand_in)
        self._stand_in, self._progress = stand_in, progress
        self._looks, self._said = 0, ""
        self.skeleton = Skeleton(_BLOCKS, framed=True)
        self.skeleton.setMaximumWidth(theming().fonts.em(_WIDEST_EM))
        stand_in.show_below(self.skeleton)
        self.setInterval(_LOOK_MS)
        self.timeout.connect(self.look)
        self.start()

    def look(self) -> None:
        """Say it, if it is another thing than was said last."""
        if not self._stand_in.isVisible():
            self.stop()
        self._looks += 1
        words = self._words()
        if words != self._said:
            self._said = words
            self._stand_in.say(words)
            announce(self._stand_in, words)

    def _words(self) -> str:
        known = {
            "check": tr("This Kith keeps your data in a newer form. Looking whether it is whole…"),
            "backup": tr("This Kith keeps your data in a newer form. Making a backup first…"),
            "migrate": tr(
                "Bringing your data into its newer form. A backup of it as it was is made; "
                "if this is interrupted, nothing is lost."
            ),
        }
        slow = tr("Opening your data…") if self._looks > _PATIENCE else ""
        return known.get(self._progress.step, self._said or slow)
