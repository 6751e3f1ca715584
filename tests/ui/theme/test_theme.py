"""Theme and text size change while everything is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QIcon, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.paths import resource
from desktop.ui.theme import contrast
from desktop.ui.theme.fonts import load_fonts
from desktop.ui.theme.icons import icon, icon_pixmap, mirrors
from desktop.ui.theme.mirror import as_read, margins
from desktop.ui.theme.roles import theme_of
from desktop.ui.theme.text import lay_out, reads_from_right
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.buttons import Button


def test_a_change_of_theme_reaches_the_palette_and_is_told(
    qapp: QApplication, qtbot: QtBot, theme: Theming
) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert qapp.palette().window().color() == theme_of("dark").window
    assert theme.current.dark


def test_high_contrast_works_by_day_and_by_night(qapp: QApplication, theme: Theming) -> None:
    theme.set_contrast(True)
    assert theme.current == theme_of("light", contrast=True)
    theme.set_mode("dark")
    assert theme.current == theme_of("dark", contrast=True)
    assert qapp.palette().window().color() == theme.current.window
    theme.set_contrast(False)
    assert theme.current == theme_of("dark")


def test_an_accent_is_worn_at_once_and_kept_in_high_contrast(
    qapp: QApplication, qtbot: QtBot, theme: Theming
) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_accent("lake")
    assert qapp.palette().accent().color() == theme_of("light", "lake").accent
    theme.set_contrast(True)
    assert theme.current == theme_of("light", "lake", contrast=True)


class Hints:
    """What a system says of itself that asks for high contrast."""

    def accessibility(self) -> Hints:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return Qt.ContrastPreference.HighContrast

    def colorScheme(self) -> Qt.ColorScheme:
        return Qt.ColorScheme.Dark


@pytest.mark.parametrize("colours_are_high", [True, False])
def test_high_contrast_of_the_system_is_followed_in_its_colours_if_they_are_high(
    qapp: QApplication, theme: Theming, monkeypatch: pytest.MonkeyPatch, colours_are_high: bool
) -> None:
    qapp.setPalette(QPalette())
    systems = qapp.palette().window().color()
    monkeypatch.setattr(QGuiApplication, "styleHints", Hints)
    monkeypatch.setattr(contrast, "is_high", lambda _: colours_are_high)
    theme.set_mode("system")
    assert theme.current.high_contrast
    own = theme_of("dark", contrast=True)
    assert theme.current.window == (systems if colours_are_high else own.window)
    theme.set_mode("light")
    assert theme.current == theme_of("light", contrast=True)


def test_text_grows_by_ratio_and_within_bounds(theme: Theming) -> None:
    theme.set_scale(2.0)
    assert theme.fonts.body_size == 28
    assert theme.font("display").pointSizeF() == pytest.approx(2 * theme.font().pointSizeF())
    theme.set_scale(9)
    assert theme.scale == 2.0


def test_widgets_grow_with_the_text(qtbot: QtBot, theme: Theming) -> None:
    button = Button("Keep", "check")
    qtbot.addWidget(button)
    before = button.sizeHint()
    theme.set_scale(1.5)
    assert button.sizeHint().height() == round(before.height() * 1.5)
    assert button.sizeHint().width() > before.width()


def test_both_families_come_with_the_program() -> None:
    assert {"Inter", "Literata"} <= set(load_fonts())


def test_each_weight_is_a_real_one(theme: Theming) -> None:
    assert QFontInfo(theme.font("words")).family() == "Literata"
    assert QFontInfo(theme.font("body", QFont.Weight.DemiBold)).weight() == 600


def test_a_stock_widget_follows_the_theme(qapp: QApplication, qtbot: QtBot, theme: Theming) -> None:
    label = QLabel("Ana")
    qtbot.addWidget(label)
    theme.set_mode("dark")
    qapp.processEvents()  # Qt tells them in the next turn of the loop
    assert label.palette().windowText().color() == theme_of("dark").text


def ink(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_takes_the_colour_of_its_role_also_after_a_change(theme: Theming) -> None:
    line = icon("minus", "accent")
    assert ink(line.pixmap(96, 96)) == {theme_of("light").accent.name()}
    theme.set_mode("dark")
    assert ink(line.pixmap(96, 96)) == {theme_of("dark").accent.name()}
    off = line.pixmap(96, 96, QIcon.Mode.Disabled)
    assert ink(off) == {theme_of("dark").disabled.name()}


def test_every_icon_can_be_painted(theme: Theming) -> None:
    names = [file.stem for file in resource("icons/lucide").glob("*.svg")]
    assert len(names) > 80
    empty = [n for n in names if not ink(icon_pixmap(n, theme.current.text, 48, 2.0))]
    assert empty == []


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_an_icon_that_is_missing_is_told_and_painted_as_nothing(theme: Theming) -> None:
    assert not ink(icon_pixmap("no-such-icon", theme.current.text, 48))


def points_right(pixmap: QPixmap) -> bool:
    """Whether the row in the middle has its ink in the right half."""
    image = pixmap.toImage()
    middle = image.height() // 2
    inked = [x for x in range(image.width()) if image.pixelColor(x, middle).alpha() > 128]
    return min(inked) > image.width() / 2


def test_arrows_turn_round_where_people_read_from_the_right(
    qapp: QApplication, theme: Theming
) -> None:
    assert points_right(icon_pixmap("chevron-right", theme.current.text, 48))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not points_right(icon_pixmap("chevron-right", theme.current.text, 48))
    assert not mirrors("sun")
    assert not mirrors("arrow-up")


def test_a_sentence_that_begins_with_a_latin_name_is_read_from_the_right_there(
    qapp: QApplication, theme: Theming
) -> None:
    quiet, latin = "Kirsten שקטה מאז אפריל.", "Kirsten Boyle"
    assert not reads_from_right(quiet)
    assert reads_from_right("נור")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert reads_from_right(quiet)
    assert not reads_from_right(latin)


def test_keys_that_point_back_point_the_other_way_there(qapp: QApplication, theme: Theming) -> None:
    assert as_read("Alt+Left") == "Alt+Left"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert as_read("Alt+Left") == "Alt+Right"
    assert as_read("Right") == "Left"
    assert as_read("Ctrl+K") == "Ctrl+K"


def test_margins_go_round_where_people_read_from_the_right(
    qapp: QApplication, theme: Theming
) -> None:
    assert margins(20, 1, 6, 2) == QMargins(20, 1, 6, 2)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert margins(20, 1, 6, 2) == QMargins(6, 1, 20, 2)


def test_text_wraps_and_ends_with_an_ellipsis_where_lines_are_few() -> None:
    words = "She treats children as people who already know something"
    assert "".join(line.text + " " for line in lay_out(words, "body", 150).lines).strip() == words
    cut = lay_out(words, "body", 150, most_lines=2)
    assert len(cut.lines) == 2
    assert cut.lines[-1].text.endswith("…")


def test_pictures_in_the_text_do_not_shift_its_lines() -> None:
    words = "🌻🌻🌻 Ana and 👩‍🔬 Bo walk by the sea every single Sunday"
    lines = [line.text for line in lay_out(words, "body", 120).lines]
    assert " ".join(lines) == words


def test_direction_is_that_of_the_first_letter() -> None:
    assert reads_from_right("“שלום”")
    assert not reads_from_right("Ana שלום")
    assert not reads_from_right("123")


def test_an_address_longer_than_a_line_breaks_after_its_signs(theme: Theming) -> None:
    address = "nils@aaltonen.example"
    whole = lay_out(address, "body", 1_000).width
    narrow = [line.text for line in lay_out(address, "body", whole - 5).lines]
    assert narrow == ["nils@aaltonen.", "example"]
    assert [line.text for line in lay_out(f"Or {address}", "body", whole + 5).lines] == [
        "Or", address,
    ]  # fmt: skip


def test_no_line_ends_with_a_dot_that_parts_two_things(theme: Theming) -> None:
    words = "Yesterday, 18:00 to 21:00 · Boathouse No. 3"
    assert len(lay_out(words, "body", 1_000).lines) == 1
    first = lay_out("Yesterday, 18:00 to 21:00 ·", "body", 1_000).width
    lines = [line.text for line in lay_out(words, "body", first + 2).lines]
    assert lines == ["Yesterday, 18:00 to 21:00", "Boathouse No. 3"]
    assert lay_out("One ·", "body", 1_000).lines[0].text == "One ·"
