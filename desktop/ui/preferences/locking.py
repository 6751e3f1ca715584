"""Lock: a passphrase for everything, when Kith locks by itself, and the veil."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.domain.language import tr
from desktop.services import locking
from desktop.ui.locking.sheet import PassphraseSheet
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import CheckRow, Group, Row
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.select import Select

_MINUTES = (0, 5, 15, 60)


class LockGroup(Group):
    """``lock_wished`` brings what is to become of the lock."""

    lock_wished = Signal(object)  # Wish

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Lock"), tr("Off unless you want it."))
        self._desk = desk
        self.set = Button(tr("Set a passphrase…"), "lock")
        self.off = Button(tr("Take it off…"))
        self.set.clicked.connect(lambda: self._ask(off=False))
        self.off.clicked.connect(lambda: self._ask(off=True))
        also = tr("password encrypt lock privacy secret")
        self._row = Row(tr("Passphrase"), self.set, self.off, hint=" ", also=also)
        self.add(self._row)
        self.add(self._by_itself())
        self.veil = self._veil()
        self.add(self.veil)
        self.refresh()

    def refresh(self) -> None:
        """Say whether there is one."""
        locked = locking.is_locked(self._desk.folder)
        self.off.setVisible(locked)
        self.set.setText(tr("Change it…") if locked else tr("Set a passphrase…"))
        self.after.setEnabled(locked)
        self._row.say(
            tr("Your data opens with your passphrase alone. A lost one cannot be recovered")
            if locked
            else tr("Without one, whoever can read your files can read your data")
        )

    def _by_itself(self) -> Row:
        self.after = Select(tr("Lock by itself"), 150)
        words = {0: tr("Never"), 60: tr("After an hour")}
        for minutes in _MINUTES:
            said = words.get(minutes) or tr("After {minutes} minutes").format(minutes=minutes)
            self.after.add(str(minutes), said)
        self.after.choose(str(self._desk.values.lock_after))
        self.after.chosen.connect(lambda minutes: self._desk.keep("lock_after", int(minutes)))
        hint = tr(
            "When nobody touches Kith, or the session is locked. Ctrl+Shift+K at once. What was "
            "done before can then no longer be undone"
        )
        return Row(tr("Lock by itself"), self.after, hint=hint, also=tr("idle away"))

    def _veil(self) -> CheckRow:
        hint = tr("Others may see your screen. Ctrl+Shift+C shows it for a while")
        title = tr("Veil what was confided")
        row = CheckRow(title, self._desk.values.veil_confided, hint=hint)
        row.box.toggled.connect(lambda on: self._desk.keep("veil_confided", on))
        return row

    def _ask(self, *, off: bool) -> None:
        sheet = PassphraseSheet(self._desk.runner, self._desk.folder, self.window(), off=off)
        sheet.wished.connect(self.lock_wished)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open()
