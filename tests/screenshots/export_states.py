"""The sheet from which people leave, as it is asked and as it is at work."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.leaving import Form
from desktop.domain.progress import Progress
from desktop.ui.window.kith import KithWindow


def _open(form: Form, *marked: int, choose: str = "") -> Callable[[KithWindow], Callable[[], None]]:
    def show(window: KithWindow) -> Callable[[], None]:
        window.activateWindow()
        window.ways.in_and_out.take_out(marked)
        sheet = window.ways.in_and_out.taking_out
        assert sheet is not None
        if choose:
            options = sheet.form.whom._options
            sheet.form.whom.choose(next(one for one in options if one.startswith(choose)))
            sheet.form.whom.changed.emit()
        sheet.form.forms.choose(form)
        sheet.refit()
        return sheet.leave

    return show


def _at_work(window: KithWindow) -> Callable[[], None]:
    close = _open(Form.CARDS)(window)
    sheet = window.ways.in_and_out.taking_out
    assert sheet is not None
    progress = Progress(100)
    progress.done = 42
    sheet.show_work(progress, "people.vcf")
    sheet.working._look()
    return close


EXPORT_STATES: dict[str, Callable[[KithWindow], object]] = {
    "cards": _open(Form.CARDS),
    "archive": _open(Form.ARCHIVE),
    "some": _open(Form.ARCHIVE, 1, 2, 3),
    "pages": _open(Form.PAGES, choose="stage:"),
    "working": _at_work,
}
