"""A line to somebody: written here, beside what one knows of them, or straight away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.language import tr
from desktop.domain.reasons import ReasonKind
from desktop.domain.today import TurnTo
from desktop.domain.vocabulary import DraftForm
from desktop.domain.writing import WriteWish
from desktop.ui.links import is_odd, mail_link, target_of, web_link
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.letter_menu import plain_entry

_MINE = (
    ReasonKind.PLANNED, ReasonKind.THEIR_CHAPTER, ReasonKind.I_PROMISED, ReasonKind.ASK_NEXT,
)  # fmt: skip


def letter_to(person: TurnTo) -> WriteWish:
    """A letter with why now, where my own words say it; thanks where only those are owed."""
    told = {reason.kind: reason.text for reason in person.reasons if reason.text}
    mine = next((told[kind] for kind in _MINE if kind in told), "")
    if not mine and ReasonKind.UNTHANKED in told:
        return WriteWish((person.person_id,), DraftForm.THANKS, told[ReasonKind.UNTHANKED])
    return WriteWish((person.person_id,), why_now=mine)


class LineMenu(QMenu):
    """The first entry writes here; the others open a mail or a page, or write it down."""

    def __init__(
        self,
        person: TurnTo,
        write: Callable[[WriteWish], object],
        open_link: Callable[[str], object],
        write_down: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(tr("Write it here"), "pen-line", partial(write, letter_to(person)))
        mail = mail_link(person.mail)
        if mail:
            words = tr("A mail to {address}").format(address=person.mail)
            self._add(words, "mail", partial(open_link, mail))
        for page in person.pages:
            if link := web_link(page):
                words = tr("Open {page}").format(page=page if not is_odd(link) else target_of(link))
                self._add(words, "external-link", partial(open_link, link))
        self.addSeparator()
        self._add(tr("Written already: keep it in one line"), "message-circle-heart", write_down)

    def _add(self, words: str, glyph: str, act: Callable[[], object]) -> None:
        self.addAction(icon(glyph), plain_entry(words)).triggered.connect(lambda: act())

    def open_below(self, widget: QWidget) -> None:
        """With the first entry ready for Enter."""
        self.popup(widget.mapToGlobal(widget.rect().bottomLeft()))
        self.setActiveAction(self.actions()[0])
