"""Choosing a calendar to read along: a file, or a folder of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.services.calendars import subscribing
from desktop.ui.runner import Failed, Runner


def choose_calendar(
    parent: QWidget, runner: Runner, clock: Clock, failed: Failed | None = None
) -> QFileDialog:
    """Ask for a file, and read it along from then on."""
    dialog = _dialog(parent, tr("Read a calendar along"), runner, clock, failed)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Calendars (*.ics *.ical *.vcs)"), tr("All files (*)")])
    dialog.open()
    return dialog


def choose_folder(
    parent: QWidget, runner: Runner, clock: Clock, failed: Failed | None = None
) -> QFileDialog:
    """Ask for a folder, and read the calendars in it along from then on."""
    dialog = _dialog(parent, tr("Read a folder of calendars along"), runner, clock, failed)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.open()
    return dialog


def _dialog(
    parent: QWidget, title: str, runner: Runner, clock: Clock, failed: Failed | None
) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.fileSelected.connect(
        lambda path: runner.change(subscribing.subscribe, path, now=clock.now(), failed=failed)
    )
    dialog.finished.connect(dialog.deleteLater)
    return dialog
