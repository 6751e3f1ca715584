"""How days are written here, as the system says."""

from __future__ import annotations

from functools import cache
from threading import Thread

from PySide6.QtCore import QLocale

from desktop.domain.day_meaning import warm_up
from desktop.domain.region import Region


def region_of(locale: QLocale) -> Region:
    """What this locale says of days."""
    order = locale.dateFormat(QLocale.FormatType.ShortFormat).casefold()
    day_first = not 0 <= order.find("m") < order.find("d")
    language = "" if locale == QLocale.c() else locale.name().partition("_")[0].casefold()
    return Region(day_first, language)


@cache
def region() -> Region:
    """That of the system."""
    return region_of(QLocale.system())


@cache
def prepare_days() -> None:
    """Let what reads days be imported beside the window, before the first key needs it."""
    Thread(target=warm_up, args=(region().language,), name="kith-days", daemon=True).start()
