"""How a table is written: whether a row names its columns, what parts them, which letters."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.tables import DateOrder
from desktop.ui.importing.columns.meanings import say_encoding, say_separator
from desktop.ui.importing.columns.telling import Telling
from desktop.ui.importing.for_all import labelled
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.select import Select
from desktop.ui.widgets.surfaces import Surface

_HEADER, _PERSON = "header", "person"
_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}


class Written(Surface):
    """``changed`` brings (encoding, separator, has_header) to look at the table anew;
    ``order_told`` how its days stand."""

    changed = Signal(str, str, bool)
    order_told = Signal(object)  # DateOrder

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self.header = Select(tr("The first row"), 232)
        self.header.add(_HEADER, tr("names the columns"))
        self.header.add(_PERSON, tr("is a person already"))
        self.separator = Select(tr("Columns are parted by"), 168)
        for name, sign in _SEPARATORS.items():
            self.separator.add(name, say_separator(sign))
        self.encoding = Select(tr("Letters"), 232)
        self.order = Select(tr("How days stand"), 232)
        self.letters = WordsLabel("", "words", "text2", most_lines=2)
        self._arrange()
        for select in (self.header, self.separator, self.encoding):
            select.chosen.connect(self._tell)
        self.order.chosen.connect(lambda taken: self.order_told.emit(DateOrder(taken)))

    def show_table(self, telling: Telling) -> None:
        """As it was seen, or told."""
        mapping = telling.mapping
        self.header.choose(_HEADER if mapping.has_header else _PERSON)
        signs = {sign: name for name, sign in _SEPARATORS.items()}
        self.separator.choose(signs.get(mapping.separator, "comma"))
        self.encoding.clear()
        for name in dict.fromkeys([mapping.encoding, *telling.look.encodings]):
            self.encoding.add(name, say_encoding(name))
        self.encoding.choose(mapping.encoding)
        odd = telling.odd_letters()
        self.letters.setText(tr("Read so: {words}").format(words=" · ".join(odd)))
        self.letters.setVisible(bool(odd))
        self._show_order(telling)

    def _show_order(self, telling: Telling) -> None:
        unsure = telling.unsure_day()
        self._order.setVisible(unsure is not None)
        if unsure is None:
            return
        cell, (day_first, month_first) = unsure
        self._question.setText(tr("“{day}” in it is").format(day=cell))
        self.order.clear()
        self.order.add(DateOrder.AS_SEEN, tr("nobody can tell"))
        self.order.add(DateOrder.DAY_FIRST, day_first)
        self.order.add(DateOrder.MONTH_FIRST, month_first)
        self.order.choose(telling.mapping.date_order)

    def _tell(self) -> None:
        has_header = self.header.current() == _HEADER
        separator = _SEPARATORS[self.separator.current()]
        self.changed.emit(self.encoding.current(), separator, has_header)

    def _arrange(self) -> None:
        held = QWidget()
        row = FlowLayout(held, gap=16, line_gap=10)
        self._question = PlainLabel("", "caption", "text3", wrap=False)
        self._order = labelled(self._question, self.order)
        row.addWidget(labelled(tr("The first row"), self.header))
        row.addWidget(labelled(tr("Columns are parted by"), self.separator))
        row.addWidget(labelled(tr("Letters"), self.encoding))
        row.addWidget(self._order)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(held)
        column.addWidget(self.letters)
