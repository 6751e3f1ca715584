"""What is printed with, whatever the window wears: black and greys on white."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

INK = QColor(Qt.GlobalColor.black)
PENCIL = QColor.fromHslF(0, 0, 0.32)  # second lines
HAIR = QColor.fromHslF(0, 0, 0.72)  # lines between and for the pen
WASH = QColor.fromHslF(0, 0, 0.95)  # the ground of what is set apart
