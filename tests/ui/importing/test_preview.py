"""What the preview tells before anything changes, and what can be chosen there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.drafts import PersonDraft
from desktop.domain.importing import FieldRule, JoinRule
from desktop.domain.joining import Field
from desktop.services.people import circles
from desktop.storage.database import Database
from desktop.ui.importing import facts
from desktop.ui.importing.draft_rows import DraftsModel, Haystack
from desktop.ui.importing.page import ImportPage
from desktop.ui.importing.review import Review
from desktop.ui.runner import Runner
from desktop.ui.widgets.labels import PlainLabel
from tests.services.importing.bringing import a_file, asked, bring_in, card, names

MONICA = Path(__file__).parents[2] / "data" / "monica" / "monica-4.1-export.json"
ANA = card("UID:a", "FN:Ana Moreau", "EMAIL:ana@film.example", "TITLE:Editor")
ANA_NOW = card("UID:a", "FN:Ana Moreau", "EMAIL:ana@film.example", "TITLE:Director", "GEO:1,2")
ANNA = card("FN:Anna M", "EMAIL:ana@film.example")
BO = card("FN:Bo Lind", "TEL;TYPE=CELL:+46 8 123 456 78", "NOTE:hums", "X-CLASS:PUBLIC", "GEO:1,2")
CY = card("FN:Cy Osei", "ORG:Rye & Daughters")
CHOIR = card("UID:g", "FN:Choir", "KIND:group", "MEMBER:a")


@pytest.fixture
def page(qtbot: QtBot, runner: Runner, clock: FixedClock) -> ImportPage:
    one = ImportPage(runner, clock)
    qtbot.addWidget(one)
    one.resize(1200, 900)
    one.show()
    return one


@pytest.fixture
def review(page: ImportPage, tmp_path: Path) -> Review:
    """Bo, Cy and a choir, all new."""
    page.start([a_file(tmp_path, BO, CY, CHOIR, name="phone.vcf")])
    return page.review


def texts(widget: object) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))  # type: ignore[attr-defined]


def press(review: Review, key: Qt.Key) -> None:
    QTest.keyClick(review.parts.newcomers.view, key)


def test_a_newcomer_is_shown_as_the_card_will_look(review: Review) -> None:
    review.parts.newcomers.look_at(0)
    said = review.parts.sample.words()
    assert "Bo Lind" in said
    assert "Mobile\n+46 8 123 456 78" in said
    assert "Note\nhums" in said
    assert "2 more properties are kept as they were: X-CLASS, GEO" in said
    assert "From phone.vcf, line 1." in said


def test_space_leaves_somebody_out_and_every_number_follows(review: Review, db: Database) -> None:
    assert review.agree.text() == "Bring in 2 people"
    press(review, Qt.Key.Key_Space)
    assert review.agree.text() == "Bring in one person"
    assert "One is new" in texts(review.facts)
    review.agree.click()
    assert names(db) == ["Cy Osei"]


def test_who_was_left_out_can_be_taken_after_all(review: Review) -> None:
    press(review, Qt.Key.Key_Space)
    press(review, Qt.Key.Key_Space)
    assert review.agree.text() == "Bring in 2 people"


def test_a_click_on_the_box_is_a_choice_and_one_on_the_name_is_none(review: Review) -> None:
    view = review.parts.newcomers.view
    row = view.visualRect(view.model().index(1, 0))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), left, pos=row.center())
    assert review.parts.newcomers.current() == 1
    assert review.agree.text() == "Bring in 2 people"
    QTest.mouseClick(view.viewport(), left, pos=row.center() - row.center() + row.topLeft()
                     + type(row.center())(20, row.height() // 2))  # fmt: skip
    assert review.agree.text() == "Bring in one person"


def test_what_is_searched_for_can_be_left_out_at_once(review: Review) -> None:
    rows = review.parts.newcomers
    QTest.keyClicks(rows.search, "rye")
    assert rows.model.rowCount() == 1
    QTest.mouseClick(rows.leave_all, Qt.MouseButton.LeftButton)
    rows.search.clear()
    assert rows.model.rowCount() == 2
    assert review.agree.text() == "Bring in one person"


def test_who_cannot_be_reached_can_be_left_out_at_once(review: Review) -> None:
    QTest.mouseClick(review.parts.newcomers.leave_lost, Qt.MouseButton.LeftButton)
    assert review.agree.text() == "Bring in one person"
    assert review.parts.newcomers.model.index(1).data(Qt.ItemDataRole.CheckStateRole) == (
        Qt.CheckState.Unchecked
    )


def test_with_everybody_left_out_there_is_nothing_to_bring(
    page: ImportPage, tmp_path: Path
) -> None:
    page.start([a_file(tmp_path, BO)])
    press(page.review, Qt.Key.Key_Space)
    assert not page.review.agree.isEnabled()


def test_a_group_that_is_left_out_becomes_no_circle(review: Review, db: Database) -> None:
    review.show_part(facts.GROUPS)
    QTest.keyClick(review.parts.groups.view, Qt.Key.Key_Space)
    review.agree.click()
    assert asked(db, "SELECT count(*) FROM circle") == [(0,)]


def test_what_changes_is_shown_and_can_be_chosen(
    page: ImportPage, db: Database, tmp_path: Path
) -> None:
    bring_in(db, a_file(tmp_path, ANA))
    page.start([a_file(tmp_path, ANA_NOW)])
    review = page.review
    assert review.agree.text() == "Bring one up to date"
    [line] = review.parts.changes.lines
    assert line._field is Field.WORK
    assert (line.left.is_picked, line.right.is_picked) == (False, True)
    QTest.mouseClick(line.left, Qt.MouseButton.LeftButton)
    review.agree.click()
    assert asked(db, "SELECT title FROM person") == [("Editor",)]


def test_all_with_the_same_mail_can_be_joined_by_a_rule(
    page: ImportPage, db: Database, tmp_path: Path
) -> None:
    bring_in(db, a_file(tmp_path, ANA))
    page.start([a_file(tmp_path, ANNA)])
    review = page.review
    assert "One to look at" in texts(review.facts) or "1 to look at" in texts(review.facts)
    review.for_all.join._take(JoinRule.MAIL)
    assert "all settled" in texts(review.facts)
    review.agree.click()
    assert names(db) == ["Ana Moreau"]


def test_the_files_word_wins_where_that_is_chosen_for_all(
    page: ImportPage, db: Database, tmp_path: Path
) -> None:
    bring_in(db, a_file(tmp_path, ANA))
    page.start([a_file(tmp_path, ANNA)])
    review = page.review
    review.for_all.fields._take(FieldRule.NEWER)
    name = review.desk.comparison.lines[0]
    assert (name.left.is_picked, name.right.is_picked) == (False, True)
    QTest.keyClick(review.desk.list.view, Qt.Key.Key_Return)
    review.agree.click()
    assert names(db) == ["Anna M"]


def test_newcomers_can_land_in_a_circle_or_with_a_tag(
    page: ImportPage, db: Database, tmp_path: Path
) -> None:
    circles.add_circle(db, "Family")
    page.start([a_file(tmp_path, BO)])
    review, panel = page.review, page.review.for_all
    panel.lands._take("circle=Family")
    assert "into the circle Family" in texts(review.facts)
    panel.lands._take("tag")
    QTest.keyClicks(panel.name, "Phone")
    assert "with the tag Phone" in texts(review.facts)
    review.agree.click()
    assert asked(db, "SELECT name FROM tag") == [("Phone",)]
    assert asked(db, "SELECT count(*) FROM circle_member") == [(0,)]


def test_what_was_left_out_on_purpose_is_told_apart_from_trouble(
    page: ImportPage, tmp_path: Path
) -> None:
    table = tmp_path / "Connections.csv"
    table.write_text(
        "First Name,Last Name,URL,Connected On\nBo,Lind,,05 Nov 2026\n,,,06 Nov 2026\n"
    )
    page.start([table, a_file(tmp_path, CY)])
    said = texts(page.review.facts)
    assert "One was left out" in said
    assert "could not be read" not in said
    assert "keeps their name" in page.review.parts.left_out.lines.toPlainText()
    assert page.review.parts.files.lines.toPlainText().splitlines() == [
        "Connections.csv: one person, 1 left out", "cards.vcf: one person"
    ]  # fmt: skip


def test_what_could_not_be_read_can_be_copied_and_saved(page: ImportPage, tmp_path: Path) -> None:
    page.start([a_file(tmp_path, CY, "BEGIN:VLIST\r\nEND:VLIST\r\n")])
    lines = page.review.parts.unreadable
    lines.copy_all()
    assert QGuiApplication.clipboard().text().startswith("cards.vcf, line ")
    lines.write(str(tmp_path / "lines.txt"))
    assert (tmp_path / "lines.txt").read_text().startswith("cards.vcf, line ")


def test_the_arrow_keys_go_from_fact_to_fact(review: Review) -> None:
    first = review.facts.tabs()[0]
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert review.parts.groups.isVisible()
    assert not review.parts.newcomers.isVisible()


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model = DraftsModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    drafts = [PersonDraft(name) for name in ("Ana", "Bo", "Cy")]
    model.set_drafts(drafts, lambda index: index != 1, lambda _: "")
    model.show([0, 1, 2])
    model.look_again()
    model.show([2])
    model.show([])
    assert tester.model() is model


def test_a_search_finds_every_word_wherever_it_stands() -> None:
    drafts = [PersonDraft("Zoë Ström", organisation="Rye"), PersonDraft("Bo Lind")]
    haystack = Haystack(drafts, [0, 1])
    assert haystack.search("strom rye") == [0]
    assert haystack.search(" ") == [0, 1]
    assert haystack.search("nobody") == []


def test_what_changes_follows_the_rule_for_all(
    page: ImportPage, db: Database, tmp_path: Path
) -> None:
    bring_in(db, a_file(tmp_path, ANA))
    with db.change("mine") as change:
        change.session.connection().exec_driver_sql("UPDATE person SET title = 'My word'")
    page.start([a_file(tmp_path, ANA_NOW)])
    review = page.review
    [line] = review.parts.changes.lines
    assert (line.left.is_picked, line.right.is_picked) == (True, False)
    review.for_all.fields._take(FieldRule.NEWER)
    [line] = review.parts.changes.lines
    assert (line.left.is_picked, line.right.is_picked) == (False, True)
    review.agree.click()
    assert asked(db, "SELECT title FROM person") == [("Director",)]


def test_what_comes_with_somebody_is_told_on_their_card(page: ImportPage) -> None:
    page.start([MONICA])
    parts = page.review.parts
    ida = next(
        index
        for index, draft in enumerate(page.review.deciding.plan.batch.drafts)  # type: ignore[union-attr]
        if draft.name.startswith("Ida")
    )
    parts.newcomers.look_at(ida)
    assert "With them\n" in parts.sample.words()
    assert "come with them" in texts(page.review.facts)
