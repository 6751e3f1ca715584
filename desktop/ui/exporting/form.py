"""What the sheet asks: whom, as what, with what; and what stays behind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.leaving import Form, Leaving
from desktop.ui.exporting.forms import Forms
from desktop.ui.exporting.whom import Ids, WhomSelect
from desktop.ui.exporting.wording import form_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.segmented import Segmented

_EDGE, _TOP, _FOOT = 28, 24, 20
_RING = 4  # around what is asked: room for the ring of what has the focus
_BETWEEN = 16


class TakeOutForm(QWidget):
    """``where_wished`` when it may be written; ``room_wished`` when its height changed."""

    where_wished = Signal()
    left = Signal()
    room_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whom = WhomSelect()
        self.forms = Forms()
        self.version = Segmented(tr("Which cards"))
        self.version.add("4.0", tr("vCard 4.0, today's"))
        self.version.add("3.0", tr("vCard 3.0, for older programs"))
        self.confided = CheckBox(tr("Also what was told in confidence"), flush=True)
        self.talks = CheckBox(tr("Also when you met and spoke"), flush=True)
        self.stays = PlainLabel("", "small", "text2")
        self.trouble = PlainLabel("", "body", "danger")
        self.where = Button(tr("Choose where…"), "upload", "primary")
        self.cancel = Button(tr("Cancel"), kind="quiet")
        self._marked: Ids = ()
        self._found: Ids = ()
        self._arrange()
        self.whom.changed.connect(self._follow)
        self.forms.chosen.connect(self._follow)
        self.where.clicked.connect(self.where_wished)
        self.cancel.clicked.connect(self.left)
        self._follow()

    def begin(self, marked: Ids, found: Ids) -> None:
        """Anew, with everybody or with those who are marked."""
        self._marked, self._found = marked, found
        self.whom.clear()
        self.whom.offer(marked, found)
        for more in (self.confided, self.talks):
            more.setChecked(False)
        self.say("")
        self._follow()

    def offer(self, names: tuple[Sequence[str], Sequence[str]]) -> None:
        """The circles and stages that there are."""
        self.whom.offer(self._marked, self._found, *names)

    def wanted(self, target: Path, people: Ids | None) -> Leaving:
        return Leaving(
            target,
            self.forms.current(),
            people,
            self.version.current(),
            self.confided.isChecked() or self._holds_everything(),
            self.talks.isChecked(),
        )

    def say(self, trouble: str) -> None:
        """Why it could not be written; "" takes it away."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.room_wished.emit()

    def wished_height(self, width: int) -> int:
        column, foot = self._asked.layout(), self._foot.layout()
        assert column is not None
        assert foot is not None
        inner = width - 2 * _EDGE
        asked = column.totalHeightForWidth(inner + 2 * _RING)
        asked = max(asked, self._asked.minimumSizeHint().height())
        return _TOP - _RING + asked + _BETWEEN + foot.heightForWidth(inner) + _FOOT

    def _holds_everything(self) -> bool:
        return self.forms.current() is Form.ARCHIVE and self.whom.is_everybody

    def _follow(self) -> None:
        """Say what goes with what is chosen."""
        form, everybody = self.forms.current(), self.whom.is_everybody
        self.forms.say(everybody=everybody)
        self.stays.setText(form_words(form, everybody=everybody).stays)
        self._versions.setVisible(form is Form.CARDS)
        has_notes = form is not Form.CALENDAR and not self._holds_everything()
        self.confided.setVisible(has_notes)
        self.talks.setVisible(form is Form.CALENDAR)
        self.room_wished.emit()

    def _arrange(self) -> None:
        self._asked = QWidget()
        self._versions = QWidget()
        flow = FlowLayout(self._versions, 8, 6)
        flow.addWidget(self.version)
        who = QWidget()
        FlowLayout(who, 8, 6).addWidget(self.whom)
        column = QVBoxLayout(self._asked)
        column.setContentsMargins(_RING, _RING, _RING, _RING)
        column.setSpacing(6)
        column.addWidget(PlainLabel(tr("Take people out"), "title", wrap=False))
        column.addSpacing(6)
        column.addWidget(PlainLabel(tr("Whom"), "caption", "text2", wrap=False))
        column.addWidget(who)
        column.addSpacing(8)
        column.addWidget(PlainLabel(tr("As what"), "caption", "text2", wrap=False))
        column.addWidget(self.forms)
        column.addWidget(self.stays)
        column.addSpacing(4)
        column.addWidget(self._versions)
        column.addWidget(self.confided)
        column.addWidget(self.talks)
        column.addWidget(self.trouble)
        column.addStretch(1)
        self._foot = QWidget()
        ends = FlowLayout(self._foot, 10, 8)
        ends.addWidget(self.where)
        ends.addWidget(self.cancel)
        whole = QVBoxLayout(self)
        foot = QVBoxLayout()
        foot.setContentsMargins(_RING, 0, _RING, 0)
        foot.addWidget(self._foot)
        whole.setContentsMargins(_EDGE - _RING, _TOP - _RING, _EDGE - _RING, _FOOT)
        whole.setSpacing(_BETWEEN)
        whole.addWidget(ScrollColumn(self._asked), 1)
        whole.addLayout(foot)
