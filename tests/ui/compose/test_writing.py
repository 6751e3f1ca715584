"""Writing a letter: nothing is lost, nothing is begun twice, nothing is put into my mouth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.letters import DraftWords, Typed
from desktop.domain.entities import Draft as Row
from desktop.domain.entities import Facet, FollowUp, Giving, Loop, Season
from desktop.domain.vocabulary import DraftForm
from desktop.services.compose import drafts
from desktop.storage.database import Database
from desktop.ui.compose.reminders import ReminderMemory
from desktop.ui.runner import Runner
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.ui.compose.conftest import Shown

Open = Callable[[], Shown]


def test_a_letter_that_is_only_looked_at_leaves_nothing(
    shown: Shown, ana: int, runner: Runner
) -> None:
    shown.write_to(ana)
    assert shown.page.writing.head.title.text() == "To Ana"
    shown.page.show_desk()
    assert shown.page.desk.rows == []


def test_what_is_typed_reaches_the_file_and_then_the_store(
    shown: Shown, ana: int, qtbot: QtBot
) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    qtbot.waitUntil(lambda: bool(shown.half_written.keys("draft/")), timeout=2_000)
    qtbot.waitUntil(lambda: shown.page.keeper.is_kept, timeout=3_000)
    assert shown.stored().words.text == "Dear Ana,"
    assert shown.half_written.keys("draft/") == []
    assert shown.page.writing.head.kept.text() == "Draft kept"


def test_what_was_half_written_when_kith_ended_is_there_again(
    opened: Open, ana: int, db: Database
) -> None:
    first = opened()
    first.write_to(ana)
    first.type("Dear Ana, at the")
    first.page.keeper.write_down()
    first.page.keeper._pause.stop()  # killed before the store had it
    second = opened()
    second.write_to(ana)
    assert second.letter == "Dear Ana, at the"
    assert second.half_written.keys("draft/") == []
    first.page.keeper.draft = None


def test_a_second_wish_goes_on_with_the_letter_that_was_begun(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.page.show_desk()
    shown.write_to(ana)
    assert shown.letter == "Dear Ana,"
    assert len(shown.page.desk.rows) == 1


def test_a_letter_typed_and_left_at_once_is_found_by_the_next_wish(
    shown: Shown, ana: int, db: Database
) -> None:
    [ben] = add(db, a_person("Ben Osei"))
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.write_to(ben)
    assert shown.letter == ""
    shown.write_to(ana)
    assert shown.letter == "Dear Ana,"


def test_why_now_begins_with_a_real_reason_and_is_mine_to_change(shown: Shown, ana: int) -> None:
    shown.write_to(ana, why_now="The box opens on Saturday")
    field = shown.page.writing.fields.each["why_now"]
    assert field.words() == "The box opens on Saturday"
    assert shown.letter == ""
    field.text.insertPlainText(", and she is nervous")
    shown.pause()
    assert shown.stored().words.why_now == "The box opens on Saturday, and she is nervous"


def test_undo_takes_typing_back_first_and_then_what_the_store_kept(
    shown: Shown, ana: int, runner: Runner
) -> None:
    shown.write_to(ana)
    text = shown.page.writing.sheet.text
    shown.type("Dear Ana,")
    shown.pause()
    text.undo()
    assert shown.letter == ""
    text.redo()
    shown.pause()
    shown.page.show_desk()
    runner.undo()
    assert shown.page.desk.rows == []
    runner.redo()
    assert [row.row.name for row in shown.page.desk.rows] == ["Ana Moreau"]


def test_where_nothing_was_typed_undo_belongs_to_the_window(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    text = shown.page.writing.sheet.text
    keys = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    keys.ignore()
    QApplication.sendEvent(text, keys)
    assert not keys.isAccepted()
    shown.type("Dear")
    QApplication.sendEvent(text, keys)
    assert keys.isAccepted()


def test_taking_back_the_beginning_leads_to_the_desk(
    shown: Shown, ana: int, runner: Runner
) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.pause()
    runner.undo()
    assert not shown.page.is_writing
    assert shown.page.desk.rows == []


def test_what_the_store_took_back_is_shown_in_the_letter(
    shown: Shown, ana: int, runner: Runner
) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.pause()
    shown.page.keeper._begin_stretch()
    shown.type(" at last")
    shown.pause()
    runner.undo()
    assert shown.letter == "Dear Ana,"
    runner.redo()
    assert shown.letter == "Dear Ana, at last"


def test_leaving_the_place_keeps_what_was_typed(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.page.hide()
    assert shown.stored().words.text == "Dear Ana,"


def test_esc_leads_to_the_desk(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    QTest.keyClick(shown.page.writing.sheet.text, Qt.Key.Key_Escape)
    assert not shown.page.is_writing


def test_a_form_changes_the_questions_and_never_the_words(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.page.letter._choose_form(DraftForm.INVITATION)
    fields = shown.page.writing.fields.each
    assert fields["means_to_me"].label.text() == "How we met"
    assert shown.letter == "Dear Ana,"
    assert all(field.words() == "" for field in fields.values())
    shown.pause()
    assert shown.stored().form == DraftForm.INVITATION


def test_an_answer_keeps_their_words_beside_it(shown: Shown, ana: int) -> None:
    shown.write_to(ana, form=DraftForm.REPLY)
    theirs = shown.page.writing.fields.theirs
    assert theirs.isVisible()
    assert shown.page.writing.fields.each["why_now"].label.text() == "How have we met?"
    theirs.text.setPlainText("I'd like to add you to my network")
    shown.pause()
    assert shown.stored().words.their_words == "I'd like to add you to my network"
    assert shown.letter == ""


def test_thanks_offer_what_was_given_and_not_thanked_for(
    shown: Shown, ana: int, db: Database
) -> None:
    add(db, Giving(person_id=ana, direction="received", kind="help", text="Lent the van",
                   state="done", day=TODAY))  # fmt: skip
    shown.write_to(ana, form=DraftForm.THANKS)
    owed = shown.page.writing.owed
    owed.chips[0].click()
    assert shown.page.writing.fields.each["why_now"].words() == "Lent the van"
    assert shown.letter == ""


def test_in_a_hard_season_a_line_is_enough(shown: Shown, ana: int, db: Database) -> None:
    add(db, Season(person_id=ana, kind="hard", begins_on=TODAY))
    shown.write_to(ana)
    asked = shown.page.writing.fields.each["might_do"].text.placeholderText()
    assert asked == "Nothing at all. A line is enough."
    assert shown.page.writing.sheet.text.placeholderText() == "A line is enough."


def test_what_stands_beside_becomes_a_reminder_and_never_text(
    shown: Shown, ana: int, db: Database, opened: Open
) -> None:
    a_talk(db, ana, words="They have to want to open them", day=TODAY)
    [worry] = add(db, Facet(person_id=ana, kind="worry", text="Her father", noted_on=TODAY))
    shown.write_to(ana)
    row = shown.page.writing.side.things[f"facet:{worry}"]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    drop_on_letter(shown, shown.page.writing.side.things[f"words:{last_talk(shown)}"])
    assert [chip.text() for chip in shown.page.writing.reminders.chips] == [
        "Her father", "They have to want to open them",
    ]  # fmt: skip
    assert shown.letter == ""
    shown.type("Dear Ana,")
    shown.pause()
    again = opened()
    again.write_to(ana)
    assert len(again.page.writing.reminders.chips) == 2
    QTest.keyClick(again.page.writing.reminders.chips[0], Qt.Key.Key_Delete)
    assert [chip.text() for chip in again.page.writing.reminders.chips] == [
        "They have to want to open them"
    ]


def last_talk(shown: Shown) -> int:
    keys = list(shown.page.writing.side.things)
    return int(next(key for key in keys if key.startswith("words:")).partition(":")[2])


def drop_on_letter(shown: Shown, row: object) -> None:
    sheet, carried = shown.page.writing.sheet, row.mime()  # type: ignore[attr-defined]
    event = QDropEvent(
        QPointF(QPoint(40, 40)), Qt.DropAction.CopyAction, carried,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    sheet.dropEvent(event)


def test_what_is_no_longer_in_the_book_is_no_reminder(
    shown: Shown, ana: int, db: Database, runner: Runner
) -> None:
    [loop] = add(db, Loop(person_id=ana, kind="i_promised", text="Recipe", opened_on=TODAY))
    shown.write_to(ana)
    shown.page.writing.side.things[f"loop:{loop}"].kept.emit(f"loop:{loop}")
    shown.page.writing.side.ticks[loop].click()
    assert shown.page.writing.reminders.chips == []
    runner.undo()
    assert len(shown.page.writing.reminders.chips) == 1


def test_only_keys_of_reminders_lie_in_the_settings(shown: Shown) -> None:
    memory = ReminderMemory(shown.page.settings)
    for number in range(230):
        memory.keep(f"draft-{number}", ["facet:1"])
    assert memory.of("draft-0") == []
    assert memory.of("draft-229") == ["facet:1"]
    memory.keep("draft-229", [])
    assert memory.of("draft-229") == []


def a_finding(text: str, quote: str, good: bool = False) -> Finding:
    start = text.index(quote)
    return Finding(Check.STOCK, good, "wish", start, start + len(quote), quote)


def test_what_was_found_is_underlined_walked_and_put_aside(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    shown.type("🌿 Dear Ana. Hope you are well! And so on.")
    shown.pause()
    one, two = a_finding(shown.letter, "Hope you are well!"), a_finding(shown.letter, "And so on")
    view = shown.page.writing
    view.show_findings([one, replace(two)])
    assert len(view.sheet.text.extraSelections()) == 2
    view.walk(1)
    assert view.sheet.text.textCursor().selectedText() == "Hope you are well!"
    view.walk(1)
    assert view.sheet.text.textCursor().selectedText() == "And so on"
    view.walk(1)
    row = view.side.before.row_of(one)
    assert row is not None
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert shown.stored().dismissed == {one.key}
    assert view.side.before.again.isVisible()
    view.side.before.again.click()
    assert shown.stored().dismissed == set()


def test_a_place_whose_words_moved_on_is_not_underlined(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    shown.type("Hope you are well!")
    found = a_finding(shown.letter, "Hope you are well!")
    shown.page.writing.sheet.text.setPlainText("I hope so. Hope you are well!")
    shown.page.writing.show_findings([found])
    assert shown.page.writing.sheet.text.extraSelections() == []


def test_several_people_get_a_letter_each(shown: Shown, ana: int, db: Database) -> None:
    [ben] = add(db, a_person("Ben Osei"))
    shown.write_to(ana, ben)
    family = shown.page.writing.head.family
    assert [chip.text() for chip in family.chips.values()] == ["Ana Moreau", "Ben Osei"]
    shown.type("Only for Ana")
    list(family.chips.values())[1].click()
    assert shown.page.writing.head.title.text() == "To Ben"
    assert shown.letter == ""


def test_another_is_begun_with_the_fields_and_none_of_the_text(
    shown: Shown, ana: int, db: Database
) -> None:
    [ben] = add(db, a_person("Ben Osei"))
    shown.write_to(ana, why_now="The choir sings again")
    shown.type("Dear Ana,")
    shown.page.acts._begin_beside(ben, True)
    assert shown.page.writing.head.title.text() == "To Ben"
    assert shown.page.keeper.words == DraftWords(why_now="The choir sings again")


def test_a_letter_put_away_is_read_only_until_it_is_brought_back(
    shown: Shown, ana: int, db: Database
) -> None:
    shown.write_to(ana)
    shown.type("Not like this")
    shown.page.acts.put_away()
    assert not shown.page.is_writing
    shown.page.desk.put_away.click()
    shown.page.desk.rows[-1].clicked.emit()
    assert shown.page.writing.sheet.text.isReadOnly()
    shown.page.writing.foot.back.click()
    assert not shown.page.writing.sheet.text.isReadOnly()


def test_a_letter_to_somebody_gone_for_good_can_be_read(shown: Shown, db: Database) -> None:
    drafts.keep(db, Typed("alone", None, DraftForm.FREE, DraftWords(text="Dear you,")), now=NOW)
    shown.page.refresh()
    shown.page.desk.rows[0].clicked.emit()
    assert shown.letter == "Dear you,"
    assert shown.page.writing.head.title.text() == "A letter"


def test_the_desk_finds_what_went_by_its_words(shown: Shown, ana: int, db: Database) -> None:
    typed = Typed("went", ana, DraftForm.FREE, DraftWords(text="The napkin and the drawer"))
    changes = drafts.keep(db, typed, now=NOW)
    with db.change("went") as change:
        row = change.session.get_one(Row, changes.created["draft"][0])
        row.state, row.sent_on = "sent", TODAY
    shown.page.refresh()
    shown.page.desk.searched.emit("napkin")
    assert [row.row.name for row in shown.page.desk.rows] == ["Ana Moreau"]
    shown.page.desk.search.setText("harbour")
    shown.page.desk.searched.emit("harbour")
    assert shown.page.desk.rows == []


def test_the_place_says_what_it_is_for_while_it_is_empty(shown: Shown) -> None:
    assert shown.page.desk.empty.isVisible()


def test_to_whom_is_completed_as_one_types(shown: Shown, ana: int) -> None:
    begin = shown.page.desk.begin
    QTest.keyClicks(begin.whom.line, "Mor")
    QTest.keyClick(begin.whom.line, Qt.Key.Key_Return)
    assert [person.name for person in begin.whom.people] == ["Ana Moreau"]
    QTest.keyClick(begin.whom.line, Qt.Key.Key_Return)
    assert shown.page.writing.head.title.text() == "To Ana"


def test_a_row_of_the_desk_is_put_away_and_brought_back_by_keyboard(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    shown.type("Not like this")
    shown.page.show_desk()
    QTest.keyClick(shown.page.desk.rows[0], Qt.Key.Key_Delete)
    shown.page.desk.put_away.click()
    [row] = shown.page.desk.rows
    assert [act.text() for act in row.menu().actions()] == ["Open", "Bring it back"]
    row.menu().actions()[1].trigger()
    assert [row.row.state for row in shown.page.desk.rows] == ["writing"]


def test_after_a_letter_went_another_may_be_begun(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.page.acts.ask_gone()
    assert shown.page.acts.gone is not None
    shown.page.acts.gone.keep()
    shown.page.desk.rows[0].clicked.emit()
    words = [act.text() for act in shown.page.acts.more_menu().actions()]
    assert words == ["Their card", "Another letter to them", "Print…"]
    shown.page.acts.more_menu().actions()[1].trigger()
    assert shown.letter == ""


def test_a_letter_that_was_planned_is_not_unprompted(shown: Shown, ana: int, db: Database) -> None:
    add(db, FollowUp(person_id=ana, day=TODAY, reason="After the box", created_at=NOW))
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.page.acts.ask_gone()
    gone = shown.page.acts.gone
    assert gone is not None
    assert not gone.unprompted.isChecked()
    assert gone.next_day.day is not None


def test_an_invitation_recalls_how_we_met_and_writes_nothing(shown: Shown, db: Database) -> None:
    [ben] = add(db, a_person("Ben Osei", met_where="the allotment gate"))
    shown.write_to(ben, form=DraftForm.INVITATION)
    field = shown.page.writing.fields.each["means_to_me"]
    assert field.text.placeholderText() == "On the card: the allotment gate"
    assert field.words() == ""


def test_enter_may_come_before_the_names_do(shown: Shown, ana: int) -> None:
    begin = shown.page.desk.begin
    begin.whom.line.setText("nobody")
    begin.write.click()
    assert begin._says.text() == "Nobody in the book is called so."
    begin.whom.line.setText("moreau")
    begin.write.click()
    assert shown.page.writing.head.title.text() == "To Ana"


def test_what_is_pasted_is_plain_and_laid_as_what_is_typed(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    text = shown.page.writing.sheet.text
    pasted = QMimeData()
    pasted.setHtml("<h1>Big</h1><p><b>bold</b></p>")
    pasted.setText("Big\nbold")
    text.insertFromMimeData(pasted)
    assert shown.letter == "Big\nbold"
    heights = set()
    block = text.document().begin()
    while block.isValid():
        heights.add((block.blockFormat().lineHeight(), block.blockFormat().bottomMargin()))
        block = block.next()
    assert len(heights) == 1
    assert min(heights)[0] > 0
    text.undo()
    assert shown.letter == ""
