"""Buttons, chips, checks and the like do what they show."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.buttons import Button, IconButton, Kind, key_text
from desktop.ui.widgets.checks import CheckBox, RadioButton
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput, SearchInput
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel, WordsLabel, plain_tip
from desktop.ui.widgets.row_delegate import ROW
from desktop.ui.widgets.rows_model import RowsModel
from desktop.ui.widgets.segmented import Segmented
from tests.ui.gallery import ROWS, Row


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_an_icon_button_has_a_name_and_tells_its_shortcut(qtbot: QtBot) -> None:
    button = IconButton("user-round-plus", "Add a person", "Ctrl+N")
    qtbot.addWidget(button)
    assert spoken(button) == "Add a person"
    assert button.toolTip() == "Add a person (Ctrl N)"


def test_enter_presses_a_button(qtbot: QtBot) -> None:
    button = Button("Keep", "check", "primary")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


@pytest.mark.parametrize("kind", ["primary", "secondary", "soft", "quiet", "danger"])
def test_the_ring_is_seen_by_keyboard_and_not_by_click(
    qtbot: QtBot, each_theme: Theming, kind: str
) -> None:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(10, 10, 10, 10)
    button = Button("Keep", kind=kind)  # type: ignore[arg-type]
    row.addWidget(button)
    qtbot.addWidget(whole)
    with qtbot.waitActive(whole):
        whole.show()
    button.clearFocus()
    edge = button.geometry().topLeft().x() - 3, button.geometry().center().y()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert whole.grab().toImage().pixelColor(*edge) == each_theme.current.window
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert whole.grab().toImage().pixelColor(*edge) == each_theme.current.focus


def test_keys_are_written_as_on_the_keyboard() -> None:
    assert key_text("Ctrl+K") == "Ctrl K"
    assert key_text("Ctrl++") == "Ctrl +"


def test_a_chip_goes_on_and_off_by_the_space_bar(qtbot: QtBot) -> None:
    chip = Chip("In practice", checkable=True)
    qtbot.addWidget(chip)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    assert not chip.grab().isNull()


def test_arrow_keys_choose_a_segment(qtbot: QtBot) -> None:
    view = Segmented("View")
    qtbot.addWidget(view)
    for name in ("month", "week", "day"):
        view.add(name, name.capitalize())
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.keyClick(view.findChildren(QWidget)[0], Qt.Key.Key_Right)
    assert chosen.args == ["week"]
    assert view.current() == "week"
    view.choose("day")
    assert view.current() == "day"


def test_tab_comes_to_the_chosen_segment(qtbot: QtBot) -> None:
    view = Segmented("View")
    qtbot.addWidget(view)
    for name in ("month", "week", "day"):
        view.add(name, name.capitalize())
    view.choose("week")
    reached = [one for one in ("month", "week", "day") if _is_tabbed(view.segment(one))]
    assert reached == ["week"]


def _is_tabbed(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_checks_are_checks_for_screen_readers_and_painted(
    qtbot: QtBot, each_theme: Theming
) -> None:
    for made, role in ((CheckBox, QAccessible.Role.CheckBox), (RadioButton, None)):
        box = made("Give back one thing she said")
        qtbot.addWidget(box)
        assert spoken(box) == "Give back one thing she said"
        for on in (False, True):
            box.setChecked(on)
            assert not box.grab().isNull()
        if role is not None:
            assert QAccessible.queryAccessibleInterface(box).role() == role


def test_a_name_with_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    label = PlainLabel("<b>Ana</b> & co")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert spoken(label) == "<b>Ana</b> & co"
    assert plain_tip("<b>Ana</b>") == "<span>&lt;b&gt;Ana&lt;/b&gt;</span>"
    assert plain_tip("Ana") == "Ana"


def test_a_label_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    label = PlainLabel("She treats children as people who already know something")
    qtbot.addWidget(label)
    assert label.heightForWidth(2000) == 20
    assert label.heightForWidth(200) == 40
    label.resize(200, 40)
    assert not label.grab().isNull()


def shown_in_place(words: str) -> EditableText:
    one = EditableText("Words", multiline=True)
    one.set_text(words)
    return one


def edited_in_place(words: str) -> QWidget:
    one = shown_in_place(words)
    one.edit()
    return one


def typed(words: str) -> QWidget:
    one = LineInput("Name")
    one.setText(words)
    return one


@pytest.mark.parametrize("words", ["שלום", "Hello"])
@pytest.mark.parametrize("make", [WordsLabel, shown_in_place, edited_in_place, typed])
def test_words_stand_where_the_layout_begins(
    qapp: QApplication, qtbot: QtBot, make: Callable[[str], QWidget], words: str
) -> None:
    """Beside their bar or icon, whichever way they are read."""
    for reading in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(reading)
        part = make(words)
        qtbot.addWidget(part)
        part.resize(200, 30)
        image = part.grab().toImage()
        ground = image.pixelColor(100, 14)
        inked = [x for x in range(200) if image.pixelColor(x, 14) != ground]
        begun = [x for x in inked if 6 < x < 100], [x for x in inked if 100 < x < 194]
        is_left = reading == Qt.LayoutDirection.LeftToRight
        assert (bool(begun[0]), bool(begun[1])) == (is_left, not is_left)


def test_what_does_not_fit_is_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Wolfeschlegelsteinhausenbergerdorff")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert label.toolTip() == "Wolfeschlegelsteinhausenbergerdorff"
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""


def test_escape_clears_a_search_before_it_leaves(qtbot: QtBot) -> None:
    search = SearchInput("Search")
    qtbot.addWidget(search)
    search.setText("ana")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    with qtbot.waitSignal(search.escaped):
        qtbot.keyClick(search, Qt.Key.Key_Escape)


def test_a_text_grows_with_its_lines(qtbot: QtBot, qapp: QApplication) -> None:
    text = GrowingText("Why now?")
    qtbot.addWidget(text)
    text.resize(300, 40)
    text.show()
    before = text.height()
    text.set_words("one\ntwo\nthree")
    assert before + 40 <= text.height() <= before + 50
    text.set_words("line\n" * 100)
    assert text.height() < 400


def test_files_dropped_on_a_field_are_left_to_the_window(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/people.vcf")])
    mime.setText("/people.vcf")
    for field in (LineInput("Name"), GrowingText("Why now?")):
        qtbot.addWidget(field)
        target = field.viewport() if isinstance(field, GrowingText) else field
        event = QDragEnterEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(target, event)
        assert not event.isAccepted()


@pytest.mark.parametrize(
    ("width", "seen"), [(300, [True, True]), (150, [True, False]), (104, [False, False])]
)
def test_what_parts_two_is_not_seen_where_a_line_ends(
    qtbot: QtBot, width: int, seen: list[bool]
) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    flow, dots = FlowLayout(ground, 4, 0), list[QWidget]()
    for place in range(3):
        if place:
            dots.append(PlainLabel("·", wrap=False))
            flow.part(dots[-1])
        flow.addWidget(sized(60))
    ground.resize(width, flow.heightForWidth(width))
    ground.show()
    assert [not dot.size().isEmpty() for dot in dots] == seen
    words = [one for one in ground.findChildren(QWidget) if one not in dots]
    assert all(ground.rect().contains(one.geometry()) for one in words)
    assert len({one.y() for one in words}) == 1 + seen.count(False)


def sized(width: int) -> QWidget:
    one = QWidget()
    one.setFixedSize(width, 20)
    return one


def test_flow_wraps_and_mirrors(qtbot: QtBot) -> None:
    whole = QWidget()
    flow = FlowLayout(whole)
    for name in ("A line", "A call", "Time together"):
        flow.addWidget(Button(name))
    qtbot.addWidget(whole)
    assert flow.heightForWidth(1000) == 32
    assert flow.heightForWidth(160) == 72
    whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 500, 100))
    first = flow.itemAt(0)
    assert first is not None
    assert first.geometry().right() == 499
    flow.clear()
    assert flow.count() == 0


@pytest.mark.parametrize("kind", ["primary", "secondary", "soft", "quiet", "way", "danger"])
def test_a_button_shows_that_it_is_pointed_at(
    qtbot: QtBot, each_theme: Theming, kind: Kind
) -> None:
    button = Button("Keep", "check", kind)
    qtbot.addWidget(button)
    at_rest = button.grab().toImage()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert button.grab().toImage() != at_rest
    button.setEnabled(False)
    disabled = button.grab().toImage()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    assert button.grab().toImage() == disabled


def test_an_empty_place_says_what_it_is_for(qtbot: QtBot, each_theme: Theming) -> None:
    words = "People rest in the address book until you choose them."
    state = EmptyState("sprout", "Nobody here yet", words, (Button("Choose somebody"),))
    qtbot.addWidget(state)
    state.resize(440, 300)
    assert not state.grab().isNull()


def test_rows_are_found_and_replaced_by_id(qtbot: QtBot) -> None:
    model: RowsModel[Row] = RowsModel(lambda row: f"{row.name}, {row.second}")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(ROWS)
    with qtbot.waitSignal(model.dataChanged):
        model.replace(ROWS[2]._replace(name="Callum R."))
    assert model.index_of(3).data() == "Callum R."
    assert model.index_of(3).data(ROW).second == "Ask about the solo"
    assert not model.index_of(99).isValid()
    told = model.index_of(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Amara Okafor, Saturday: the box opens"


@pytest.mark.parametrize("fills", [0, 1])
def test_of_two_ends_one_takes_what_is_left(qtbot: QtBot, fills: int) -> None:
    line = QWidget()
    qtbot.addWidget(line)
    ends = EndsLayout(line, 0, 0, fills=fills)
    parts = [PlainLabel("a day", wrap=False), PlainLabel("what it is", wrap=False)]
    for part in parts:
        ends.addWidget(part)
    line.resize(ends.sizeHint().width() + 50, 40)
    line.show()
    assert parts[fills].width() == parts[fills].sizeHint().width() + 50
    assert parts[1].x() == parts[0].width()
    line.resize(ends.sizeHint().width() - 1, 80)
    QApplication.processEvents()
    assert parts[1].y() >= parts[0].geometry().bottom()


def test_two_ends_are_as_high_as_what_wraps_in_its_share(qtbot: QtBot) -> None:
    line = QWidget()
    qtbot.addWidget(line)
    ends = EndsLayout(line)
    words = PlainLabel("a word " * 20)  # more lines at its own width than in the whole
    ends.addWidget(words)
    ends.addWidget(PlainLabel("the other end " * 3, wrap=False))
    width = ends.sizeHint().width() + 40
    own_width = words.sizeHint().width()
    assert words.heightForWidth(own_width) > words.heightForWidth(width)
    assert ends.heightForWidth(width) >= words.heightForWidth(own_width)


def test_a_label_keeps_its_size_when_what_it_stands_in_moves(qtbot: QtBot, theme: Theming) -> None:
    """Qt's style sheets give it the font back that it had before the size changed."""
    here, there, card = QWidget(), QWidget(), QWidget()
    for place in (here, there):
        qtbot.addWidget(place)
        QHBoxLayout(place)
    label = PlainLabel("Where we are", "heading")
    QHBoxLayout(card).addWidget(label)
    here.layout().addWidget(card)
    here.show()
    there.show()
    moving = theme.changed.connect(lambda: there.layout().addWidget(card))

    theme.set_scale(2.0)

    theme.changed.disconnect(moving)
    assert label.font().pointSizeF() == theme.font("heading").pointSizeF()


def test_words_begin_as_far_in_on_one_line_as_on_many(qtbot: QtBot) -> None:
    line, lines = LineInput("Place"), GrowingText("What you heard")
    for field in (line, lines):
        qtbot.addWidget(field)
        field.show()
    begins = lines.viewport().x() + round(lines.document().documentMargin())
    letters = 2  # that Qt leaves before those of a line
    assert begins == line.textMargins().left() + letters


def test_the_icon_of_what_comes_next_stands_after_its_words(qtbot: QtBot) -> None:
    before, after = (
        Button("Connection", "arrow-right"),
        Button("Connection", "arrow-right", icon_after=True),
    )
    for button in (before, after):
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
    assert before.sizeHint() == after.sizeHint()
    assert before.grab().toImage() != after.grab().toImage()
