"""The line in which somebody met is written: a name, Tab a line, Tab how to reach them.

Enter keeps and goes on to the next. What is half typed survives a crash; Up takes the one
before back into the line, to be put right.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.errors import KithError
from desktop.domain.gatherings.met_line import MetLine, read_met
from desktop.domain.gatherings.rows import MetRow
from desktop.domain.language import tr
from desktop.services.gatherings import names
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.gatherings.offering import Offering
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WRITTEN_DOWN_MS = 400  # after the first key; so much may be lost in a crash


class _Field(LineInput):
    """The entry hears its keys first, Tab among them. Where nothing typed can be undone, undo
    and redo are those of the window."""

    def __init__(self, name: str, placeholder: str, entry: MetEntry) -> None:
        super().__init__(name, placeholder)
        self._entry = entry

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._is_for_the_window(event):
            event.ignore()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain == Qt.KeyboardModifier.NoModifier and self._entry.steer(event.key()):
                event.accept()
                return True
        return super().event(event)

    def _is_for_the_window(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        undoes = event.matches(keys.Undo) and not self.isUndoAvailable()
        return undoes or (event.matches(keys.Redo) and not self.isRedoAvailable())


class MetEntry(QWidget):
    """``single`` is one field that takes all of it: "Ottilie Brandt, lends her lathe"."""

    kept = Signal()

    def __init__(self, keeper: GatheringKeeper, page: QWidget, *, single: bool = False) -> None:
        """``page`` is what the offered names lie over."""
        super().__init__()
        self._keeper, self._single = keeper, single
        self._rows: Sequence[MetRow] = ()
        self._changing: MetRow | None = None
        self._begun: dict[str, str] = {}
        self._restored = 0  # of which gathering
        ask = tr("A name, and what you want to remember") if single else tr("A name")
        self.name = _Field(tr("Name"), ask, self)
        self.line = _Field(tr("A line to remember"), tr("A line to remember"), self)
        self.reach = _Field(tr("How to reach them"), tr("How to reach them, if you like"), self)
        self.note = PlainLabel("", "small", "text2")
        self.offering = Offering(keeper.runner, self.name, page, until="," if single else "")
        self.offering.taken.connect(self._take)
        self._soon = QTimer(self, singleShot=True, interval=_WRITTEN_DOWN_MS)
        self._soon.timeout.connect(self.write_down)
        for field in self.fields:
            field.textEdited.connect(lambda _: self._soon.isActive() or self._soon.start())
        self._arrange()

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        return (self.name,) if self._single else (self.name, self.line, self.reach)

    def show_people(self, rows: Sequence[MetRow], hoped: Sequence[tuple[int | None, str]]) -> None:
        """Whom I met, in order, and (person, name) of those hoped for and not met yet."""
        self._rows = rows
        met = frozenset(row.person_id for row in rows if row.person_id is not None)
        self.offering.know(hoped, met)
        if self._changing is not None:
            still = next((row for row in rows if row.id == self._changing.id), None)
            if still is None:
                self._begin_anew()
            else:
                self._changing = still

    def restore(self) -> None:
        """What was half typed when it all ended stands there again: once, when it is shown."""
        if self._restored == self._keeper.gathering_id:
            return
        self._restored = self._keeper.gathering_id
        found = self._keeper.half_written.get(self._key())
        if isinstance(found, dict) and not any(self._written().values()):
            self._write(found)
            if any(self._written().values()):
                self._say(tr("You had begun to write this."))

    def leave(self) -> None:
        """Another gathering is shown: what is half typed waits in its file."""
        self.write_down()
        self._changing, self._begun, self._restored = None, {}, 0
        self._write({})
        self._say("")
        self.offering.close(forget=True)

    def write_down(self) -> None:
        self._soon.stop()
        written = self._begun if self._changing is not None else self._written()
        if any(written.values()):
            self._keeper.half_written.keep(self._key(), dict(written))
        else:
            self._keeper.half_written.drop(self._key())

    def keep(self) -> None:
        """Keep what stands there, and go on to the next."""
        met = self._read()
        if not met.name:
            return
        known = self.offering.meant(met.name)
        now, written = self._keeper.clock.now(), self._written()
        changing = self._changing
        self._soon.stop()  # the store has it before the file forgets it
        self._begin_anew()

        def give_back(error: KithError) -> None:
            if not any(self._written().values()):
                self._write(written)
                self._changing = changing
            self._keeper.runner.failed.emit(str(error))

        if changing is None:
            self._keeper.do(
                names.meet, self._keeper.gathering_id, met, person_id=known, now=now,
                then=lambda _: self.write_down(), failed=give_back,
            )  # fmt: skip
            announce(self, tr("Kept: {name}").format(name=met.name))
        else:
            self._keeper.do(
                names.put_right, changing.id, met, person_id=known, now=now, failed=give_back
            )
        self.kept.emit()

    def change(self, row: MetRow) -> None:
        """Put this one right, here in the line."""
        if self._changing is None:
            self._begun = self._written()
        self._changing = row
        self.offering.close(forget=True)
        whole = ", ".join(part for part in (row.name, row.line) if part)
        whole = " ".join(part for part in (whole, row.reach) if part)
        self._write(
            {"name": whole}
            if self._single
            else {"name": row.name, "line": row.line, "reach": row.reach}
        )
        self._say(tr("Putting {name} right. Enter keeps, Esc returns.").format(name=row.name))
        field = self.name if self._single or not row.line else self.line
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def steer(self, key: int) -> bool:
        """Whether this key was ours."""
        if self.offering.steer(key):
            return True
        if key in _ENTER:
            self.keep()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._walk(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            return self._escape()
        else:
            return False
        return True

    def _escape(self) -> bool:
        """Leave what is put right as it was."""
        if self._changing is None:
            return False
        self._begin_anew()
        return True

    def _walk(self, by: int) -> bool:
        """To the one kept before, or back; past the last one stands what was begun."""
        if not self._rows:
            return False
        places = [row.id for row in self._rows]
        here = places.index(self._changing.id) if self._changing is not None else len(places)
        there = here + by
        if there >= len(places):
            return self._changing is not None and self._escape()
        if there >= 0:
            self.change(self._rows[there])
        return True

    # What is meant

    def _read(self) -> MetLine:
        typed = self.name.text()
        if self._single:
            return read_met(typed)
        line, reach = self.line.text().strip(), self.reach.text().strip()
        if line or reach:
            understood = MetLine(typed.strip(), line, reach)
            return understood if reach else self._with_reach(understood)
        return read_met(typed)

    def _with_reach(self, met: MetLine) -> MetLine:
        """An address within the line is how to reach them."""
        found = read_met(f"x, {met.line}")
        return MetLine(met.name, found.line, found.reach) if found.reach else met

    def _take(self, name: str) -> None:
        """A name was taken from those offered: on to the line."""
        self.name.setText(f"{name}, " if self._single else name)
        self._soon.start()
        if not self._single:
            self.line.setFocus(Qt.FocusReason.TabFocusReason)

    # What stands there

    def _written(self) -> dict[str, str]:
        return {"name": self.name.text(), "line": self.line.text(), "reach": self.reach.text()}

    def _write(self, written: dict[str, Any]) -> None:
        for name, field in (("name", self.name), ("line", self.line), ("reach", self.reach)):
            text = written.get(name, "")
            field.setText(text if isinstance(text, str) else "")

    def _begin_anew(self) -> None:
        """Empty, with the cursor at the name; what was begun before a change comes back."""
        begun = self._begun if self._changing is not None else {}
        self._changing, self._begun = None, {}
        self.offering.close(forget=True)
        self._write(begun)
        self._say("")
        if any(field.hasFocus() for field in self.fields):
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if words:
            announce(self, words)

    def _key(self) -> str:
        return f"gathering/{self._keeper.gathering_id}/met"

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (*self.fields, self.note):
            column.addWidget(part)
        for field in (self.line, self.reach):
            field.setParent(self)
            field.setVisible(field in self.fields)
        self.note.hide()
        self.setFocusProxy(self.name)
