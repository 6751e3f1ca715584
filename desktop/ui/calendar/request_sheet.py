"""A request to meet looked at closely, and the three answers to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.follow_ups import RequestRow
from desktop.domain.language import tr
from desktop.domain.text import LINE_LIMIT
from desktop.ui.calendar.entry_sheet import EntrySheet
from desktop.ui.links import mail_link, open_link
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.growing_text import GrowingText


class RequestSheet(EntrySheet):
    """``yes_wished`` asks for the day. A no can carry a word, and open their mail."""

    yes_wished = Signal()

    def show_request(self, request: RequestRow | None) -> None:
        """They can be written to where their address is known."""
        self._mail = request.mail if request is not None else ""
        self.write.setVisible(bool(mail_link(self._mail)))

    def _add_acts(self) -> None:
        self._mail = ""
        self._add_word()
        if self.entry.is_settled:
            words = tr("Let it wait for an answer again")
            self._act(words, "rotate-ccw", self._acts.plan_again)
            return
        self.yes = Button(tr("Yes, on…"), "calendar-plus", "soft", small=True)
        self.yes.clicked.connect(self.yes_wished)
        self.no = Button(tr("Not now, kindly"), "feather", small=True)
        self.no.clicked.connect(self.ask_word)
        self._flow.addWidget(self.yes)
        self._flow.addWidget(self.no)
        self._act(tr("They withdrew"), "undo-2", self._acts.withdraw)
        self.first = self.yes

    def ask_word(self) -> None:
        """A kind word goes with a no, if one is wished."""
        self._act_line.hide()
        self._word_part.show()
        self.word.setFocus()

    def _add_word(self) -> None:
        self._word_part = QWidget()
        column = QVBoxLayout(self._word_part)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        placeholder = tr("A kind word to them, if you like")
        self.word = GrowingText(tr("A word to them"), placeholder, "words_small", most=4)
        self.word.longest = LINE_LIMIT // 2  # it stands below what they asked
        self.word.entered.connect(self._decline)
        acts = QWidget()
        flow = FlowLayout(acts, gap=8, line_gap=8)
        let_go = Button(tr("Let it go"), "feather", "soft", small=True)
        let_go.clicked.connect(self._decline)
        words = tr("Write to {who}").format(who=self.entry.who)
        self.write = Button(words, "mail", small=True)
        self.write.clicked.connect(self._write)
        for button in (let_go, self.write):
            flow.addWidget(button)
        column.addWidget(self.word)
        column.addWidget(acts)
        self._column.addWidget(self._word_part)
        self.write.hide()
        self._word_part.hide()

    def _decline(self) -> None:
        word = self.word.words()
        self.finished.emit()
        self._acts.decline(self.entry, word)

    def _write(self) -> None:
        """Their mail opens with the word; nothing is sent by itself."""
        if not open_link(mail_link(self._mail, body=self.word.words())):
            self._acts.say(tr("Nothing here opens a mail. Your word is kept with what they asked."))
        self._decline()
