"""Each preference takes effect at once, is found again after a restart, and by a word."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import col, select

from desktop.domain.drafts import PersonDraft
from desktop.domain.entities import Circle, Person, Rhythm
from desktop.domain.name_order import NameOrder, stand_by
from desktop.domain.rhythm.capacity import DayKind
from desktop.domain.rhythm.rules import NO_RHYTHM, RhythmRule
from desktop.services import breaks
from desktop.services.people import adding
from desktop.services.rhythm.setting import rhythm_of
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.preferences import notifying
from desktop.ui.preferences.page import PreferencesPage
from desktop.ui.preferences.rows import CheckRow, Row
from desktop.ui.runner import Runner
from desktop.ui.theme.roles import ACCENTS, theme_of
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.popover import Popover
from tests.builders import NOW, TODAY, add

from .conftest import Login


@pytest.fixture
def changes(page: PreferencesPage) -> list[str]:
    told: list[str] = []
    page.changed.connect(told.append)
    return told


def again(settings: SettingsFile) -> Any:
    """What a restart would find."""
    return SettingsFile(settings.folder).values


def shown(page: PreferencesPage) -> list[str]:
    return [row.title for group in page.groups for row in group.rows if row.isVisible()]


def press(widget: QWidget, key: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(widget, key)


# -- your days ----------------------------------------------------------------


def test_the_number_of_people_is_kept_at_once(
    page: PreferencesPage, settings: SettingsFile, changes: list[str]
) -> None:
    page.days.people.more.click()
    page.days.people.more.click()
    page.days.people.less.click()
    assert again(settings).people_a_day == 4
    assert changes == ["people_a_day"] * 3


def test_a_day_goes_round_usual_easy_and_none(
    page: PreferencesPage, settings: SettingsFile, qtbot: QtBot
) -> None:
    wednesday = page.days.week.cells[2]
    press(wednesday, Qt.Key.Key_Space, qtbot)
    assert wednesday.accessibleName() == "Wednesday: Easy"
    assert again(settings).capacity().kind(date(2026, 3, 11)) is DayKind.EASY
    press(wednesday, Qt.Key.Key_Return, qtbot)
    assert again(settings).capacity().cap(date(2026, 3, 11)) == 0
    press(wednesday, Qt.Key.Key_Space, qtbot)
    assert again(settings).week == ["usual"] * 7


def test_arrows_go_from_day_to_day(page: PreferencesPage, qtbot: QtBot) -> None:
    page.days.week.begin_with(6)
    cells = page.days.week.cells
    cells[6].setFocus()
    press(cells[6], Qt.Key.Key_Right, qtbot)
    assert page.focusWidget() is cells[0]
    press(cells[0], Qt.Key.Key_Left, qtbot)
    press(cells[6], Qt.Key.Key_Left, qtbot)
    assert page.focusWidget() is cells[6]


def test_the_week_begins_where_it_was_wished(page: PreferencesPage) -> None:
    page.dates.first.chosen.emit("6")
    QApplication.processEvents()
    cells = page.days.week.cells
    assert cells[6].mapTo(page, QPoint()).x() < cells[0].mapTo(page, QPoint()).x()


@pytest.fixture
def _names_as_usual() -> Iterator[None]:
    yield
    stand_by(NameOrder())


@pytest.mark.usefixtures("_names_as_usual")
def test_names_stand_by_the_first_one_at_once(
    page: PreferencesPage, db: Database, settings: SettingsFile
) -> None:
    for name in ("Zoë Adler", "Ana Zander"):
        adding.add(db, PersonDraft(name=name), now=NOW)
    for by, names in (
        ("given", ["Ana Zander", "Zoë Adler"]), ("family", ["Zoë Adler", "Ana Zander"])
    ):  # fmt: skip
        page.dates.names.chosen.emit(by)
        with db.read() as session:
            found = session.exec(select(Person.name).order_by(col(Person.sort_key))).all()
        assert [name for name in found if name in names] == names
        assert settings.values.names_by == by


def test_a_break_begins_ends_and_is_undone(
    page: PreferencesPage, runner: Runner, db: Database
) -> None:
    row = page.days.break_row
    sheet = row.ask()
    sheet.keep()
    assert row.hint.text() == "It is on, until you end it"
    assert row.end.isVisible()
    assert not row.begin.isVisible()
    runner.undo()
    assert row.begin.isVisible()
    runner.redo()
    row.end.click()
    with db.read() as session:
        assert breaks.current_break(session, today=TODAY) is None
    assert row.begin.isVisible()


def test_a_break_can_say_when_all_is_as_usual_again(page: PreferencesPage, db: Database) -> None:
    sheet = page.days.break_row.ask()
    day = sheet.findChild(DayButton)
    assert isinstance(day, DayButton)
    day.set_day(TODAY + timedelta(days=25))
    sheet.keep()
    with db.read() as session:
        found = breaks.current_break(session, today=TODAY)
    assert found is not None
    assert found.back_on == TODAY + timedelta(days=25)
    assert page.days.break_row.hint.text() == "It is on; as usual again: Mon 6 April"


def test_a_break_that_would_end_before_it_begins_is_told(page: PreferencesPage) -> None:
    told: list[str] = []
    page.failed.connect(told.append)
    sheet = page.days.break_row.ask()
    day = sheet.findChild(DayButton)
    assert isinstance(day, DayButton)
    day.set_day(TODAY)
    sheet.keep()
    assert len(told) == 1


# -- rhythms ------------------------------------------------------------------


def test_each_circle_has_its_rhythm_in_words(page: PreferencesPage, db: Database) -> None:
    family, friends, _ = add(
        db, Circle(name="Family", position=0), Circle(name="Friends", position=1),
        Circle(name="Choir", position=2),
    )  # fmt: skip
    add(db, Rhythm(circle_id=family, earliest=2, latest=4, unit="week"))
    add(db, Rhythm(circle_id=friends, none_needed=True))
    page.refresh()
    said = [(row.title, row.choice.text()) for row in page.rhythms.circles]
    assert said == [
        ("Family", "Every two to four weeks"),
        ("Friends", "No rhythm needed"),
        ("Choir", "As usual"),
    ]


def test_a_rhythm_is_chosen_and_undone(page: PreferencesPage, db: Database, runner: Runner) -> None:
    [family] = add(db, Circle(name="Family"))
    page.refresh()
    [row] = page.rhythms.circles
    row.choice.chosen.emit("No rhythm needed")
    assert _rule(db, family) == NO_RHYTHM
    runner.undo()
    assert _rule(db, family) is None
    assert row.choice.text() == "As usual"


def test_a_rhythm_of_ones_own_is_typed(page: PreferencesPage, db: Database, qtbot: QtBot) -> None:
    [family] = add(db, Circle(name="Family"))
    page.refresh()
    [row] = page.rhythms.circles
    row.choice.chosen.emit("own")
    sheet = page.findChild(Popover)
    assert isinstance(sheet, Popover)
    line = sheet.findChild(LineInput)
    assert isinstance(line, LineInput)
    line.setText("every 5 to 7 weeks")
    sheet.keep()
    assert _rule(db, family) == RhythmRule(5, 7, "week")
    assert row.choice.text() == "Every five to seven weeks"


def test_the_name_of_a_circle_is_never_markup(page: PreferencesPage, db: Database) -> None:
    add(db, Circle(name="<b>Choir</b>"))
    page.refresh()
    label = page.rhythms.circles[0].findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.textFormat() == Qt.TextFormat.PlainText


def _rule(db: Database, circle: int) -> RhythmRule | None:
    with db.read() as session:
        return rhythm_of(session, circle_id=circle)


# -- notifications ------------------------------------------------------------


def test_nothing_is_told_until_it_is_switched_on(page: PreferencesPage) -> None:
    notices = page.notices
    assert not notices.digest.box.isChecked()
    assert not notices.digest.time.isEnabled()
    assert not notices.lead.box.isChecked()
    assert not notices.tray.box.isChecked()
    assert notices.login is not None
    assert not notices.login.box.isChecked()


def test_the_digest_is_daily_or_on_a_weekday(
    page: PreferencesPage, settings: SettingsFile, changes: list[str]
) -> None:
    digest = page.notices.digest
    digest.box.click()
    assert again(settings).digest == "daily"
    assert changes == ["digest"]
    digest.days.choose("6")
    digest.days.chosen.emit("6")
    assert (again(settings).digest, again(settings).digest_weekday) == ("weekly", 6)
    digest.box.click()
    assert again(settings).digest == "never"
    digest.box.click()
    assert again(settings).digest == "weekly"


def test_the_time_is_typed_or_moved_by_half_hours(
    page: PreferencesPage, settings: SettingsFile, qtbot: QtBot
) -> None:
    page.notices.digest.box.click()
    field = page.notices.digest.time
    press(field, Qt.Key.Key_Up, qtbot)
    assert again(settings).digest_at == "09:00"
    field.setText("7:10")
    press(field, Qt.Key.Key_Return, qtbot)
    assert again(settings).digest_at == "07:10"
    press(field, Qt.Key.Key_Down, qtbot)
    assert again(settings).digest_at == "07:00"
    for nonsense in ("sometime", ""):
        field.setText(nonsense)
        press(field, Qt.Key.Key_Return, qtbot)
        assert field.text() == "7:00"
    assert again(settings).digest_at == "07:00"


def test_a_click_on_the_arrows_of_a_time_moves_it(page: PreferencesPage, qtbot: QtBot) -> None:
    field = page.notices.quiet.begin
    upper = QPoint(field.width() - 12, 4)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=upper)
    assert field.moment == time(20, 30)
    lower = QPoint(field.width() - 12, field.height() - 4)
    for _ in range(2):
        qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=lower)
    assert field.moment == time(19, 30)


def test_the_lead_and_the_quiet_hours_are_kept(
    page: PreferencesPage, settings: SettingsFile, qtbot: QtBot
) -> None:
    lead, quiet = page.notices.lead, page.notices.quiet
    lead.box.click()
    assert again(settings).appointment_lead == 10
    press(lead.lead, Qt.Key.Key_Down, qtbot)
    assert again(settings).appointment_lead == 15
    lead.box.click()
    assert again(settings).appointment_lead == 0
    quiet.begin.step(1)
    quiet.end.step(-1)
    values = again(settings)
    assert (values.quiet_from, values.quiet_to) == ("20:30", "07:30")


def test_quiet_hours_that_are_none_say_so(page: PreferencesPage) -> None:
    quiet = page.notices.quiet
    quiet.begin.setText("8:00")
    quiet.begin.editingFinished.emit()
    assert quiet.hint.text().startswith("None")


def test_where_there_is_no_tray_the_preference_says_so(
    page: PreferencesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "no tray" in page.notices.tray.hint.text()
    monkeypatch.setattr(notifying, "has_tray", lambda: True)
    page.refresh()
    assert "no tray" not in page.notices.tray.hint.text()


def test_the_start_at_login_is_what_the_system_says(page: PreferencesPage, login: Login) -> None:
    row = page.notices.login
    assert row is not None
    row.box.click()
    assert login.on
    login.on = False  # by the desktop's own settings
    page.refresh()
    assert not row.box.isChecked()


def test_a_start_at_login_that_cannot_be_had_is_told(page: PreferencesPage, login: Login) -> None:
    login.is_locked = True
    told: list[str] = []
    page.failed.connect(told.append)
    row = page.notices.login
    assert row is not None
    row.box.click()
    assert told == ["It could not be written."]
    assert not row.box.isChecked()


def test_among_sample_people_there_is_no_start_at_login(
    qtbot: QtBot, runner: Runner, clock: Any, settings: SettingsFile
) -> None:
    page = PreferencesPage(runner, clock, settings)
    qtbot.addWidget(page)
    page.filling.finish()
    assert page.notices.login is None


# -- look, data ---------------------------------------------------------------


def test_a_larger_text_is_there_when_the_slider_is_let_go(
    page: PreferencesPage, settings: SettingsFile, qtbot: QtBot
) -> None:
    slider = page.look.text_size.slider
    press(slider, Qt.Key.Key_Right, qtbot)
    assert theming().scale == again(settings).text_scale == 1.15
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().bottomRight())
    assert theming().scale == 2.0
    assert slider.accessibleName() == "Text size: 200%"


def test_a_text_size_changed_by_keys_is_shown(page: PreferencesPage) -> None:
    theming().set_scale(1.5)
    assert page.look.text_size.slider.accessibleName() == "Text size: 150%"


def test_high_contrast_is_on_at_once_by_day_and_by_night(
    page: PreferencesPage, settings: SettingsFile
) -> None:
    page.look.contrast.click()
    assert again(settings).high_contrast
    assert theming().current == theme_of("light", contrast=True)
    page.look.theme.segment("dark").click()
    assert theming().current == theme_of("dark", contrast=True)


def test_an_accent_is_reached_by_arrows_and_named(
    page: PreferencesPage, settings: SettingsFile, qtbot: QtBot, changes: list[str]
) -> None:
    accents = page.look.accent
    accents.option("evergreen").setFocus()
    press(accents.option("evergreen"), Qt.Key.Key_Right, qtbot)
    assert page.look.accent.current() == again(settings).accent == "lake"
    assert theming().current == theme_of("light", "lake")
    assert changes == ["accent"]
    [row] = [row for row in page.look.rows if row.title == "Accent colour"]
    assert row.hint.text() == "Lake"
    spoken = QAccessible.queryAccessibleInterface(accents.option("lake"))
    assert spoken.role() == QAccessible.Role.RadioButton
    assert spoken.text(QAccessible.Text.Name) == "Lake"


def test_every_accent_is_painted_as_it_would_be_worn(page: PreferencesPage) -> None:
    for accent in ACCENTS:
        disc = page.look.accent.option(accent)
        found = disc.grab().toImage().pixelColor(disc.width() // 2, disc.height() // 2 - 8)
        assert found == theme_of("light", accent).accent


def test_motion_is_the_systems_unless_one_wishes_otherwise(
    page: PreferencesPage, settings: SettingsFile
) -> None:
    theming().system_is_still = True
    assert theming().milliseconds(140) == 0
    page.look.motion.segment("full").click()
    assert theming().milliseconds(140) == 140
    theming().system_is_still = False
    page.look.motion.segment("less").click()
    assert theming().milliseconds(140) == 0
    assert again(settings).motion == "less"


def test_a_click_on_the_words_turns_the_box(
    page: PreferencesPage, settings: SettingsFile, qtbot: QtBot
) -> None:
    [row] = [row for row in page.look.rows if row.title.startswith("Single")]
    assert isinstance(row, CheckRow)
    words = next(label for label in row.findChildren(QLabel) if label.text() == row.title)
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert not again(settings).single_keys


def test_the_folder_is_said_from_home(
    qtbot: QtBot, page: PreferencesPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from desktop.ui.preferences.data import _say_path

    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert _say_path(tmp_path / "Documents" / "Kith") == "Home › Documents › Kith"
    assert _say_path(Path("/srv/kith")) == "/srv/kith"


# -- finding ------------------------------------------------------------------


def test_a_word_leaves_the_rows_that_hold_it(page: PreferencesPage) -> None:
    everything = shown(page)
    page.search.setText("quiet")
    assert shown(page) == ["Quiet hours"]
    page.search.setText("DARK")
    assert shown(page) == ["Theme"]
    page.search.setText("backups")
    assert len(shown(page)) == 6, "the heading has it"
    page.search.clear()
    assert shown(page) == everything


def test_a_word_that_is_nowhere_says_so(page: PreferencesPage) -> None:
    page.search.setText("zebra")
    assert shown(page) == []
    visible = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "No preference is called that." in visible


def test_a_circle_that_appears_meanwhile_is_sought_too(page: PreferencesPage, db: Database) -> None:
    page.search.setText("choir")
    add(db, Circle(name="Family"), Circle(name="Chóir"))
    page.refresh()
    assert shown(page) == ["Chóir"]


def test_escape_clears_the_search_and_then_leaves(page: PreferencesPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_search()
    page.search.setText("quiet")
    with qtbot.assertNotEmitted(page.closed):
        press(page.search, Qt.Key.Key_Escape, qtbot)
    assert page.search.text() == ""
    with qtbot.waitSignal(page.closed):
        press(page.search, Qt.Key.Key_Escape, qtbot)


# -- form ---------------------------------------------------------------------


def test_groups_stand_in_two_columns_where_there_is_room(page: PreferencesPage) -> None:
    def left(widget: QWidget) -> int:
        return widget.mapTo(page, QPoint()).x()

    assert left(page.notices) > left(page.days) + page.days.width()
    page.resize(800, 700)
    QApplication.processEvents()
    assert left(page.notices) == left(page.days)


def test_what_a_search_found_stands_under_the_title(page: PreferencesPage) -> None:
    page.resize(1240, 800)
    QApplication.processEvents()
    left = page.days.x()
    page.search.setText("dark")
    QApplication.processEvents()
    assert page.look.isVisible()
    assert page.look.x() == left
    page.search.clear()
    QApplication.processEvents()
    assert page.days.x() == left < page.look.x()


def test_every_control_has_a_name(page: PreferencesPage) -> None:
    for row in page.findChildren(Row):
        for control in row.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
                name = control.accessibleName() or getattr(control, "text", str)()
                assert name, f"{type(control).__name__} of {row.title!r}"


@pytest.mark.usefixtures("each_theme")
def test_it_is_painted_in_both_themes(page: PreferencesPage) -> None:
    page.notices.digest.box.click()
    for cell in page.days.week.cells.values():
        cell.click()
    page.grab()


def test_a_group_that_comes_later_is_sought_and_asked_too(
    qtbot: QtBot, runner: Runner, clock: Any, settings: SettingsFile, db: Database
) -> None:
    add(db, Circle(name="Choir"))
    page = PreferencesPage(runner, clock, settings)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.search.setText("choir")

    qtbot.waitUntil(lambda: page.filling.is_done)

    assert shown(page) == ["Choir"]
