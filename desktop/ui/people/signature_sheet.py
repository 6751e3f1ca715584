"""What was found in a signature, each piece to be taken or left, before it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.signature import About, Found
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover

Keep = Callable[[list[Found]], object]


class SignatureSheet(QWidget):
    """``called`` is whose card it goes to; "" for somebody new."""

    def __init__(self, found: Sequence[Found], called: str) -> None:
        super().__init__()
        self.found = list(found)
        self.ticks = [CheckBox(say_found(one)) for one in found]
        for one, tick in zip(found, self.ticks, strict=True):
            tick.setChecked(not (called and one.about is About.NAME))  # they have a name
        words = tr("Add to this card") if called else tr("Add this person")
        self.keep = Button(words, "check" if called else "user-round-plus", "primary", small=True)
        self._arrange(called)

    def chosen(self) -> list[Found]:
        pairs = zip(self.found, self.ticks, strict=True)
        return [one for one, tick in pairs if tick.isChecked()]

    def _arrange(self, called: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        title = tr("From a signature, for {name}").format(name=called)
        column.addWidget(PlainLabel(title if called else tr("Somebody new"), "heading"))
        column.addWidget(PlainLabel(tr("Take away what is not theirs."), "small", "text2"))
        column.addSpacing(4)
        for tick in self.ticks:
            column.addWidget(tick)
        ends = QWidget()
        FlowLayout(ends, 8, 0).addWidget(self.keep)
        column.addSpacing(8)
        column.addWidget(ends)


def say_found(one: Found) -> str:
    """ "Mobile: +49 …": what it is, and what it says."""
    names = {
        About.NAME: tr("Name"),
        About.TITLE: tr("Role"),
        About.ORGANISATION: tr("Organisation"),
        About.ADDRESS: tr("Address"),
        About.PHONE: tr("Telephone"),
        About.EMAIL: tr("E-mail"),
        About.PROFILE: tr("Profile"),
        About.WEB: tr("Web page"),
    }
    labels = {"mobile": tr("Mobile"), "fax": tr("Fax"), "home": tr("At home")}
    value = ", ".join(one.value.splitlines())
    about = labels.get(one.label, names[one.about])
    return tr("{about}: {value}").format(about=about, value=value)


def show_signature(
    found: Sequence[Found], called: str, page: QWidget, beside: QRect, keep: Keep
) -> SignatureSheet:
    """Beside this part of the page; ``keep`` gets what stayed ticked, unless that is nothing."""
    content = SignatureSheet(found, called)
    sheet = Popover(content, page, width=400)
    sheet.kept.connect(lambda: keep(content.chosen()) if content.chosen() else None)
    sheet.closed.connect(sheet.deleteLater)
    content.keep.clicked.connect(sheet.keep)
    sheet.open_at(beside, ("below", "right", "left", "above"), content.keep)
    return content
