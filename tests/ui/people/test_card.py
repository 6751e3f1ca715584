"""The contact card: everything edited in place, kept, told, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.clock import FixedClock
from desktop.domain.dates import PartialDate
from desktop.domain.follow_ups import PlanWish
from desktop.domain.people import CardRow
from desktop.domain.talk import LoopDraft, TalkDraft
from desktop.services import giving, interactions, loops
from desktop.services.journey import moving
from desktop.services.journey.board import heads
from desktop.services.people import adding, circles, fields, knowledge, points
from desktop.services.people.card import card as read_card
from desktop.storage.database import Database
from desktop.ui.people.card.lines import CardLine
from desktop.ui.people.card.reach import ReachLine
from desktop.ui.people.card.story_entry import StoryEntry
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Inline, Lane, Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.labels import PlainLabel
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.ui.people.conftest import Open
from tests.ui.people.test_list import entries
from tests.ui.people.test_pictures import picture


@pytest.fixture
def ana(db: Database) -> int:
    return add(db, a_person("Ana Moreau", in_practice_since=TODAY))[0]


@pytest.fixture
def page(opened: Open, ana: int) -> PeoplePage:
    one = opened()
    assert one.person_id == ana
    return one


@pytest.fixture
def told(runner: Runner) -> list[str]:
    """The labels of what changed."""
    seen: list[str] = []

    def hear(changes: Changes) -> None:
        seen.append(changes.label)

    runner.changed.connect(hear)
    return seen


def kept(db: Database, person: int) -> CardRow:
    with db.read() as session:
        found = read_card(session, person, today=TODAY)
    assert found is not None
    return found


def editor(field: EditableText) -> QLineEdit | QTextEdit:
    found = [
        child
        for kind in (QLineEdit, QTextEdit)
        for child in field.findChildren(kind)
        if not child.isHidden()
    ]
    assert found, "it is not being edited"
    return found[0]


def write(field: EditableText, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Edit the field as one does: click, type, Enter."""
    field.edit()
    line = editor(field)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, key)


def act(line: CardLine, words: str) -> None:
    entries(line.menu())[words].trigger()


def type_new(line: QLineEdit, text: str) -> None:
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def words(page: PeoplePage) -> list[str]:
    return [label.text() for label in page.card.findChildren(QLabel) if label.isVisible()]


def test_the_name_is_edited_in_place(
    page: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    write(page.card.head.name, "Ana Lima")
    assert kept(db, ana).names.name == "Ana Lima"
    assert told[-1] == "Renamed Ana Moreau"
    assert str(page.list.model.index(0).data()) == "Ana Lima"
    page.runner.undo()
    assert page.card.head.name.text() == "Ana Moreau"


def test_escape_returns(page: PeoplePage, db: Database, ana: int) -> None:
    write(page.card.head.name, "Nobody", Qt.Key.Key_Escape)
    assert kept(db, ana).names.name == "Ana Moreau"
    assert page.card.head.name.text() == "Ana Moreau"


def test_a_name_that_cannot_be_kept_stays_in_the_field(page: PeoplePage, ana: int) -> None:
    troubles: list[str] = []
    page.runner.failed.connect(troubles.append)
    page.card.head.name.edit()
    line = editor(page.card.head.name)
    line.selectAll()
    QTest.keyClicks(line, "   ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert troubles == ["A person needs a name, even a first one. The old one was kept."]
    assert page.card.head.name.is_editing
    QTest.keyClick(editor(page.card.head.name), Qt.Key.Key_Escape)
    assert page.card.head.name.text() == "Ana Moreau"


def test_the_intention_says_why(page: PeoplePage, db: Database, ana: int, told: list[str]) -> None:
    write(page.card.head.intention.field, "She listens.")
    assert kept(db, ana).intention == "She listens."
    assert told[-1] == "Changed why Ana Moreau, in your words"
    assert "Why Ana, truly" in words(page)


def test_typing_survives_a_change_from_elsewhere(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    field = page.card.head.intention.field
    field.edit()
    QTest.keyClicks(editor(field), "She li")
    runner.change(knowledge.add_facet, ana, "goal", "To sing", today=TODAY)
    assert field.is_editing
    QTest.keyClicks(editor(field), "stens.")
    QTest.keyClick(editor(field), Qt.Key.Key_Return)
    assert kept(db, ana).intention == "She listens."


def test_what_is_typed_goes_to_the_person_it_was_typed_for(
    opened: Open, db: Database, ana: int
) -> None:
    (ben,) = add(db, a_person("Ben Zeta", in_practice_since=TODAY))
    page = opened()
    page.show_person(ana)
    page.card.head.intention.field.edit()
    QTest.keyClicks(editor(page.card.head.intention.field), "She listens.")
    page.show_person(ben)
    assert kept(db, ana).intention == "She listens."
    assert kept(db, ben).intention == ""
    assert page.card.head.name.text() == "Ben Zeta"


def test_leaving_the_place_keeps_what_was_typed(page: PeoplePage, db: Database, ana: int) -> None:
    page.card.head.intention.field.edit()
    QTest.keyClicks(editor(page.card.head.intention.field), "She listens.")
    page.hide()
    assert kept(db, ana).intention == "She listens."


def test_facets_are_added_changed_and_taken_away(
    page: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    entries(page.card.facets.kinds_menu())["A goal"].trigger()
    group = page.card.facets.groups["goal"]  # type: ignore[index]
    type_new(group.add_line.field, "To sing")
    (line,) = group.lines.lines()
    write(line.field, "To sing again")  # type: ignore[attr-defined]
    assert [row.text for row in kept(db, ana).facets] == ["To sing again"]
    act(line, "Take away")
    assert kept(db, ana).facets == []
    assert told == [
        "Noted a goal of Ana Moreau",
        "Changed a goal of Ana Moreau",
        "Took a goal away from Ana Moreau",
    ]
    assert not group.isVisible()


def test_an_emptied_line_is_taken_away_and_comes_back(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    runner.change(knowledge.add_facet, ana, "worry", "Her father", today=TODAY)
    (line,) = page.card.facets.groups["worry"].lines.lines()  # type: ignore[index]
    write(line.field, "")  # type: ignore[attr-defined]
    assert kept(db, ana).facets == []
    runner.undo()
    assert [row.text for row in kept(db, ana).facets] == ["Her father"]


def test_control_backspace_takes_a_line_away(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    runner.change(knowledge.add_facet, ana, "need", "A hand", today=TODAY)
    (line,) = page.card.facets.groups["need"].lines.lines()  # type: ignore[index]
    line.more.setFocus()
    QTest.keyClick(line.more, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert kept(db, ana).facets == []


def test_a_number_is_added_with_its_word(
    page: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    reach = page.card.reach
    entries(reach.kinds_menu())["Phone"].trigger()
    reach.add_line.kind.choose("work")
    type_new(reach.add_line.field, "+44 117 496 0518")
    (line,) = reach.lines.lines()
    assert isinstance(line, ReachLine)
    assert line.label.text() == "Work"
    assert told == ["Added a telephone of Ana Moreau"]
    menu = entries(line.labels_menu())
    assert list(menu) == [
        "Mobile", "Home", "Work", "Your own word…", "Ring this one first", "Take away",
    ]  # fmt: skip
    menu["Mobile"].trigger()
    assert kept(db, ana).points[0].label == "mobile"


def test_ones_own_word_is_asked_for(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    runner.change(points.add_point, ana, "phone", "+44 117 496 0518")
    line = page.card.reach.lines.lines()[0]
    act(line, "Your own word…")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    type_new(field, "the reading room")
    assert kept(db, ana).points[0].label == "the reading room"
    assert line.label.text() == "The reading room"  # type: ignore[attr-defined]


def test_one_number_is_rung_first(page: PeoplePage, db: Database, ana: int, runner: Runner) -> None:
    for value in ("+44 117 496 0518", "+44 7700 900416"):
        runner.change(points.add_point, ana, "phone", value)
    act(page.card.reach.lines.lines()[1], "Ring this one first")
    first = page.card.reach.lines.lines()[0]
    assert first.field.text() == "+44 7700 900416"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("kind", "value", "link"),
    [
        ("phone", "+44 117 496 0518", "tel:+441174960518"),
        ("email", "ana@example.org", "mailto:ana@example.org"),
        ("web", "example.org", "https://example.org"),
    ],
)
def test_a_click_acts(
    page: PeoplePage,
    ana: int,
    runner: Runner,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    value: str,
    link: str,
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: seen.append(url.toString()) or True
    )
    runner.change(points.add_point, ana, kind, value)
    line = page.card.reach.lines.lines()[0]
    line.act.click()  # type: ignore[attr-defined]
    assert seen == [link]
    assert link in line.act.toolTip()  # type: ignore[attr-defined]


def test_what_may_not_leave_is_only_copied(
    page: PeoplePage, ana: int, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", seen.append)
    runner.change(points.add_point, ana, "web", "file:///etc/passwd")
    line = page.card.reach.lines.lines()[0]
    line.act.click()  # type: ignore[attr-defined]
    assert seen == []
    assert QGuiApplication.clipboard().text() == "file:///etc/passwd"


def test_addresses_are_kept_in_lines(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    page.card.reach.ask("address")
    type_new(page.card.reach.add_line.field, "14 Quay Street, Bristol")
    line = page.card.reach.lines.lines()[0]
    write(line.field, "15 Quay Street, Bristol")  # type: ignore[attr-defined]
    assert [row.lines for row in kept(db, ana).addresses] == ["15 Quay Street, Bristol"]
    act(line, "Take away")
    assert kept(db, ana).addresses == []


def test_without_an_address_write_asks_for_one(page: PeoplePage) -> None:
    page.card.head.bar.write.click()
    assert page.card.reach.add_line.isVisible()


def test_a_tie_means_somebody_of_the_book(opened: Open, db: Database, ana: int) -> None:
    (ben,) = add(db, a_person("Ben Zeta"))
    page = opened()
    ties = page.card.ties
    ties.add_wished.emit()
    QTest.keyClicks(ties.add_line.field, "Ben Zeta")
    ties.add_line.second.setText("brother")
    ties.add_line.settle()
    assert [(t.name, t.other_id, t.kind) for t in kept(db, ana).ties] == [
        ("Ben Zeta", ben, "brother")
    ]
    ties.lines.lines()[0].person.clicked.emit()  # type: ignore[attr-defined]
    assert page.person_id == ben
    assert [(t.name, t.is_reverse) for t in kept(db, ben).ties] == [("Ana Moreau", True)]


def test_a_tie_can_be_a_name_alone(page: PeoplePage, db: Database, ana: int) -> None:
    page.card.ties.add_line.ask()
    page.card.ties.add_line.field.setText("Chidi")
    page.card.ties.add_line.settle()
    (line,) = page.card.ties.lines.lines()
    write(line.kind, "husband, keeps bees")  # type: ignore[attr-defined]
    assert [(t.name, t.kind) for t in kept(db, ana).ties] == [("Chidi", "husband, keeps bees")]
    act(line, "Untie")
    assert kept(db, ana).ties == []


def test_dates_are_typed_as_people_write_them(page: PeoplePage, db: Database, ana: int) -> None:
    dates = page.card.dates
    entries(dates.kinds_menu())["Birthday"].trigger()
    QTest.keyClicks(dates.add_line.field, "21 sept")
    dates.add_line.settle()
    (line,) = dates.lines.lines()
    assert line.when.text() == "21 September"  # type: ignore[attr-defined]
    write(line.when, "21 September 1985")  # type: ignore[attr-defined]
    assert kept(db, ana).occasions[0].when == PartialDate(1985, 9, 21)
    act(line, "Milestone")
    write(line.what, "first school")  # type: ignore[attr-defined]
    assert (kept(db, ana).occasions[0].kind, kept(db, ana).occasions[0].label) == (
        "milestone",
        "first school",
    )


def test_the_rhythm_is_chosen_or_said(page: PeoplePage, db: Database, ana: int) -> None:
    rhythm = page.card.dates.rhythm
    assert rhythm.words.text() == "Every four to six weeks"
    entries(rhythm.menu())["About every week"].trigger()
    assert kept(db, ana).rhythm == (1, 1, "week", False)
    entries(rhythm.menu())["Your own…"].trigger()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    type_new(line, "5 to 7 weeks")
    assert rhythm.words.text() == "Every five to seven weeks"
    entries(rhythm.menu())["As usual"].trigger()
    assert kept(db, ana).rhythm is None


def test_circles_and_tags_are_put_on_and_taken_off(
    opened: Open, db: Database, ana: int, runner: Runner
) -> None:
    choir = circles.add_circle(db, "Choir").created["circle"][0]
    page = opened()
    labels = page.card.labels
    entries(labels.add_menu())["Choir"].trigger()
    assert [c.text() for c in labels.chips()] == ["Choir"]
    row = kept(db, ana).circles[0]
    entries(labels.circle_menu(row))["Stands first in it"].trigger()
    assert kept(db, ana).circles[0].favourite
    runner.change(circles.tag, [ana], "Bristol")
    assert [c.text() for c in labels.chips()] == ["Choir", "Bristol"]
    entries(labels.tag_menu(kept(db, ana).tags[0]))["Take it off"].trigger()
    entries(labels.circle_menu(row))["Take out of it"].trigger()
    assert labels.chips() == []
    assert choir == row.id


FIELDS = [
    ("phonetic", "AH-na"), ("nickname", "Annie"), ("pronouns", "she/her"), ("prefix", "Dr"),
    ("family", "Lima"), ("title", "Museum educator"), ("organisation", "City Museum"),
    ("department", "Schools"), ("met_where", "City Library"), ("met_how", "Over the tea urn"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "value"), FIELDS)
def test_every_field_of_a_person_is_edited_in_place(
    page: PeoplePage, db: Database, ana: int, field: str, value: str
) -> None:
    page.card.about.ask(field)
    write(page.card.about.lines[field].text, value)
    card = kept(db, ana)
    assert getattr(card.names, field, None) == value or getattr(card, field, None) == value
    page.runner.undo()
    assert kept(db, ana).names.name == "Ana Moreau"
    assert not page.card.about.lines[field].isVisible()


def test_how_we_met_is_told_in_one_line(
    opened: Open, db: Database, ana: int, runner: Runner
) -> None:
    (jonas,) = add(db, a_person("Jonas Lindqvist"))
    page = opened()
    write(page.card.about.lines["met_on"].text, "2 October 2024")
    runner.change(fields.change_field, ana, "met_where", "the City Library", now=NOW)
    runner.change(fields.set_introducer, ana, jonas, now=NOW)
    assert kept(db, ana).met_on == "2024-10-02"
    met, through = page.card.head.summary.links()
    assert met.text() == "met on 2 October 2024 at the City Library, through"
    assert through.text() == "Jonas Lindqvist"
    through.click()
    assert page.person_id == jonas


def test_through_whom_is_asked_for(opened: Open, db: Database, ana: int) -> None:
    (jonas,) = add(db, a_person("Jonas Lindqvist"))
    page = opened()
    page.card.about.ask("introduced_by")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    type_new(line, "Jonas Lindqvist")
    assert kept(db, ana).introduced_by == (jonas, "Jonas Lindqvist")


def test_loops_are_opened_with_their_day_and_ticked(
    page: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    between = page.card.between
    entries(between.kinds_menu())["I promised"].trigger()
    type_new(between.add_line.field, "the bread recipe by Sunday")
    (row,) = kept(db, ana).loops
    assert (row.kind, row.text, row.about_on) == (
        "i_promised", "the bread recipe", date(2026, 3, 15),
    )  # fmt: skip
    assert "Sunday" in words(page)
    (line,) = between.lines.lines()
    line.check.click()  # type: ignore[attr-defined]
    assert kept(db, ana).loops == []
    assert told[-1] == "Closed “the bread recipe” with Ana Moreau"
    page.runner.undo()
    assert len(between.lines.lines()) == 1


def test_giving_goes_both_ways(page: PeoplePage, db: Database, ana: int) -> None:
    page.card.giving.given.add_button.click()
    type_new(page.card.giving.given.add_line.field, "A morning painting drawers")
    page.card.giving.received.add_button.click()
    type_new(page.card.giving.received.add_line.field, "Honey")
    (line,) = page.card.giving.received.lines.lines()
    assert line.thank.isVisible()  # type: ignore[attr-defined]
    line.thank.click()  # type: ignore[attr-defined]
    assert not line.thank.isVisible()  # type: ignore[attr-defined]
    assert [(g.direction, g.state) for g in kept(db, ana).givings] == [
        ("received", "thanked"),
        ("given", "done"),
    ]


def story(page: PeoplePage) -> list[StoryEntry]:
    return [line for line in page.card.story.entries.lines() if isinstance(line, StoryEntry)]


def test_the_story_is_one_line_of_time(page: PeoplePage, db: Database, ana: int) -> None:
    day = TODAY - timedelta(days=3)
    a_talk(db, ana, day=day, kind="coffee", words="I sing.", began_by="them", feeling="proud")
    knowledge.add_note(db, ana, "Likes rye", today=TODAY)
    giving.note(db, ana, "Honey", today=TODAY - timedelta(days=1), direction="received")
    page.refresh()
    assert [entry.text.title for entry in story(page)] == ["A note", "Ana gave: Honey", "Coffee"]
    coffee = story(page)[2]
    assert coffee.text.words == "“I sing.”"
    assert coffee.text.beneath == "They began it. Under it: proud."
    page.card.story.chips["words"].click()
    assert [entry.text.title for entry in story(page)] == ["Coffee"]
    page.card.story.chips["notes"].click()
    assert [entry.row.kind for entry in story(page)] == ["note"]
    page.grab()


def test_the_story_begins_where_we_met(page: PeoplePage, ana: int, runner: Runner) -> None:
    runner.change(fields.change_field, ana, "met_on", "2024-10-02", now=NOW)
    runner.change(fields.change_field, ana, "met_where", "the City Library", now=NOW)
    (met,) = story(page)
    assert (met.text.title, met.text.day) == ("Met at the City Library", "2 October 2024")


def test_a_note_is_written_changed_and_deleted(
    page: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    write(page.card.story.note, "Likes rye")
    (entry,) = story(page)
    assert page.card.story.note.text() == ""
    entry.setFocus()
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert entry.details is not None
    write(entry.details.fields["mine"], "Likes rye bread")
    assert entry.text.beneath == "Likes rye bread"
    act(entry, "Delete")
    assert story(page) == []
    assert told == [
        "Kept a note about Ana Moreau",
        "Changed a note about Ana Moreau",
        "Took a note about Ana Moreau away",
    ]


def test_a_talk_is_put_right_in_place(page: PeoplePage, db: Database, ana: int) -> None:
    interactions.log(db, TalkDraft(people=[ana], kind="call", words="I sing."), now=NOW)
    page.refresh()
    (entry,) = story(page)
    entry.edit()
    assert entry.details is not None
    assert entry.details.fields["words"].is_editing
    write(entry.details.fields["words"], "I sing again.")
    entry.details.kind.chosen.emit("walk")  # type: ignore[union-attr]
    entry.details.day.day_chosen.emit(TODAY - timedelta(days=2))  # type: ignore[union-attr]
    assert (entry.text.title, entry.text.words) == ("A walk", "“I sing again.”")
    assert kept(db, ana).last_contact_on == TODAY - timedelta(days=2)
    act(entry, "Delete")
    assert kept(db, ana).last_contact_on is None


def test_the_strip_shows_the_stage_and_goes_there(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    with db.read() as session:
        stage = next(head for head in heads(session) if head.number == 4)
    runner.change(moving.move, [ana], stage.id, before=None, now=NOW)
    seen: list[int] = []
    page.stage_wished.connect(seen.append)
    assert stage.name in words(page)
    page.card.strip.stage.clicked.emit()
    assert seen == [stage.id]
    assert f"stage 4 of 7. {stage.purpose}" in page.card.strip.stage.accessibleName()


def test_somebody_is_chosen_into_practice_from_the_strip(opened: Open, db: Database) -> None:
    (ben,) = add(db, a_person("Ben Zeta"))
    page = opened()
    page.show_person(ben)
    page.card.strip.choose_button.click()
    assert kept(db, ben).in_practice_since == TODAY
    assert not page.card.strip.choose_button.isVisible()
    page.runner.undo()
    assert page.card.strip.choose_button.isVisible()


def test_wishes_for_other_places_are_emitted(page: PeoplePage, ana: int) -> None:
    seen: list[object] = []
    page.plan_wished.connect(lambda person, day: seen.append((person, day)))
    page.we_spoke_wished.connect(seen.append)
    page.card.head.bar.plan.click()
    page.card.head.bar.spoke.click()
    assert seen == [(PlanWish(ana), None), (ana,)]


def test_the_menu_of_the_card_duplicates_and_deletes(
    page: PeoplePage, db: Database, ana: int
) -> None:
    from desktop.ui.people.acts import people_menu

    entries(people_menu(page.acts, [ana], page))["Duplicate"].trigger()
    assert page.card.head.name.text() == "Ana Moreau (2)"
    assert page.person_id is not None
    entries(people_menu(page.acts, [page.person_id], page))["Delete"].trigger()
    assert page.person_id == ana
    page.runner.undo()
    page.runner.undo()
    assert len(page.list.model.ids) == 1


def test_a_hard_season_is_said(page: PeoplePage, ana: int) -> None:
    from desktop.ui.people.acts import people_menu

    entries(people_menu(page.acts, [ana], page))["A hard season begins"].trigger()
    assert page.card.head.season.isVisible()


def test_a_photo_is_chosen_dropped_and_pasted(
    page: PeoplePage, db: Database, ana: int, tmp_path: Path, told: list[str]
) -> None:
    file = tmp_path / "ana.png"
    file.write_bytes(picture(300, 200))
    photo = page.card.head.photo
    photo.take_file(str(file))
    assert photo.has_photo
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(photo, QDragEnterEvent(QPoint(9, 9), copy, mime, left, none))
    QApplication.sendEvent(photo, QDropEvent(QPointF(9, 9), copy, mime, left, none))
    QGuiApplication.clipboard().setImage(QImage.fromData(picture(80, 90)))
    QTest.keyClick(photo, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told == ["Changed the photo of Ana Moreau"] * 3
    content = kept(db, ana).photo
    assert content is not None
    assert QImage.fromData(content).width() == 80
    photo.grab()
    entries(photo.menu())["Take the photo away"].trigger()
    assert kept(db, ana).photo is None


def test_a_file_that_is_no_picture_is_told(
    page: PeoplePage, db: Database, ana: int, tmp_path: Path
) -> None:
    troubles: list[str] = []
    page.runner.failed.connect(troubles.append)
    file = tmp_path / "ana.png"
    file.write_text("no picture")
    page.card.head.photo.take_file(str(file))
    assert len(troubles) == 1
    assert not page.card.head.photo.has_photo


def test_the_card_is_read_only_when_it_was_touched(
    opened: Open, db: Database, ana: int, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    (ben,) = add(db, a_person("Ben Zeta"))
    page = opened()
    read: list[int] = []
    monkeypatch.setattr(page.card, "refresh", lambda: read.append(1))
    runner.change(fields.change_field, ben, "title", "Baker", now=NOW)
    assert read == []
    runner.change(fields.change_field, ana, "title", "Baker", now=NOW)
    assert read == [1]


def test_lines_stay_the_same_widgets(page: PeoplePage, ana: int, runner: Runner) -> None:
    runner.change(knowledge.add_facet, ana, "goal", "To sing", today=TODAY)
    group = page.card.facets.groups["goal"]  # type: ignore[index]
    before = group.lines.lines()[0]
    before.more.setFocus()
    runner.change(knowledge.add_facet, ana, "goal", "To swim", today=TODAY)
    assert group.lines.lines()[0] is before
    assert before.more.hasFocus()


def test_a_narrow_window_shows_list_or_card(opened: Open, ana: int) -> None:
    page = opened(width=800)
    assert page.list.isVisible()
    assert not page.card.isVisible()
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert page.card.isVisible()
    assert not page.list.isVisible()
    page.back.click()
    assert page.list.isVisible()


@pytest.mark.parametrize("width", [800, 950, 1024, 1440])
def test_every_width_is_painted(opened: Open, each_theme: Theming, width: int, ana: int) -> None:
    page = opened(width=width)
    page.show_person(ana)
    page.grab()


def test_all_text_is_plain(opened: Open, db: Database) -> None:
    loud = "<b>Ana</b> & <img src=x>"
    (ana,) = add(db, a_person(loud, in_practice_since=TODAY, intention=loud, title=loud))
    knowledge.add_facet(db, ana, "goal", loud, today=TODAY)
    points.add_point(db, ana, "phone", loud)
    loops.open_loop(db, [ana], LoopDraft(loud), today=TODAY)
    page = opened()
    labels = page.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    page.grab()


def test_every_control_has_a_name(page: PeoplePage) -> None:
    from PySide6.QtWidgets import QAbstractButton

    unnamed = [
        button
        for button in page.findChildren(QAbstractButton)
        if button.focusPolicy() != Qt.FocusPolicy.NoFocus
        and button.isVisible()
        and not (button.accessibleName() or button.text())
    ]
    assert unnamed == []


def test_menus_do_not_outlive_their_use(page: PeoplePage) -> None:
    menu = page.card.facets.kinds_menu()
    assert menu.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    assert isinstance(menu, QMenu)


def test_deleting_whom_one_reads_shows_the_next(opened: Open, db: Database, ana: int) -> None:
    add(db, a_person("Ben Zeta", in_practice_since=TODAY))
    page = opened()
    page.show_person(ana)
    page.acts.delete([ana])
    assert page.card.head.name.text() == "Ben Zeta"
    adding.restore(db, [ana])


class Slowly(Inline):
    """Answers questions only when it is told to."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []
        self.holds = False

    def submit(self, lane: Lane, job: Callable[[], None]) -> None:
        if self.holds and lane == "read":
            self.held.append(job)
        else:
            job()

    def answer(self) -> None:
        self.holds = False
        for job in self.held:
            job()


def test_until_the_next_card_has_come_edits_belong_to_the_one_shown(
    qtbot: QtBot, db: Database, clock: FixedClock, ana: int
) -> None:
    (ben,) = add(db, a_person("Ben Zeta", in_practice_since=TODAY))
    lanes = Slowly()
    runner = Runner(lanes)
    runner.open(db)
    page = PeoplePage(runner, clock)
    qtbot.addWidget(page)
    page.resize(1224, 900)
    page.show()
    page.show_person(ana)
    lanes.holds = True
    page.show_person(ben)
    field = page.card.head.intention.field
    field.edit()
    QTest.keyClicks(editor(field), "She listens.")
    lanes.answer()
    assert kept(db, ana).intention == "She listens."
    assert kept(db, ben).intention == ""
    assert page.card.head.name.text() == "Ben Zeta"


def test_a_new_theme_and_another_width_only_lay_it_anew(
    page: PeoplePage, theme: Theming, qapp: QApplication
) -> None:
    theme.set_mode("dark")
    for width in (1024, 950, 800, 1440):
        page.resize(width, 700)
        qapp.processEvents()
    page.show_person(page.list.model.ids[0])
    assert page.card.head.isVisible()
    assert page.card.facets.isVisible()


def test_larger_text_is_larger_everywhere_however_it_folds(
    page: PeoplePage, ana: int, theme: Theming, qapp: QApplication
) -> None:
    theme.set_scale(2.0)
    page.show_person(ana)
    qapp.processEvents()
    labels = [label for label in page.card.findChildren(PlainLabel) if label.isVisible()]
    small = [
        label.text()
        for label in labels
        if label.font().pointSizeF() < theme.font("caption").pointSizeF() - 0.1
    ]
    assert labels
    assert small == []
