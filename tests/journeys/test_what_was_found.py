"""An exported chat comes in: who it is, a line picked, kept; undone, and there again."""

from __future__ import annotations

from pathlib import Path

from desktop.ui.found.page import FoundTrayPage

from .person import Person
from .program import Kith
from .store import ask
from .test_import import drop, import_page

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Schmidt\nN:Schmidt;Anna;;;\nEND:VCARD\n"
CHAT = (
    "31/12/2024, 23:50 - Messages and calls are end-to-end encrypted.\n"
    "31/12/2024, 23:51 - Anni: I got the job\n31/12/2024, 23:52 - Max: so glad\n"
    "14/2/2025, 10:00 - Max: how is it?\n14/2/2025, 10:30 - Anni: people listen to me there\n"
)
LAST_CONTACT = "SELECT last_contact_on FROM person WHERE name = 'Anna Schmidt'"


def tray(kith: Kith, person: Person) -> FoundTrayPage:
    person.wait_until(
        lambda: any(p.isVisible() for p in kith.window.findChildren(FoundTrayPage)), "it is shown"
    )
    kith.wait_until_done()
    return kith.window.findChildren(FoundTrayPage)[0]


def test_a_chat_is_looked_through(kith: Kith, person: Person, tmp_path: Path) -> None:
    kith.start()
    card, chat = tmp_path / "anna.vcf", tmp_path / "WhatsApp Chat with Anni.txt"
    card.write_text(CARD, encoding="utf-8")
    chat.write_text(CHAT, encoding="utf-8")
    drop(kith, person, [card, chat])
    page = import_page(kith, person)
    agree = page.review.agree
    person.wait_until(lambda: not agree.visibleRegion().isEmpty(), "the preview is there")
    person.click(agree)
    person.wait_until(lambda: page.afterwards.found.isVisible(), "what waits is told")
    person.click(page.afterwards.found.button)
    found = tray(kith, person)
    assert ask(kith.folder, "SELECT count(*) FROM interaction") == [(0,)]

    (question,) = found.questions
    person.click(question.name)
    person.type("Anna Schmidt")
    kith.wait_until_done()
    person.key("Return")
    person.wait_until(lambda: bool(found.groups), "she is known")
    kith.wait_until_done()
    (group,) = found.groups.values()
    person.click(group.rows[0])
    person.wait_until(
        lambda: group.open_row is not None and len(group.open_row._lines) == 2, "it can be read"
    )
    assert group.open_row is not None
    person.click(group.open_row._lines[1][1])
    person.click(group.open_row.keep)
    kith.wait_until_done()
    kept = [("people listen to me there", "me", "whatsapp")]
    assert ask(kith.folder, "SELECT words, began_by, origin FROM interaction") == kept
    assert ask(kith.folder, LAST_CONTACT) == [("2025-02-14",)]

    person.key("ctrl+z")
    kith.wait_until_done()
    assert ask(kith.folder, LAST_CONTACT) == [(None,)]
    person.key("ctrl+shift+z")
    kith.wait_until_done()
    assert ask(kith.folder, LAST_CONTACT) == [("2025-02-14",)]

    kith.quit()
    kith.start()
    kith.window.ways.in_and_out.show_found()
    found = tray(kith, person)
    (group,) = found.groups.values()
    assert group.group.total == 1
    person.click(group.rows[0].away)
    kith.wait_until_done()
    assert ask(kith.folder, "SELECT state FROM evidence ORDER BY id") == [
        ("set_aside",), ("kept",),
    ]  # fmt: skip
