"""How a letter leaves Kith: copied, in a mail, shared or saved; the sending is a person's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.domain.compose.beside import WayTo
from desktop.domain.language import tr
from desktop.domain.vocabulary import DraftState, WentBy
from desktop.formats.file_names import safe
from desktop.ui.compose import out
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.letter_menu import plain_entry

if TYPE_CHECKING:
    from desktop.ui.compose.page import ComposePage


class Leaving(QObject):
    """``opened_elsewhere``: another program has it now, so one may ask whether it went."""

    opened_elsewhere = Signal()

    def __init__(self, page: ComposePage) -> None:
        super().__init__(page)
        self._page, self._keeper = page, page.keeper
        self.went_by: WentBy | None = None  # how it left Kith since it was opened
        foot = page.writing.foot
        foot.copy_wished.connect(self.copy)
        foot.mail_wished.connect(self.open_mail)
        foot.share_wished.connect(lambda: self.share_menu().popup(below(foot.share)))

    @property
    def left(self) -> bool:
        return self.went_by is not None

    def forget(self) -> None:
        """Another letter is shown."""
        self.went_by = None

    def copy(self) -> None:
        letter = self._outgoing()
        out.copy_out(letter)
        self._say(tr("Copied. Paste it where you write."))
        self._has_left(WentBy.COPIED)

    def open_mail(self) -> None:
        """The preferred address, or one of several that is chosen; without any, copy it."""
        mails = self._page.letter.mails
        draft = self._keeper.draft
        if draft is None or draft.state != DraftState.WRITING:
            return
        if not mails:
            self.copy()
        elif len(mails) == 1:
            self.mail_to(mails[0])
        else:
            self.mails_menu(mails).popup(below(self._page.writing.foot.mail))

    def mail_to(self, address: str) -> None:
        opened, says = out.open_mail(address, self._outgoing())
        self._say(says)
        self._has_left(WentBy.MAIL if opened else WentBy.COPIED)
        if opened:
            self.opened_elsewhere.emit()

    def share_menu(self) -> QMenu:
        """Every other way to them, each saying where it leads."""
        menu = QMenu(self._page)
        for way in self._ways():
            if out.can_open(way):
                act = menu.addAction(icon("external-link"), plain_entry(out.say_way(way)))
                act.triggered.connect(lambda _=False, way=way: self._open_way(way))
        if not menu.isEmpty():
            menu.addSeparator()
        save = menu.addAction(icon("file-down"), tr("Save as a text file…"))
        save.triggered.connect(lambda: self.ask_file())
        return menu

    def ask_file(self) -> QFileDialog:
        """The system's own dialog for its name."""
        dialog = QFileDialog(self._page, tr("Save as a text file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        draft = self._keeper.draft
        called = safe(draft.to.called) if draft and draft.to else ""  # a / would be a folder
        dialog.selectFile(f"{called or tr('letter')}.txt")
        dialog.fileSelected.connect(lambda name: self.save_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save_file(self, path: Path) -> None:
        try:
            out.write_file(path, self._outgoing())
        except OSError as error:
            words = tr("It could not be saved there: {why}. Nothing was lost here.")
            self._say(words.format(why=error.strerror or str(error)))
            return
        self._say(tr("Saved as {name}.").format(name=path.name))
        self._has_left(WentBy.SHARED)

    def _outgoing(self) -> out.Outgoing:
        self._keeper.keep()
        words = self._keeper.words
        return out.outgoing(words.subject, words.text)

    def _open_way(self, way: WayTo) -> None:
        opened, says = out.open_way(way, self._outgoing())
        self._say(says)
        self._has_left(WentBy.SHARED if opened else WentBy.COPIED)
        if opened:
            self.opened_elsewhere.emit()

    def _ways(self) -> Sequence[WayTo]:
        beside = self._page.letter.beside
        return beside.ways if beside is not None else ()

    def _has_left(self, by: WentBy) -> None:
        draft = self._keeper.draft
        if draft is not None and draft.state == DraftState.WRITING:
            self.went_by = by
            self._page.show_foot()

    def mails_menu(self, mails: list[str]) -> QMenu:
        menu = QMenu(self._page)
        for address in mails:
            act = menu.addAction(icon("mail"), plain_entry(address))
            act.triggered.connect(lambda _=False, one=address: self.mail_to(one))
        return menu

    def _say(self, words: str) -> None:
        self._page.told.emit(words)
        announce(self._page, words)


def below(widget: QWidget) -> QPoint:
    """Where the menu of that button opens."""
    return widget.mapToGlobal(QPoint(0, widget.height() + 4))
