"""A letter leaves: copied, in a mail, saved; then it is kept that it went, and how it landed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlmodel import select

from desktop.domain.entities import ContactPoint, FollowUp, Giving, Interaction, Loop, Season
from desktop.domain.vocabulary import DraftForm, WentBy
from desktop.services.people.story import story
from desktop.storage.database import Database
from desktop.ui.compose.out import outgoing
from desktop.ui.runner import Runner
from tests.builders import TODAY, a_person, add
from tests.ui.compose.conftest import Shown

WEEK = timedelta(days=7)


def clipboard() -> str:
    return QApplication.clipboard().text()


def test_paragraphs_stand_apart_as_they_did_on_the_page() -> None:
    assert outgoing("", "Dear Ana,\nHello.\n").text == "Dear Ana,\n\nHello."
    written = "Dear Ana,\n\nHello.\nRuth"
    assert outgoing("", written).text == written


def test_copy_takes_the_words_and_says_that_it_may_have_gone(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,\nHello.")
    assert not shown.page.writing.foot.gone.isVisible()
    shown.page.writing.foot.copy.click()
    assert clipboard() == "Dear Ana,\n\nHello."
    assert shown.page.writing.foot.gone.isVisible()


def test_mail_opens_with_the_words_and_asks_whether_it_went(
    shown: Shown, ana: int, links: list[str]
) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    QTest.keyClick(
        shown.page.writing.sheet.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert links == ["mailto:ana@example.org?body=Dear%20Ana%2C"]
    gone = shown.page.acts.gone
    assert gone is not None
    assert gone.isVisible()
    gone.later.click()
    assert shown.stored().state == "writing"


def test_a_long_letter_goes_to_the_clipboard_and_that_is_said(
    shown: Shown, ana: int, links: list[str]
) -> None:
    said: list[str] = []
    shown.page.told.connect(said.append)
    shown.write_to(ana)
    shown.type("It was a long time ago. " * 200)
    shown.page.acts.leaving.open_mail()
    assert links == ["mailto:ana@example.org"]
    assert clipboard().startswith("It was a long time ago.")
    assert said == ["A mail is open. It is too long to go along: paste it there."]


def test_where_nothing_opens_a_mail_no_word_is_lost(
    shown: Shown, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    said: list[str] = []
    shown.page.told.connect(said.append)
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.page.acts.leaving.open_mail()
    assert clipboard() == "Dear Ana,"
    assert said == ["Nothing here opens a mail. Your words are on the clipboard."]


def test_of_several_addresses_the_preferred_stands_first(
    shown: Shown, ana: int, db: Database
) -> None:
    add(db, ContactPoint(person_id=ana, kind="email", value="new@example.org", preferred=True))
    shown.write_to(ana)
    assert shown.page.letter.mails == ["new@example.org", "ana@example.org"]
    menu = shown.page.acts.leaving.mails_menu(shown.page.letter.mails)
    assert [act.text() for act in menu.actions()] == shown.page.letter.mails


def test_sharing_says_where_it_leads_before_it_opens(
    shown: Shown, db: Database, links: list[str]
) -> None:
    [ben] = add(db, a_person("Ben Osei"))
    add(db, ContactPoint(person_id=ben, kind="profile", value="https://example.org/ben"),
        ContactPoint(person_id=ben, kind="web", value="javascript:alert(1)"))  # fmt: skip
    shown.write_to(ben)
    shown.type("Dear Ben,")
    menu = shown.page.acts.leaving.share_menu()
    words = [act.text() for act in menu.actions() if act.text()]
    assert words == ["Copy, and open https://example.org/ben", "Save as a text file…"]
    menu.actions()[0].trigger()
    assert links == ["https://example.org/ben"]
    assert clipboard() == "Dear Ben,"


def test_it_is_saved_as_a_text_file(shown: Shown, ana: int, tmp_path: Path) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,\nGrüße")
    shown.page.acts.leaving.save_file(tmp_path / "letter.txt")
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "Dear Ana,\n\nGrüße\n"
    said: list[str] = []
    shown.page.told.connect(said.append)
    shown.page.acts.leaving.save_file(tmp_path / "nowhere" / "letter.txt")
    assert said[0].startswith("It could not be saved there")


def test_one_step_keeps_it_and_plans_the_next(
    shown: Shown, ana: int, db: Database, runner: Runner
) -> None:
    add(db, Loop(person_id=ana, kind="their_chapter", text="The box opens", opened_on=TODAY,
                 about_on=TODAY + timedelta(days=2)))  # fmt: skip
    shown.write_to(ana, why_now="She is nervous")
    shown.type("Dear Ana,")
    shown.page.acts.leaving.copy()
    shown.page.acts.ask_gone()
    gone = shown.page.acts.gone
    assert gone is not None
    assert gone.mine.words() == "She is nervous"
    assert gone.next_day.day == TODAY + timedelta(days=3)
    assert gone.reason.text() == "After: The box opens"
    gone.keep()
    with db.read() as session:
        [talk] = session.exec(select(Interaction)).all()
        [planned] = session.exec(select(FollowUp)).all()
    assert (talk.kind, talk.mine, talk.began_by, talk.unprompted) == (
        "message", "She is nervous", "me", True,
    )  # fmt: skip
    assert (planned.day, planned.reason) == (TODAY + timedelta(days=3), "After: The box opens")
    assert [row.row.state for row in shown.page.desk.rows] == ["sent"]
    runner.undo()
    assert [row.row.state for row in shown.page.desk.rows] == ["writing"]
    with db.read() as session:
        assert not session.exec(select(FollowUp)).all()


def test_the_story_leads_to_the_letter_that_went(shown: Shown, ana: int, db: Database) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.page.acts.ask_gone()
    assert shown.page.acts.gone is not None
    shown.page.acts.gone.keep()
    with db.read() as session:
        [row] = [row for row in story(session, ana) if row.kind == "interaction"]
    assert row.draft_id is not None
    shown.page.show_letter(row.draft_id)
    assert shown.letter == "Dear Ana,"
    assert shown.page.writing.sheet.text.isReadOnly()


def test_thanks_that_went_mark_what_was_given_once_i_say_so(
    shown: Shown, ana: int, db: Database
) -> None:
    given = add(
        db,
        *(Giving(person_id=ana, direction="received", kind="help", text=text, state="done",
                 day=TODAY) for text in ("The van", "The ladder")),
    )  # fmt: skip
    shown.write_to(ana, form=DraftForm.THANKS, why_now="The van, all day")
    shown.type("Dear Ana,")
    shown.page.acts.ask_gone()
    gone = shown.page.acts.gone
    assert gone is not None
    assert {id: box.isChecked() for id, box in gone.thanks.items()} == {
        given[0]: True, given[1]: False,
    }  # fmt: skip
    gone.keep()
    with db.read() as session:
        states = [session.get_one(Giving, id).state for id in given]
    assert states == ["thanked", "done"]


def test_in_a_hard_season_nothing_is_asked_and_it_waits_longer(
    shown: Shown, ana: int, db: Database
) -> None:
    add(db, Season(person_id=ana, kind="hard", begins_on=TODAY))
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.page.acts.ask_gone()
    gone = shown.page.acts.gone
    assert gone is not None
    assert not gone.asked.isVisible()
    assert gone.ask_on.day == TODAY + 2 * WEEK


def test_nothing_planned_and_never_asked_are_choices_too(
    shown: Shown, ana: int, db: Database
) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.page.acts.leaving.went_by = WentBy.MAIL
    shown.page.acts.ask_gone()
    gone = shown.page.acts.gone
    assert gone is not None
    gone.size_choice.segment(gone.size_choice.current()).click()
    gone.asks.setChecked(False)
    gone.keep()
    with db.read() as session:
        assert not session.exec(select(FollowUp)).all()
    shown.page.desk.rows[0].clicked.emit()
    assert shown.stored().went_by == "mail"
    assert shown.stored().ask_on is None
    assert shown.page.writing.landed.title.text() == "It went"


def test_how_it_landed_and_their_answer_are_kept(shown: Shown, ana: int, db: Database) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.page.acts.ask_gone()
    assert shown.page.acts.gone is not None
    shown.page.acts.gone.keep()
    shown.page.desk.rows[0].clicked.emit()
    landed = shown.page.writing.landed
    assert landed.title.text() == "How did it land?"
    landed.line.insertPlainText("She laughed")
    landed.answer.insertPlainText("What a box")
    landed.keep.click()
    assert landed.title.text() == "How it landed"
    assert shown.stored().landed == "She laughed"
    with db.read() as session:
        said = [talk.words for talk in session.exec(select(Interaction)).all()]
    assert said == ["", "What a box"]
