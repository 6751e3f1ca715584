"""The palette: whoever and whatever is meant, found while one types, done by Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.entities import Note
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.palette.beginnings import Kind, beginning_of
from desktop.ui.palette.offers import Offer, meant
from desktop.ui.palette.overlay import Palette
from desktop.ui.palette.rows import Group, PaletteModel, Row
from desktop.ui.theme.theme import Theming
from desktop.ui.veil import veil
from desktop.ui.window.kith import KithWindow
from tests.builders import TODAY, a_person, add
from tests.ui.windows import press, shown_window


@pytest.fixture
def people(db: Database) -> list[int]:
    plant_stages(db)
    found = add(
        db,
        a_person("Rosa Lind", in_practice_since=TODAY, stage_id=3),
        a_person("Ben Okri", in_practice_since=TODAY, stage_id=3, organisation="Harbour choir"),
    )
    add(db, Note(person_id=found[1], text="Ask about the drawers", written_on=TODAY))
    return found


@pytest.fixture
def window(
    qtbot: QtBot, db: Database, people: list[int], clock: FixedClock,
    tmp_path_factory: pytest.TempPathFactory,
) -> KithWindow:  # fmt: skip
    return shown_window(qtbot, db, clock, tmp_path_factory.mktemp("settings"))


def opened(window: KithWindow, typed: str = "") -> Palette:
    press("Ctrl+K")
    palette = window.ways.palette.palette
    assert palette is not None
    assert palette.isVisible()
    QTest.keyClicks(palette.line, typed)
    return palette


def texts(palette: Palette) -> list[str]:
    return [row.text for row in palette.list.rows.rows]


def test_it_opens_over_everything_and_gives_the_keyboard_back(window: KithWindow) -> None:
    before = QApplication.focusWidget()
    palette = opened(window)
    assert palette.line.hasFocus()
    press("Esc")
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


def test_asked_again_it_goes_away(window: KithWindow) -> None:
    palette = opened(window)
    press("Ctrl+K")
    assert not palette.isVisible()


def test_a_person_is_found_and_their_card_opened(
    qtbot: QtBot, window: KithWindow, people: list[int]
) -> None:
    palette = opened(window, "ros")
    assert texts(palette)[0] == "Rosa Lind"
    press("Return")
    page = window.page("people")
    assert window.place == "people"
    assert page.person_id == people[0]  # type: ignore[union-attr]
    card = page.card  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: card.isAncestorOf(QApplication.focusWidget()))


def test_what_can_be_done_with_them_stands_below(window: KithWindow, people: list[int]) -> None:
    palette = opened(window, "ros")
    assert texts(palette)[1] == "We spoke, with Rosa Lind…"
    press("Down", "Return")
    talk = window.ways.we_spoke
    assert talk is not None
    assert talk.isVisible()
    assert talk.talk.input.toPlainText().startswith("Rosa")


def test_ctrl_enter_on_somebody_writes_down_a_talk(window: KithWindow) -> None:
    opened(window, "ben")
    press("Ctrl+Return")
    assert window.ways.we_spoke is not None
    assert window.ways.we_spoke.isVisible()


def test_an_enter_that_comes_before_the_answer_waits_for_it(
    window: KithWindow, people: list[int]
) -> None:
    palette = opened(window, "ro")
    palette.finding.is_awaited = True  # as before its answer
    press("Return")
    assert palette.isVisible()
    palette.finding._take_people(palette.finding._people)
    assert not palette.isVisible()
    assert window.page("people").person_id == people[0]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cal", "Calendar"),
        ("calender", "Calendar"),
        ("back", "Backups…"),
        ("look back", "Look back on the week"),
    ],
)
def test_everything_that_can_be_done_is_found(window: KithWindow, typed: str, found: str) -> None:
    palette = opened(window, typed)
    assert texts(palette)[0] == found


def test_a_place_is_gone_to_with_the_keyboard(window: KithWindow) -> None:
    opened(window, "journ")
    press("Return")
    assert window.place == "journey"
    page = window.page("journey")
    assert page is not None
    assert page.isAncestorOf(QApplication.focusWidget())


def test_what_was_written_is_found_with_whom_it_is_about(
    qtbot: QtBot, window: KithWindow, people: list[int]
) -> None:
    palette = opened(window, "drawers")
    qtbot.waitUntil(lambda: "Ask about the drawers" in texts(palette))
    while palette.list.current.text != "Ask about the drawers":  # type: ignore[union-attr]
        press("Down")
    press("Return")
    assert window.page("people").person_id == people[1]  # type: ignore[union-attr]


def test_what_was_confided_is_not_told_below_the_veil(
    qtbot: QtBot, db: Database, window: KithWindow, people: list[int]
) -> None:
    add(db, Note(person_id=people[0], text="the diagnosis", written_on=TODAY, confided=True))
    veil().turn_on(True)
    palette = opened(window, "diagnosis")
    qtbot.wait(120)
    assert "the diagnosis" not in texts(palette)


def test_what_was_used_lately_comes_first_the_next_time(window: KithWindow) -> None:
    opened(window, "journ")
    press("Return")
    palette = opened(window)
    groups = [str(palette.list.rows.index(0).data())]
    assert groups == ["Lately"] or "Lately" in [
        palette.list.rows.index(n).data() for n in range(palette.list.rows.rowCount())
    ]
    assert "Journey" in texts(palette)
    press("Esc")
    again = SettingsFile(window.settings.folder)
    assert again.values.views["palette"]["lately"][0] == "go-journey"


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("We spoke with Rosa coffee", (Kind.TALK, "Rosa coffee")),
        ("we spoke: Rosa", (Kind.TALK, "Rosa")),
        ("New person Ada", (Kind.PERSON, "Ada")),
        ("plan Rosa Friday", (Kind.PLAN, "Rosa Friday")),
        ("Note Rosa likes tea", (Kind.NOTE, "Rosa likes tea")),
        ("planet", None),
        ("plan ", None),
        ("notebook", None),
    ],
)
def test_a_line_says_by_its_beginning_what_it_is(line: str, meant: tuple[Kind, str] | None) -> None:
    assert beginning_of(line) == meant


def test_a_talk_typed_here_goes_into_its_sheet(window: KithWindow) -> None:
    palette = opened(window, "we spoke with Rosa coffee yesterday")
    assert texts(palette)[0] == "We spoke: Rosa coffee yesterday"
    press("Return")
    talk = window.ways.we_spoke
    assert talk is not None
    assert talk.talk.input.toPlainText() == "Rosa coffee yesterday"


def test_a_person_typed_here_only_wants_an_enter_more(window: KithWindow) -> None:
    opened(window, "new person Ada Holm")
    press("Return")
    page = window.page("people")
    assert page.list.head.name.text() == "Ada Holm"  # type: ignore[union-attr]
    assert page.list.head.name.hasFocus()  # type: ignore[union-attr]
    press("Return")
    assert page.card.head.name.text() == "Ada Holm"  # type: ignore[union-attr]


def test_a_plan_typed_here_is_understood(
    qtbot: QtBot, window: KithWindow, people: list[int]
) -> None:
    opened(window, "plan Rosa the new school Friday")
    press("Return")
    assert window.place == "calendar"
    from desktop.ui.calendar.plan_editor import PlanEditor

    qtbot.waitUntil(lambda: bool(window.findChildren(PlanEditor)))
    draft = window.findChildren(PlanEditor)[-1].draft()
    assert (draft.person_id, draft.reason) == (people[0], "the new school")
    assert draft.day.isoformat() == "2026-03-13"


def test_a_note_typed_here_is_begun_on_their_card(
    qtbot: QtBot, window: KithWindow, people: list[int]
) -> None:
    opened(window, "note Rosa likes tea")
    press("Return")
    page = window.page("people")
    assert page.person_id == people[0]  # type: ignore[union-attr]
    assert page.card.story.note.is_editing  # type: ignore[union-attr]
    assert "likes tea" in page.card.story.note.typed()  # type: ignore[union-attr]


def test_what_is_called_nothing_can_be_written_down_as_a_talk(window: KithWindow) -> None:
    palette = opened(window, "xqzv wvut")
    assert texts(palette) == ["Write it down, as a talk: xqzv wvut"]
    press("Return")
    assert window.ways.we_spoke.talk.input.toPlainText() == "xqzv wvut"  # type: ignore[union-attr]


def test_what_was_typed_and_left_is_there_the_next_time(window: KithWindow) -> None:
    opened(window, "note Rosa li")
    press("Esc")
    palette = opened(window)
    assert palette.line.text() == "note Rosa li"
    assert palette.line.selectedText() == "note Rosa li"


def test_arrows_go_round_and_headings_are_no_stops(window: KithWindow) -> None:
    palette = opened(window, "ro")
    first = palette.list.current
    press("Up")
    assert palette.list.place()[0] == len(palette.list.rows.rows)
    press("Down")
    assert palette.list.current == first
    for _ in palette.list.rows.rows:
        press("Down")
        assert palette.list.current is not None


def test_tab_stays_within_and_the_list_takes_no_focus(window: KithWindow) -> None:
    palette = opened(window, "journ")
    press("Tab")
    assert palette.foot.isAncestorOf(QApplication.focusWidget())
    press("Tab")
    assert palette.line.hasFocus()


def test_a_click_takes_the_row(window: KithWindow, people: list[int]) -> None:
    palette = opened(window, "ben")
    index = palette.list.currentIndex()
    at = palette.list.visualRect(index).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.page("people").person_id == people[1]  # type: ignore[union-attr]


def test_whom_one_looks_at_comes_first_before_anything_is_typed(
    window: KithWindow, people: list[int]
) -> None:
    window.ways.show_person(people[1])
    palette = opened(window)
    assert texts(palette)[0] == "We spoke, with Ben Okri…"


def test_each_row_is_said_with_its_shortcut_and_its_place(
    window: KithWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("desktop.ui.palette.overlay.announce", lambda _, words: said.append(words))
    palette = opened(window, "ros")
    assert said[-1].startswith(f"{len(palette.list.rows.rows)} found. Enter takes Rosa Lind")
    press("Down")
    assert said[-1] == f"We spoke, with Rosa Lind…, Ctrl L, 2 of {len(palette.list.rows.rows)}"


def test_it_is_painted_in_both_themes(window: KithWindow, each_theme: Theming) -> None:
    palette = opened(window, "ro")
    assert not palette.grab().isNull()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not palette.grab().isNull()


def test_the_model_is_sound() -> None:
    model = PaletteModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [Row("One", print), Row("Two", print, second="more", keys="Ctrl K")]
    model.show_groups([Group("Do", rows), Group("None", [])])
    assert model.rowCount() == 3
    assert model.data(model.index(2), Qt.ItemDataRole.AccessibleTextRole) == "Two, more, Ctrl K"
    assert model.row(QModelIndex()) is None


def test_of_what_is_equally_meant_the_last_used_comes_first() -> None:
    offers = [Offer("Print…", print, id="print"), Offer("Preferences…", print, id="preferences")]
    assert meant("pr", offers, ["preferences"], 5)[0][0].id == "preferences"
    assert meant("pr", offers, [], 5)[0][0].id == "print"
    assert meant("prnit", offers, [], 5)[0][0].id == "print"
    assert meant("  ", offers, [], 5) == []
