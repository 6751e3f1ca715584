"""A circle leaves as cards through the window, and comes into an empty book the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from .person import Person
from .program import Kith
from .store import ask
from .test_import import import_page

CHOIR = """BEGIN:VCARD
VERSION:4.0
UID:u-ana
FN:Ana Moreau
N:Moreau;Ana;;;
BDAY:--0412
TEL;TYPE=cell:+33 6 12 34 56 78
NOTE:sings\\, and listens
X-KEPT;A=b:as it was
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:u-ben
FN:Ben Okafor
EMAIL:ben@choir.example
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:u-cleo
FN:Cleo Lind
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:u-choir
KIND:group
FN:Choir
MEMBER:u-ana
MEMBER:u-ben
END:VCARD
"""
WHO = """
SELECT p.uid, p.name, p.given, p.family, o.month, o.day, n.text,
       (SELECT group_concat(c.kind || c.value || c.label) FROM contact_point c
         WHERE c.person_id = p.id)
  FROM person p LEFT JOIN occasion o ON o.person_id = p.id LEFT JOIN note n ON n.person_id = p.id
 WHERE p.name <> 'Cleo Lind' ORDER BY p.uid
"""


def bring_in(kith: Kith, person: Person, file: Path) -> None:
    kith.window.bring_in([file])
    page = import_page(kith, person)
    agree = page.review.agree
    person.wait_until(lambda: not agree.visibleRegion().isEmpty(), "it can be agreed to")
    person.click(agree)
    person.wait_until(lambda: page.afterwards.isVisible(), "what came is told")
    done = page.afterwards.done
    person.wait_until(lambda: not done.visibleRegion().isEmpty(), "it can be left")
    person.click(done)
    kith.wait_until_done()


def test_a_circle_leaves_as_cards_and_comes_in_elsewhere(
    kith: Kith, person: Person, tmp_path: Path
) -> None:
    (tmp_path / "book.vcf").write_text(CHOIR, encoding="utf-8")
    kith.start()
    bring_in(kith, person, tmp_path / "book.vcf")

    kith.window.ways.in_and_out.take_out()
    sheet = kith.window.ways.in_and_out.taking_out
    assert sheet is not None
    person.wait_until(lambda: sheet.form.whom.hasFocus(), "the sheet is open")
    kith.wait_until_done()
    person.key("Down", "Down")
    assert sheet.form.whom.text() == "Circle: Choir"
    person.picture("take out a circle")
    person.click(sheet.form.where)
    person.wait_until(lambda: bool(_dialogs()), "it asks where")
    person.key("ctrl+a")
    person.type(str(tmp_path / "choir.vcf"))
    person.key("Return")
    person.wait_until(lambda: not sheet.isVisible(), "it is written")
    assert kith.window.toast.words() == "Took 2 people out to choir.vcf"
    before = ask(kith.folder, WHO)
    kith.quit()

    elsewhere = Kith(tmp_path / "elsewhere", person)
    elsewhere.start()
    bring_in(elsewhere, person, tmp_path / "choir.vcf")
    assert ask(elsewhere.folder, WHO) == before
    assert len(before) == 2
    ((card,),) = ask(elsewhere.folder, "SELECT text FROM source WHERE key = 'u-ana'")
    assert "X-KEPT;A=b:as it was" in str(card)
    elsewhere.quit()


def _dialogs() -> list[QFileDialog]:
    found = (one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog))
    return [dialog for dialog in found if dialog.isVisible()]
