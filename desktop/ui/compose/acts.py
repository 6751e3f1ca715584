"""What is done with a letter: it went, it is put away, or is written to others too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desktop.domain.compose.afterwards import propose
from desktop.domain.compose.letters import Draft, Gone, typed_of
from desktop.domain.language import tr
from desktop.domain.vocabulary import DraftState, InteractionKind, WentBy
from desktop.domain.writing import WriteWish
from desktop.half_written import HalfWritten
from desktop.services.compose import afterwards, drafts
from desktop.services.compose.beside import days_taken
from desktop.ui.compose.also_to import AlsoTo
from desktop.ui.compose.gone import GoneSheet
from desktop.ui.compose.leaving import Leaving, below
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.popover import Popover, area_of

if TYPE_CHECKING:
    from desktop.ui.compose.page import ComposePage


class LetterActs(QObject):
    """Carries out what is wished on the page of a letter."""

    def __init__(self, page: ComposePage) -> None:
        super().__init__(page)
        self._page, self._keeper = page, page.keeper
        self._runner, self._clock = page.runner, page.clock
        self.leaving = Leaving(page)
        self.gone: GoneSheet | None = None
        self.also: Popover | None = None
        self._connect()

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
            self.gone = GoneSheet(
                self._page.window(), self._clock.today, HalfWritten(self._runner.folder)
            )
            self.gone.told.connect(self._keep_gone)
        capacity = self._page.settings.values.capacity()
        proposal = propose(beside, capacity, taken, today) if beside is not None else None
        self.gone.ask(draft, beside, self.leaving.went_by or WentBy.COPIED, proposal)

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

    def _connect(self) -> None:
        view = self._page.writing
        self.leaving.opened_elsewhere.connect(self.ask_gone)
        view.foot.gone_wished.connect(self.ask_gone)
        view.foot.back_wished.connect(self.bring_back)
        view.head.more.clicked.connect(lambda: self.more_menu().popup(below(view.head.more)))
        view.dismiss_wished.connect(self.dismiss)
        view.side.before.all_wished.connect(self.see_all)
        view.landed.write_down_in(self._page.settings.folder)
        view.landed.told.connect(self.keep_landed)
        view.landed.left_unsaid.connect(lambda: self.keep_landed("", ""))
        view.landed.later.connect(self.ask_later)
