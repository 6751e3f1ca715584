"""Lets go of the words and faces that are kept from one paint, or one question, to the next."""

from __future__ import annotations

import sys
from functools import _lru_cache_wrapper

from PySide6.QtGui import QPixmapCache


def forget_words() -> None:
    """Empty every limited ``lru_cache`` of Kith (names, lines, entries of the calendar), and
    the painted faces. What is made once, and has no limit, stays."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "desktop":
            for kept in vars(module).values():
                if isinstance(kept, _lru_cache_wrapper) and kept.cache_parameters()["maxsize"]:
                    kept.cache_clear()
    QPixmapCache.clear()
