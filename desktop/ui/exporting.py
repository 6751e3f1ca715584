"""Taking people out: where to, as what, and a sentence when it is done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from desktop.domain.clock import Clock
from desktop.ui.runner import Runner

if TYPE_CHECKING:
    from desktop.ui.window.main_window import MainWindow

_ARCHIVE, _CALENDAR = ".zip", ".ics"


def ask_where(
    window: MainWindow, runner: Runner, clock: Clock, people: Sequence[int] | None = None
) -> QFileDialog:
    """Open the dialog for a file, then write into it: everybody, or these people."""
    dialog = QFileDialog(window, _tr("Take people out"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    kinds = _kinds(whole=people is None)
    dialog.setNameFilters(list(kinds))
    dialog.setDefaultSuffix("vcf")
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind][1:]))
    dialog.selectFile(_tr("people") + ".vcf")
    dialog.fileSelected.connect(lambda name: write(window, runner, clock, Path(name), people))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def write(
    window: MainWindow,
    runner: Runner,
    clock: Clock,
    target: Path,
    people: Sequence[int] | None = None,
) -> None:
    """Write into this file, by its ending; the window says when it is done.

    What goes wrong is told by ``runner.failed``.
    """
    if target.suffix.lower() == _ARCHIVE:
        from desktop.services.archive.writing import write_archive

        done = _tr("Took everything out to {file}").format(file=target.name)
        then = partial(_tell_archive, window, done)
        runner.query(write_archive, target, now=clock.now(), then=then, owner=window)
        return
    from desktop.services.exporting.files import export

    tell = partial(_tell_count, window, target)
    runner.query(export, target, now=clock.now(), ids=people, then=tell, owner=window)


def _kinds(*, whole: bool) -> dict[str, str]:
    """What the dialog offers, with the ending of each; the archive only of everything."""
    kinds = {
        _tr("Cards for any address book (*.vcf)"): ".vcf",
        _tr("A table (*.csv)"): ".csv",
        _tr("Plans and dates for any calendar (*.ics)"): _CALENDAR,
    }
    if whole:
        kinds[_tr("Everything, to keep or to move (*.zip)")] = _ARCHIVE
    return kinds


def _tell_archive(window: MainWindow, words: str, _manifest: object) -> None:
    window.tell(words)


def _tell_count(window: MainWindow, target: Path, count: int) -> None:
    if target.suffix.lower() == _CALENDAR:
        one, many = _tr("Took one entry out to {file}"), _tr("Took {count} entries out to {file}")
    else:
        one, many = _tr("Took one person out to {file}"), _tr("Took {count} people out to {file}")
    words = one if count == 1 else many
    window.tell(words.format(count=f"{count:,}", file=target.name))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Exporting", text)
