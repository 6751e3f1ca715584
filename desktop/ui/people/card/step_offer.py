"""After a stumble, the step it may help to go back to; after a repair, the way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.trust import Ground, Step, TrustRow, signs_here, step_back, way_back
from desktop.domain.vocabulary import TrustKind
from desktop.services import trust
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import Act
from desktop.ui.people.card.word_button import MenuWords
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface


class StepOffer(Surface):
    """An offer that can be left alone; it goes with the next person, or by "Stay here".

    Of a stumble one may say which sign it was: then the step follows that sign.
    """

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__("panel")
        self._keeper = keeper
        self._row: TrustRow | None = None
        self._stands = Ground(())
        self._step: Step | None = None
        self.sign = ""
        self.words = PlainLabel("", "small", "text")
        self.why = MenuWords(self._signs, "caption", "text2")
        self.go = Button("", "", "soft", small=True)
        self.stay = Button(tr("Stay here"), "", "quiet", small=True)
        self.go.clicked.connect(self._go)
        self.stay.clicked.connect(self.close_offer)
        self._arrange()
        self.hide()

    def ask(self, row: TrustRow) -> None:
        """Look which step this moment suggests; without one, nothing is shown."""
        self._row, self.sign = row, ""
        person = self._keeper.person_id
        self._keeper.runner.query(
            trust.ground_of, person, then=self._take, key="trust-ground", owner=self
        )

    def close_offer(self) -> None:
        self._row = None
        self.hide()

    def _take(self, ground: Ground) -> None:
        self._stands = ground
        self._show()

    def _show(self) -> None:
        if self._row is None:
            return
        stumbled = self._row.kind == TrustKind.STUMBLED
        self._step = step_back(self._stands, self.sign) if stumbled else None
        if self._row.kind == TrustKind.REPAIRED:
            self._step = way_back(self._stands)
        self.setVisible(self._step is not None)
        if self._step is not None:
            self._say(self._step, stumbled)
        self.why.setVisible(stumbled and bool(self._signs()))

    def _say(self, step: Step, stumbled: bool) -> None:
        if stumbled:
            words = tr("It may help to go back to {step} for a while.")
            go, icon = tr("Back to {step}"), "undo-2"
        else:
            words = tr("Is it time to return to {step}?")
            go, icon = tr("Return to {step}"), "redo-2"
        self.words.setText(words.format(step=step.name))
        self.go.setText(go.format(step=step.name))
        self.go.set_icon(icon)
        self.go.updateGeometry()
        said = self.sign or tr("Which of the signs was it?")
        self.why.say(said, tr("The sign: {words}").format(words=said))
        self.updateGeometry()

    def _signs(self) -> list[Act]:
        return [
            Act(sign, "", self._choosing(sign), "", sign == self.sign)
            for sign in signs_here(self._stands)
        ]

    def _choosing(self, sign: str) -> Callable[[], None]:
        def choose() -> None:
            self.sign = sign
            self._show()

        return choose

    def _go(self) -> None:
        row, step, keeper = self._row, self._step, self._keeper
        assert row is not None
        assert step is not None
        now, sign = keeper.clock.now(), self.sign
        self.close_offer()
        if row.kind == TrustKind.STUMBLED:
            keeper.do(trust.go_back, row.id, step.id, now=now, sign=sign)
        else:
            keeper.do(trust.return_to, row.id, step.id, now=now)

    def _arrange(self) -> None:
        choices = QWidget()
        flow = FlowLayout(choices, 6, 4)
        flow.addWidget(self.go)
        flow.addWidget(self.stay)
        signs = QWidget()
        row = FlowLayout(signs, 0, 0)
        row.addWidget(self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for part in (self.words, signs, choices):
            column.addWidget(part)
