"""How a letter leaves: as text on the clipboard, in a mail that is opened, in a file.

Kith sends nothing. What does not fit into the address of a mail goes to the clipboard, and
that is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.domain.compose.beside import WayTo
from desktop.domain.language import tr
from desktop.domain.mailto import mail_to
from desktop.domain.vocabulary import PointKind
from desktop.private_file import write_private
from desktop.ui.links import link_of, open_link


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What goes: paragraphs stand apart by an empty line, as they did on the page."""

    subject: str
    text: str

    @property
    def whole(self) -> str:
        """With its subject above it, where it has one."""
        return f"{self.subject}\n\n{self.text}" if self.subject else self.text


def outgoing(subject: str, text: str) -> Outgoing:
    """One end of a line was a paragraph on the page, so that an empty line is put between;
    where empty lines were written, the text goes as it is."""
    lines = text.replace("\r\n", "\n").strip("\n")
    spaced = lines if "\n\n" in lines else lines.replace("\n", "\n\n")
    return Outgoing(" ".join(subject.split()), spaced)


def copy_out(letter: Outgoing) -> None:
    QApplication.clipboard().setText(letter.whole)


def open_mail(address: str, letter: Outgoing) -> tuple[bool, str]:
    """Whether a mail was opened, and the sentence to say of it."""
    mail = mail_to([address], letter.subject, letter.text)
    if not mail.link:
        return False, tr("“{address}” is no mail address.").format(address=address)
    if not mail.holds_words:
        has_subject = "subject=" in mail.link
        QApplication.clipboard().setText(letter.text if has_subject else letter.whole)
    if not open_link(mail.link):
        copy_out(letter)
        return False, tr("Nothing here opens a mail. Your words are on the clipboard.")
    if mail.holds_words:
        return True, tr("A mail is open. Send it from there.")
    return True, tr("A mail is open. It is too long to go along: paste it there.")


def open_way(way: WayTo, letter: Outgoing) -> tuple[bool, str]:
    """Open a profile, a messenger or a number, with the words on the clipboard."""
    copy_out(letter)
    if not open_link(link_of(way.kind, way.value)):
        return False, tr("Nothing here opens that. Your words are on the clipboard.")
    return True, tr("Your words are on the clipboard: paste them there.")


def say_way(way: WayTo) -> str:
    """Where it goes, before it is opened."""
    named = way.label or way.service
    said = f"{named}: {way.value}" if named else way.value
    return tr("Copy, and open {where}").format(where=said)


def can_open(way: WayTo) -> bool:
    return way.kind != PointKind.EMAIL and bool(link_of(way.kind, way.value))


def write_file(path: Path, letter: Outgoing) -> None:
    """As a text file. Raises OSError."""
    write_private(path, letter.whole + "\n")
