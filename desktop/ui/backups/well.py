"""Whether all is well: what was looked at, line by line, and mending what can be mended."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.checked import Finding
from desktop.domain.clock import Clock
from desktop.domain.errors import CancelledError, KithError
from desktop.domain.language import tr
from desktop.domain.progress import Progress
from desktop.services import checking
from desktop.ui.runner import Runner
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.sheet_overlay import SheetOverlay

_HEIGHT = 520  # at 14 px text


class AllWell(SheetOverlay):
    """``open`` looks; nothing is changed before the person asks for it."""

    def __init__(self, runner: Runner, clock: Clock, folder: Path, parent: QWidget) -> None:
        super().__init__(parent, width=560)
        self._runner, self._clock, self._folder = runner, clock, folder
        self._progress = Progress()
        self._findings: Sequence[Finding] = ()
        self._state = PlainLabel("", "body", "text2")
        self.mend = Button(tr("Mend it, after a backup"), "check", "primary")
        self.mend.clicked.connect(self._mend)
        self.close_button = Button(tr("Close"))
        self.close_button.clicked.connect(self.leave)
        self._arrange()

    def open(self) -> None:
        """Look at everything; it can be left at any time."""
        self._show([], tr("Looking at every page, every link, every word…"))
        self.mend.hide()
        self.appear(self.close_button)
        progress = self._progress = Progress()
        self._runner.background(
            checking.look_in, self._folder, now=self._clock.now(), progress=progress,
            then=partial(self._take, progress), failed=partial(self._fail, progress), owner=self,
        )  # fmt: skip

    def leave(self) -> None:
        self._progress.cancel()
        super().leave()

    def said(self) -> list[str]:
        """The lines that are shown, the state first."""
        return [label.text() for label in self.sheet.findChildren(PlainLabel) if label.text()]

    def wished_height(self, width: int) -> int:
        return theming().fonts.scaled(_HEIGHT)

    def _take(self, progress: Progress, findings: Sequence[Finding]) -> None:
        if progress is not self._progress:
            return
        self._findings = findings
        can_mend = any(finding.mend for finding in findings)
        self.mend.setVisible(can_mend)
        if all(finding.is_well for finding in findings):
            words = tr("All is well.")
        elif can_mend:
            words = tr("Something can be mended. Nothing was changed so far.")
        else:
            words = tr("What is kept is well; one thing wants your eye.")
        self._show([(finding.words, finding.is_well) for finding in findings], words)
        announce(self, words)
        if can_mend:
            self.mend.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mend(self) -> None:
        self.mend.hide()
        said: list[str] = []
        self._runner.change(
            checking.mend_all, self._findings, now=self._clock.now(), said=said,
            then=partial(self._mended, said), failed=partial(self._fail, self._progress),
        )  # fmt: skip

    def _mended(self, said: Sequence[str], _changes: Changes) -> None:
        self._show([(words, True) for words in said], tr("It was mended."))
        announce(self, tr("It was mended."))
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, progress: Progress, error: KithError) -> None:
        if progress is self._progress and not isinstance(error, CancelledError):
            self._show([(str(error), False)], tr("Something is not well."))

    def _show(self, lines: Sequence[tuple[str, bool]], state: str) -> None:
        self._state.setText(state)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for words, well in lines:
            self._lines.addWidget(_Line(words, well))

    def _arrange(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(margins(0, 0, 8, 0))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        inner.addLayout(self._lines)
        inner.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.mend)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(margins(24, 20, 20, 18))
        column.setSpacing(12)
        column.addWidget(PlainLabel(tr("Is all well?"), "title"))
        column.addWidget(self._state)
        column.addWidget(ScrollColumn(content), 1)
        column.addLayout(foot)


class _Line(QWidget):
    """A sentence, and whether it is well."""

    def __init__(self, words: str, well: bool) -> None:
        super().__init__()
        icon, tone = ("circle-check", "accent_text") if well else ("circle-alert", "rose_text")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconMark(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(words, "body"), 1)
