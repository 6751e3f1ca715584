"""A row that is clicked as a whole has room for what is laid into it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.click_row import ClickRow


def test_two_lines_are_never_pressed_into_the_height_of_one(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    whole = QVBoxLayout(ground)
    row = ClickRow("Ada, an introduction")
    lines = QVBoxLayout(row)
    for words in ("Ada Quill", "introduced in May"):
        lines.addWidget(QLabel(words))
    whole.addWidget(row)
    ground.resize(200, 1)
    ground.show()
    assert row.height() >= lines.minimumSize().height()


def test_a_row_of_one_short_line_is_high_enough_for_a_finger(qtbot: QtBot) -> None:
    row = ClickRow("Ada")
    qtbot.addWidget(row)
    assert row.minimumSizeHint().height() >= 24
