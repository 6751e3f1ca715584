"""What is kept of words between two questions, and let go when the store is locked."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from pytestqt.qtbot import QtBot

from desktop.app.forgetting import forget_words
from desktop.services.people import names
from desktop.ui.theme import text
from desktop.ui.theme.fonts import load_fonts
from desktop.ui.theme.stamps import stamp
from desktop.ui.theme.theme import theming


def test_to_forget_leaves_no_words_and_no_faces(qtbot: QtBot) -> None:
    families, theme = load_fonts(), theming()
    text.elided("Ana has a secret", theme.font(), 40)
    names._plain("Ana Moreau")
    ground = QPixmap(20, 20)
    painter = QPainter(ground)
    stamp(painter, QRectF(0, 0, 9, 9), "monogram:AM", lambda on, area: on.drawEllipse(area))
    painter.end()
    forget_words()
    assert text._elided.cache_info().currsize == 0
    assert names._plain.cache_info().currsize == 0
    assert not QPixmapCache.find("kith:monogram:AM:9.0:9.0:1.0", QPixmap())
    assert load_fonts() is families
    assert theming() is theme
