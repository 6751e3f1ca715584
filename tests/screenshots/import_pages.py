"""The preview of an import in the states it can be in, over the sample people."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.domain.progress import Progress
from desktop.domain.tables import Meaning
from desktop.ui.importing import facts
from desktop.ui.importing.columns.meanings import offers
from desktop.ui.importing.page import ImportPage
from desktop.ui.importing.recent import remember
from desktop.ui.window.kith import KithWindow

GIVEN = ("Ada", "Björn", "Chidi", "Dora", "Emil", "Fatou", "Goro", "Hana", "Ivo", "Jun")
FAMILY = ("Moreau", "Lindqvist", "Okafor", "Varga", "Wilk", "Fontaine", "Demir", "Sato")
WORK = (("Editor", "Heron Press"), ("Baker", "Rye & Daughters"), ("", ""), ("Luthier", ""))
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\n{lines}\r\nEND:VCARD\r\n"


def made_cards(known: list[tuple[str, str]]) -> str:
    """Eighty people, and those who are known already, each written a little otherwise."""
    found = []
    for number in range(80):
        given, family = GIVEN[number % 10], FAMILY[number // 10]
        title, company = WORK[number % 4]
        mail = f"{given}.{family}@post.example".lower()
        lines = [
            f"FN:{given} {family}", f"N:{family};{given};;;", f"EMAIL;TYPE=HOME:{mail}",
            f"TEL;TYPE=CELL:+44 7700 9{number:05}", f"TITLE:{title}", f"ORG:{company}",
            "ADR;TYPE=HOME:;;14 Gull Street;Bristol;;BS1 4DJ;United Kingdom",
            f"BDAY:19{60 + number % 40}-0{1 + number % 9}-1{number % 9}",
            "CATEGORIES:Choir,Allotment", "NOTE:Knows everything about reeds\\, and hums.",
            "X-CLASS:PUBLIC", "GEO:51.45,-2.58",
        ]  # fmt: skip
        found.append(CARD.format(lines="\r\n".join(lines)))
    for name, mail in known:
        found.append(
            CARD.format(lines=f"FN:{name.split()[0]}\r\nEMAIL:{mail}\r\nTITLE:As the file says")
        )
    found.append("BEGIN:VLIST\r\nUID:1\r\nEND:VLIST\r\n")
    found.append(CARD.format(lines="KIND:group\r\nX-ADDRESSBOOKSERVER-KIND:group\r\nFN:Choir"))
    return "".join(found)


CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Noor,Haddad,https://www.linkedin.com/in/noor,,Tide Works,Engineer,05 Nov 2025\n"
    ",,,,,,06 Nov 2025\n"
)


def bring(window: KithWindow) -> ImportPage:
    """Two files, looked at."""
    from sqlalchemy import text

    database = window.runner._database
    with database.read() as session:
        known = session.connection().execute(
            text(
                "SELECT p.name, c.value FROM person p JOIN contact_point c ON c.person_id = p.id"
                " WHERE c.kind = 'email' AND p.name LIKE '% %' LIMIT 6"
            )
        )
        cards = made_cards([(row[0], row[1]) for row in known])
    folder = Path(tempfile.mkdtemp())
    (folder / "contacts-2026-03.vcf").write_text(cards, encoding="utf-8")
    (folder / "Connections.csv").write_text(CONNECTIONS, encoding="utf-8")
    window.bring_in([folder / "contacts-2026-03.vcf", folder / "Connections.csv"])
    _settle()
    page = window.shown
    assert isinstance(page, ImportPage)
    return page


def _part(name: str) -> Callable[[KithWindow], None]:
    def show(window: KithWindow) -> None:
        bring(window).review.show_part(name)

    return show


def _settle() -> None:
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def _entry(window: KithWindow) -> None:
    path = Path(tempfile.mkdtemp(), "contacts-2026-02.vcf")
    path.touch()
    remember(window.settings, [path], date(2026, 2, 11))
    window.ways.in_and_out.bring_people_in()


def _drop(window: KithWindow) -> Callable[[], None]:
    window.drop_hint.appear()
    return window.drop_hint.hide


CLUB = (
    "Nr;Wer;Apparat;Geboren;Strasse;Ort;Bemerkung;Stimme\n"
    "1;Begoña Müller;0117 496 0182;03/04/1987;14 Gull Street;Bristol;kommt später;Alt\n"
    "2;Kazimierz Bławiński;0117 496 0183;05/06/1990;2 Quay Lane;Bristol;;Bass\n"
    "3;Finlay Greenman;0117 496 0184;11/12/1975;9 Rope Walk;Bath;naïve café façade;Tenor\n"
)


def _columns(window: KithWindow) -> None:
    path = Path(tempfile.mkdtemp(), "choir-2026.csv")
    path.write_text(CLUB, encoding="utf-8")
    window.bring_in([path])
    _settle()
    page = window.shown
    assert isinstance(page, ImportPage)
    for index, meaning in ((1, Meaning.NAME), (2, Meaning.PHONE), (3, Meaning.BIRTHDAY)):
        page.columns.tell(index, next(one for one in offers() if one.meaning is meaning))


def _chooser(window: KithWindow) -> Callable[[], None]:
    _columns(window)
    page = window.shown
    assert isinstance(page, ImportPage)
    page.columns._choose(2)
    assert page.columns.chooser is not None
    chooser = page.columns.chooser
    return lambda: chooser.parent().skip()  # type: ignore[attr-defined]


def _afterwards(window: KithWindow) -> Callable[[], None]:
    page = bring(window)
    page.bring_in()
    _settle()
    window.toast.hide()
    return window.runner.undo


def _working(window: KithWindow) -> None:
    page = bring(window)
    progress = Progress(400)
    progress.done, progress.step = 180, "write"
    page.stack.setCurrentWidget(page.working)
    page.working.watch(progress, "Bringing them in", "One undo takes all of it back.")
    page.working.rest()
    page.working.bar.setValue(450)


IMPORT_STATES: dict[str, Callable[[KithWindow], object]] = {
    "entry": _entry,
    "drop": _drop,
    "columns": _columns,
    "chooser": _chooser,
    "same": bring,
    "new": _part(facts.NEW),
    "unreadable": _part(facts.UNREADABLE),
    "files": _part(facts.FILES),
    "working": _working,
    "afterwards": _afterwards,
}
