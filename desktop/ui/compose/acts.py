"""What is done with a letter: it leaves, it went, it is put away, or is written to others too."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.domain.compose.afterwards import propose
from desktop.domain.compose.beside import WayTo
from desktop.domain.compose.letters import Draft, Gone, typed_of
from desktop.domain.vocabulary import DraftState, InteractionKind, WentBy
from desktop.domain.writing import WriteWish
from desktop.services.compose import afterwards, drafts
from desktop.services.compose.beside import days_taken
from desktop.ui.compose import out
from desktop.ui.compose.also_to import AlsoTo
from desktop.ui.compose.gone import GoneSheet
from desktop.ui.compose.wording import tr
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.popover import Popover, area_of

if TYPE_CHECKING:
    from desktop.ui.compose.page import ComposePage


class LetterActs(QObject):
    """Carries out what is wished on the page of a letter."""

    def __init__(self, page: ComposePage) -> None:
        super().__init__(page)
        self._page, self._keeper = page, page.keeper
        self._runner, self._clock = page.runner, page.clock
        self.went_by: WentBy | None = None  # how it left Kith since it was opened
        self.gone: GoneSheet | None = None
        self.also: Popover | None = None
        self._connect()

    @property
    def left(self) -> bool:
        return self.went_by is not None

    def forget(self) -> None:
        """Another letter is shown."""
        self.went_by = None

    # It leaves

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
            self._menu_of_mails(mails).popup(_below(self._page.writing.foot.mail))

    def mail_to(self, address: str) -> None:
        opened, says = out.open_mail(address, self._outgoing())
        self._say(says)
        self._has_left(WentBy.MAIL if opened else WentBy.COPIED)
        if opened:
            self.ask_gone()

    def share_menu(self) -> QMenu:
        """Every other way to them, each saying where it leads."""
        menu = QMenu(self._page)
        for way in self._ways():
            if out.can_open(way):
                act = menu.addAction(icon("external-link"), out.say_way(way).replace("&", "&&"))
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
        dialog.selectFile(f"{draft.to.called if draft and draft.to else tr('letter')}.txt")
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

    # It went

    def ask_gone(self) -> None:
        """Ask whether it went, with a proposal for what comes next."""
        self._keeper.begin(
            lambda: self._runner.query(
                days_taken, today=self._clock.today(), then=self._show_gone,
                key="compose-days", owner=self,
            )
        )  # fmt: skip

    def _show_gone(self, taken: Mapping[date, int]) -> None:
        draft, beside, today = self._keeper.draft, self._page.letter.beside, self._clock.today()
        if draft is None or draft.state != DraftState.WRITING:
            return
        if self.gone is None:
            self.gone = GoneSheet(self._page.window(), self._clock.today)
            self.gone.told.connect(self._keep_gone)
        capacity = self._page.settings.values.capacity()
        proposal = propose(beside, capacity, taken, today) if beside is not None else None
        self.gone.ask(draft, beside, self.went_by or WentBy.COPIED, proposal)

    def _keep_gone(self, gone: Gone) -> None:
        draft = self._keeper.draft
        if draft is not None and draft.id is not None:
            typed = typed_of(draft, self._keeper.words)
            self._runner.change(
                afterwards.went, draft.id, gone, typed=typed, now=self._clock.now(),
                then=lambda _: self._page.show_desk(), failed=self._page.tell_failure,
            )  # fmt: skip

    def keep_landed(self, line: str, answer: str) -> None:
        draft = self._keeper.draft
        if draft is not None and draft.id is not None:
            kind = InteractionKind.MESSAGE
            self._runner.change(
                afterwards.landed, draft.id, line, answer=answer, answered_by=kind,
                now=self._clock.now(),
            )  # fmt: skip

    def ask_later(self, day: date) -> None:
        self._with_row(lambda id: self._runner.change(afterwards.ask_again, id, day))

    # What becomes of it

    def more_menu(self) -> QMenu:
        menu, draft = QMenu(self._page), self._keeper.draft
        if draft is None:
            return menu
        writing = draft.state == DraftState.WRITING
        if draft.to is not None and draft.to.here:
            card = menu.addAction(icon("contact"), tr("Their card"))
            card.triggered.connect(lambda: self._page.wish_card())
            if not writing:
                again = menu.addAction(icon("pen-line"), tr("Another letter to them"))
                again.triggered.connect(lambda: self._write_again(draft))
        if writing:
            also = menu.addAction(icon("user-round-plus"), tr("Also to somebody else…"))
            also.triggered.connect(lambda: self.ask_also())
            gone = menu.addAction(icon("check"), tr("It has gone…"))
            gone.triggered.connect(lambda: self.ask_gone())
        paper = menu.addAction(icon("printer"), tr("Print…"))
        paper.triggered.connect(lambda: self._page.print_out())
        if writing:
            menu.addSeparator()
            away = menu.addAction(icon("archive"), tr("Put it away unsent"))
            away.triggered.connect(lambda: self.put_away())
        return menu

    def _write_again(self, draft: Draft) -> None:
        if draft.to is not None:
            self._page.write(WriteWish((draft.to.id,)))

    def put_away(self) -> None:
        draft = self._keeper.draft
        if draft is not None and draft.id is None and self._keeper.words.is_empty:
            self._page.show_desk()
            return
        self._keeper.begin(self._put_away)

    def bring_back(self) -> None:
        self._with_row(lambda id: self._runner.change(drafts.bring_back, id))

    def dismiss(self, key: str) -> None:
        """The remark is put aside in the draft, so that it stays away."""
        self._keeper.begin(
            lambda: self._with_row(lambda id: self._runner.change(drafts.dismiss, id, [key]))
        )

    def see_all(self) -> None:
        self._with_row(lambda id: self._runner.change(drafts.dismiss, id, ()))

    def ask_also(self) -> AlsoTo:
        """To whom else, and whether the fields come along; its text never does."""
        content = AlsoTo(self._runner, self._page)
        if self.also is not None:
            self.also.deleteLater()
        self.also = Popover(content, self._page.window(), width=380)
        content.chosen.connect(self._begin_beside)
        content.left.connect(self.also.skip)
        self.also.open_at(area_of(self._page.writing.head.more), ("below", "left"))
        content.whom.line.setFocus()
        return content

    def _begin_beside(self, person: int, with_fields: bool) -> None:
        if self.also is not None:
            self.also.skip()
        self._keeper.begin(
            lambda: self._with_row(
                lambda id: self._runner.change(
                    drafts.begin_beside, id, person, with_fields=with_fields,
                    now=self._clock.now(),
                    then=lambda changes: self._page.show_letter(changes.created["draft"][0]),
                    failed=self._page.tell_failure,
                )
            )
        )  # fmt: skip

    def _put_away(self) -> None:
        self._with_row(
            lambda id: self._runner.change(drafts.let_go, id, then=lambda _: self._page.show_desk())
        )

    def _with_row(self, act: Callable[[int], None]) -> None:
        draft_id = self._keeper.draft_id
        if draft_id is not None:
            act(draft_id)

    def _outgoing(self) -> out.Outgoing:
        self._keeper.keep()
        words = self._keeper.words
        return out.outgoing(words.subject, words.text)

    def _open_way(self, way: WayTo) -> None:
        opened, says = out.open_way(way, self._outgoing())
        self._say(says)
        self._has_left(WentBy.SHARED if opened else WentBy.COPIED)
        if opened:
            self.ask_gone()

    def _ways(self) -> Sequence[WayTo]:
        beside = self._page.letter.beside
        return beside.ways if beside is not None else ()

    def _has_left(self, by: WentBy) -> None:
        draft = self._keeper.draft
        if draft is not None and draft.state == DraftState.WRITING:
            self.went_by = by
            self._page.show_foot()

    def _menu_of_mails(self, mails: list[str]) -> QMenu:
        menu = QMenu(self._page)
        for address in mails:
            act = menu.addAction(icon("mail"), address.replace("&", "&&"))
            act.triggered.connect(lambda _=False, one=address: self.mail_to(one))
        return menu

    def _say(self, words: str) -> None:
        self._page.told.emit(words)
        announce(self._page, words)

    def _connect(self) -> None:
        view = self._page.writing
        view.foot.copy_wished.connect(self.copy)
        view.foot.mail_wished.connect(self.open_mail)
        view.foot.share_wished.connect(lambda: self.share_menu().popup(_below(view.foot.share)))
        view.foot.gone_wished.connect(self.ask_gone)
        view.foot.back_wished.connect(self.bring_back)
        view.head.more.clicked.connect(lambda: self.more_menu().popup(_below(view.head.more)))
        view.dismiss_wished.connect(self.dismiss)
        view.side.before.all_wished.connect(self.see_all)
        view.landed.told.connect(self.keep_landed)
        view.landed.left_unsaid.connect(lambda: self.keep_landed("", ""))
        view.landed.later.connect(self.ask_later)


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height() + 4))
