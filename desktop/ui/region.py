"""How days are written here, as the system says, and when they can be read."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from threading import Thread

from PySide6.QtCore import QLocale, QObject, Signal

from desktop.domain.day_meaning import ENGLISH, warm_up
from desktop.domain.language import spoken
from desktop.domain.region import Region


def region_of(locale: QLocale) -> Region:
    """What this locale says of days."""
    order = locale.dateFormat(QLocale.FormatType.ShortFormat).casefold()
    day_first = not 0 <= order.find("m") < order.find("d")
    language = "" if locale == QLocale.c() else locale.name().partition("_")[0].casefold()
    return Region(day_first, language)


def region() -> Region:
    """How the language that Kith speaks is written here; where that is English, the
    system's, whose language is then read beside it."""
    return _region(spoken())


@cache
def _region(language: str) -> Region:
    own = QLocale() if language != ENGLISH else QLocale.system()
    return region_of(own)


class ReadingOfDays(QObject):
    """What reads days, imported beside the window. Until it ``came``, whoever asked it would
    wait a tenth of a second for its tables: they ask then."""

    came = Signal()
    _made = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._making: Thread | None = None
        self.is_coming = False
        self._made.connect(self._note)

    def prepare(self) -> None:
        """Once, before the first key needs it."""
        if self._making is None:
            self.is_coming = True
            self._making = Thread(target=self._make, name="kith-days", daemon=True)
            self._making.start()

    def wait(self) -> None:
        """For those who must know now."""
        if self._making is not None:
            self._making.join()
        self._note()

    def _make(self) -> None:
        warm_up(region().language)
        with suppress(RuntimeError):  # the program has ended meanwhile
            self._made.emit()

    def _note(self) -> None:
        if self.is_coming:
            self.is_coming = False
            self.came.emit()


@cache
def reading_of_days() -> ReadingOfDays:
    """The one of this program."""
    return ReadingOfDays()
