"""What is looked at before a message goes: each check on or off, my own phrases, and how
alike two messages must be to be nearly the same."""

from __future__ import annotations

from desktop.domain.compose.findings import Check
from desktop.domain.compose.preferred import Alike
from desktop.domain.language import tr
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import CheckRow, Group, Row
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.select import Select

_WIDTH = 170
_LINES, _LETTERS = 300, 200  # of my own phrases


class BeforeItGoesGroup(Group):
    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Before it goes"), tr("Looked at on this computer; never in the way."))
        self._desk = desk
        self.checks = {check: self._check(check) for check in Check}
        self.alike = self._how_alike()
        self.checks[Check.ALIKE].body.addWidget(self.alike)
        self.phrases = OwnPhrasesRow(desk)
        for row in (*self.checks.values(), self.phrases):
            self.add(row)

    def _check(self, check: Check) -> CheckRow:
        title, hint = _said(check)
        on = check not in self._desk.values.compose_checks_off
        row = CheckRow(title, on, hint=hint, also=tr("compose message check"))
        row.box.toggled.connect(lambda on, check=check: self._turn(check, on))
        return row

    def _turn(self, check: Check, on: bool) -> None:
        off = set(self._desk.values.compose_checks_off) - {str(check)}
        if not on:
            off.add(str(check))
        self._desk.keep("compose_checks_off", sorted(off))

    def _how_alike(self) -> Select:
        select = Select(tr("From where on they are nearly the same"), _WIDTH)
        select.add(Alike.WORD_FOR_WORD, tr("Word for word"))
        select.add(Alike.USUAL, tr("Most of it"))
        select.add(Alike.EARLY, tr("Two thirds of it"))
        select.choose(self._desk.values.how_alike)
        select.chosen.connect(lambda how: self._desk.keep("how_alike", str(how)))
        return select


class OwnPhrasesRow(Row):
    """Phrases of mine that I would rather not hear from myself."""

    def __init__(self, desk: Desk) -> None:
        title, hint = tr("My own stock phrases"), tr("One a line; pointed at like the others")
        super().__init__(title, hint=hint)
        self._desk = desk
        example = tr("Onwards and upwards")
        self.text = GrowingText(title, example, "body", least=2, most=8, enter_breaks=True)
        self.text.set_words("\n".join(desk.values.own_phrases))
        self.text.textChanged.connect(self._keep)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.text)
        layout.setContentsMargins(0, 0, 0, 8)

    def _keep(self) -> None:
        lines = (line.strip()[:_LETTERS] for line in self.text.words().splitlines())
        kept = [line for line in lines if line][:_LINES]
        if kept != self._desk.values.own_phrases:
            self._desk.keep("own_phrases", kept)


def _said(check: Check) -> tuple[str, str]:
    return {
        Check.PARTICULAR: (
            tr("Whether it could be to anyone"),
            tr("By what you know of them, never by what was confided"),
        ),
        Check.REASON: (tr("Whether it says why now"), ""),
        Check.INVITATION: (
            tr("Invitations"),
            tr("How you met, and that nothing is wanted"),
        ),
        Check.THANKS: (tr("Thanks"), tr("What for, and what it did")),
        Check.REPLY: (
            tr("Replies to an empty invitation"),
            tr("Ask how you met; no reproach, no promise"),
        ),
        Check.TENDER: (tr("Words in a hard season"), tr("What is bright, or consoles quickly")),
        Check.ASK: (tr("An ask that comes early"), tr("Or in a hard season, or with thanks")),
        Check.ENDING: (tr("Whether the end serves what you hope"), ""),
        Check.STOCK: (tr("What fits anyone"), tr("In English, German and Spanish")),
        Check.BALANCE: (tr("More about you than about them"), ""),
        Check.ALIKE: (tr("Nearly what you wrote to somebody else"), ""),
        Check.SENTENCE: (tr("A sentence you have used before"), ""),
    }[check]
