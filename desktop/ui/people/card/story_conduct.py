"""My own side of a talk, in an opened entry: what the mirror goes by, to be put right."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.language import tr
from desktop.domain.talk import Conduct
from desktop.domain.vocabulary import Advised, Interrupted
from desktop.services import interactions
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.flow_layout import FlowLayout


class ConductLine(QWidget):
    """Reads itself; each choice is kept at once, and undone like anything."""

    def __init__(self, interaction_id: int, keeper: CardKeeper) -> None:
        super().__init__()
        self._id, self._keeper = interaction_id, keeper
        self.interrupted = Choice(tr("Whether I interrupted"), "quiet")
        for said, words in (
            ("", tr("Did I interrupt?")),
            (Interrupted.NO, tr("I did not interrupt")),
            (Interrupted.ONCE, tr("I interrupted once")),
            (Interrupted.OFTEN, tr("I kept interrupting")),
        ):
            self.interrupted.add(said, words)
        self.advised = Choice(tr("Whether I advised"), "quiet")
        for gave, words in (
            ("", tr("Did I advise?")),
            (Advised.NO, tr("I gave no advice")),
            (Advised.ASKED, tr("Advice was asked for")),
            (Advised.UNASKED, tr("I advised unasked")),
        ):
            self.advised.add(gave, words)
        self.asked = CheckBox(tr("I asked for something"))
        self.interrupted.chosen.connect(lambda said: self._keep(interrupted=said))
        self.advised.chosen.connect(lambda gave: self._keep(advised=gave))
        self.asked.clicked.connect(lambda asked: self._keep(asked=asked))
        flow = FlowLayout(self, 6, 4)
        flow.setContentsMargins(0, 4, 0, 0)
        for part in (self.interrupted, self.advised, self.asked):
            flow.addWidget(part)

    def refresh(self) -> None:
        self._keeper.runner.query(interactions.conduct_of, self._id, then=self._show, owner=self)

    def _show(self, conduct: Conduct) -> None:
        self.interrupted.choose(conduct.interrupted)
        self.advised.choose(conduct.advised)
        self.asked.setChecked(conduct.asked)

    def _keep(self, **changed: Any) -> None:
        self._keeper.do(interactions.edit, self._id, today=self._keeper.today, **changed)
