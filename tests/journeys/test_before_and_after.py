"""The ten o'clock call: the brief from Today, on paper, the debrief by keyboard, kept, taken
back, done again, still there after a restart; and what was half written when it all ended."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from desktop.domain.drafts import PersonDraft
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.talk import LoopDraft, TalkDraft
from desktop.half_written import FILE_NAME
from desktop.services import follow_ups, interactions
from desktop.services.people import adding
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME as STORE
from desktop.ui.brief.on_paper import sheets_of
from desktop.ui.brief.page import BriefPage
from desktop.ui.debrief.page import DebriefPage
from desktop.ui.printing import Document, page_layout, print_on
from desktop.ui.widgets.buttons import Button

from .person import Person
from .program import Kith, shows, to_be_killed
from .store import ask, everything

WORDS = "I told the night staff. Nobody shouted."


def plant(kith: Kith) -> None:
    """Priya, with a call that is on just now, and a promise of mine."""
    kith.start()
    zone, now = kith.window.clock.zone, kith.window.clock.now()
    kith.quit()
    with Database(kith.folder / STORE) as db:
        draft = PersonDraft(name="Priya Raman", pronouns="she/her")
        adding.add(db, draft, now=now, in_practice=True)
        earlier = now.date() - timedelta(days=14)
        talk = TalkDraft([1], day=earlier, words="We have money until June.", kind="call")
        talk.loops = [LoopDraft("the notes from the evening")]
        interactions.log(db, talk, now=now)
        begins = now.replace(tzinfo=None, minute=now.minute // 5 * 5, second=0, microsecond=0)
        call = FollowUpDraft(
            day=begins.date(), person_id=1, size="call", starts_at=begins, zone=zone, minutes=30
        )
        follow_ups.plan(db, call, now=now)


def appointment_button(kith: Kith) -> Button:
    page = kith.window.page("today")
    assert page is not None
    return next(b for b in page.findChildren(Button) if b.text() in ("Brief", "Afterwards"))


def test_before_and_after_a_call(kith: Kith, person: Person, tmp_path: Path) -> None:
    plant(kith)
    kith.start()
    kith.wait_until_done()
    before = everything(kith)
    read_the_brief(kith, person, tmp_path)
    write_the_debrief(kith, person)
    after = everything(kith)
    assert after != before

    person.key("ctrl+z")
    person.wait_until(lambda: everything(kith) == before, "all of it is taken back")
    person.key("ctrl+shift+z")
    person.wait_until(lambda: everything(kith) == after, "all of it is done again")
    kith.quit()
    kith.start()
    assert everything(kith) == after
    assert not (kith.folder / FILE_NAME).exists()


def read_the_brief(kith: Kith, person: Person, tmp_path: Path) -> None:
    """From Today's appointment; looked at before printing, and into a file."""
    person.wait_until(lambda: appointment_button(kith).isVisible(), "the appointment is shown")
    person.click(appointment_button(kith))
    person.wait_until(lambda: isinstance(kith.window.shown, BriefPage), "the brief is shown")
    page = kith.window.shown
    assert isinstance(page, BriefPage)
    person.wait_until(lambda: bool(page.papers), "the paper is laid out")
    person.picture("brief")

    def close_preview() -> None:
        preview = QApplication.activeModalWidget()
        assert preview is not None
        person.picture("preview")
        preview.close()

    person.key("ctrl+p", then=close_preview)
    assert page._brief is not None
    file = tmp_path / "brief.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setPageLayout(page_layout())
    sheets = sheets_of(page._brief, page.wishes, page.clock.today())
    assert print_on(Document("Before", sheets), printer) == 1
    assert re.search(rb"/Count 1\b", file.read_bytes())


def write_the_debrief(kith: Kith, person: Person) -> None:
    """All by keyboard: words, a feeling, how I listened, a promise kept and one made."""
    person.key("ctrl+shift+b")
    person.wait_until(lambda: isinstance(kith.window.shown, DebriefPage), "the debrief is shown")
    page = kith.window.shown
    assert isinstance(page, DebriefPage)
    person.wait_until(lambda: page.form is not None and page.form.words.hasFocus(), "it waits")
    form = page.form
    assert form is not None
    person.type(WORDS)
    person.key("Tab", "space")  # the first feeling
    assert page.debrief.feelings == ["relieved"]
    while not form.shared.hasFocus():
        person.key("Tab")
    person.type("The spring the school closed its choir")
    person.key("Tab")
    person.type("How was the first night after")
    person.key("Tab", "space", "Right")  # I interrupted: no, once
    assert page.debrief.interrupted == "once"
    check = next(iter(form.promises.checks.values()))
    while not check.hasFocus():
        person.key("Tab")
    person.key("space")
    person.key("Tab")
    person.type("she will ring by Sunday")
    person.key("Return")
    person.wait_until(lambda: len(page.debrief.opens) == 1, "a promise of hers is noted")
    person.picture("debrief")
    person.key("ctrl+Return")
    person.wait_until(
        lambda: kith.window.shown is kith.window.page("today"), "one is back on Today"
    )
    kith.wait_until_done()
    talk = "SELECT words, feeling, interrupted FROM interaction ORDER BY id DESC LIMIT 1"
    assert ask(kith.folder, talk) == [(WORDS, "relieved", "once")]
    assert ask(kith.folder, "SELECT state FROM follow_up ORDER BY id LIMIT 1") == [("kept",)]
    loops = ask(kith.folder, "SELECT kind, closed_on IS NOT NULL FROM loop ORDER BY id")
    assert loops == [("i_promised", 1), ("they_promised", 0)]


def test_what_was_half_written_survives_a_sudden_end(kith: Kith, person: Person) -> None:
    """The program is killed while one types; the words are there at the next start."""
    plant(kith)
    with to_be_killed(kith.folder):
        shows(person, "Kith: Today")
        person.key("ctrl+shift+b")
        shows(person, "Kith: Debrief")
        person.type("First a pause. Nobody shouted")
        file = kith.folder / FILE_NAME
        person.wait_until(
            lambda: file.exists() and "Nobody shouted" in file.read_text("utf-8"),
            "what is typed is in its file",
        )
    assert ask(kith.folder, "SELECT count(*) FROM interaction") == [(1,)]

    kith.start()
    person.key("ctrl+shift+b")
    person.wait_until(lambda: isinstance(kith.window.shown, DebriefPage), "the debrief is shown")
    page = kith.window.shown
    assert isinstance(page, DebriefPage)
    person.wait_until(lambda: page.form is not None, "it is laid out")
    assert page.form is not None
    assert page.form.words.words().endswith("Nobody shouted")
    person.key("ctrl+Return")
    person.wait_until(
        lambda: ask(kith.folder, "SELECT count(*) FROM interaction") == [(2,)], "it is kept"
    )
    kith.wait_until_done()
    assert not (kith.folder / FILE_NAME).exists()
