"""Below a letter: Kith sends nothing, and the ways by which it leaves all the same."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from desktop.domain.compose.letters import Draft
from desktop.domain.language import tr
from desktop.domain.vocabulary import DraftState
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel, plain_tip


class LetterFoot(QWidget):
    """While it is written: keep it, copy it, open it in a mail. Once it went: say so."""

    later_wished = Signal()
    copy_wished = Signal()
    mail_wished = Signal()
    share_wished = Signal()
    gone_wished = Signal()
    back_wished = Signal()  # bring it back from where it was put away

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = self._narrow = False
        self.says = PlainLabel("", "caption", "text3", weight=QFont.Weight.Normal, wrap=False)
        self.later = Button(tr("Keep for later"), kind="quiet")
        self.share = Button(tr("Share"), "arrow-up-right", "quiet", chevron=True)
        self.copy = Button(tr("Copy"), "copy")
        self.gone = Button(tr("It has gone…"), "check", "soft")
        self.mail = Button(tr("Open in mail"), "mail", "primary", shortcut="Ctrl+Enter")
        self.back = Button(tr("Bring it back"), "undo-2")
        acts = QWidget()
        flow = FlowLayout(acts, gap=8, line_gap=8)
        for button, wish in (
            (self.later, self.later_wished), (self.share, self.share_wished),
            (self.gone, self.gone_wished), (self.copy, self.copy_wished),
            (self.mail, self.mail_wished), (self.back, self.back_wished),
        ):  # fmt: skip
            button.clicked.connect(wish)
            flow.addWidget(button)
        ends = EndsLayout(self)
        ends.addWidget(self.says)
        ends.addWidget(acts)

    def show_draft(self, draft: Draft, *, can_mail: bool, left: bool) -> None:
        """``left`` says that it was copied or opened since, so that one may say it went."""
        writing = draft.state == DraftState.WRITING
        self.share.setVisible(writing)
        self.copy.setVisible(True)
        self.mail.setVisible(writing and can_mail)
        self.gone.setVisible(writing and (left or not can_mail))
        self.back.setVisible(draft.state == DraftState.LET_GO)
        self.says.setText(_says(draft))
        self._writing = writing
        self.fit(narrow=self._narrow)

    def fit(self, *, narrow: bool) -> None:
        """With little room, what the keys and the way back do too gives way to the words."""
        self._narrow = narrow
        self.says.setVisible(not narrow)
        self.later.setVisible(self._writing and not narrow)
        self.mail.setToolTip(plain_tip(self.says.text() if narrow else ""))


def _says(draft: Draft) -> str:
    if draft.is_sent:
        return tr("It went as it stands here.")
    if draft.state == DraftState.LET_GO:
        return tr("Put away, and kept all the same.")
    return tr("Kith sends nothing by itself.")
