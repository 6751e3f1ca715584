"""Names, work and how we met: a line for each that is known, the others behind Add."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.domain.dates import PartialDate
from desktop.domain.language import tr
from desktop.domain.partial_days import as_iso, read_partial
from desktop.domain.people import CardRow
from desktop.services.people import fields
from desktop.ui.people.ask import ask_line
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.label_button import WIDTH
from desktop.ui.people.card.section import Hint, Section
from desktop.ui.phrases import say_partial_date
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.letter_menu import plain_entry
from desktop.ui.widgets.text_link import TextLink

_ALWAYS_BEHIND_ADD = frozenset({"given", "family"})  # the whole name stands at the head


class FieldLine(QWidget):
    """A label and a field of the person, edited in place."""

    def __init__(self, field: str, label: str, placeholder: str, keeper: CardKeeper) -> None:
        super().__init__()
        self.name, self._keeper = field, keeper
        self._still = ""
        self._label = PlainLabel(label, "small", "text3")
        self._label.setContentsMargins(0, 5, 0, 0)
        self.text = EditableText(label, placeholder, multiline=True)
        self.text.kept.connect(self._keep)
        self.text.editing.connect(self._fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(INSET, 0, 0, 0))
        row.setSpacing(0)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        theming().follow(self._restyle)

    def show_value(self, value: str) -> None:
        self._still = value
        self.text.set_text(value)
        self._fit()

    def ask(self) -> None:
        self.show()
        self.text.edit()

    def _fit(self, _editing: bool = False) -> None:
        behind = self.name in _ALWAYS_BEHIND_ADD or not self.text.text()
        self.setHidden(behind and not self.text.is_editing)

    def _keep(self, typed: str) -> None:
        keeper = self._keeper
        value = as_iso(read_partial(typed)) if self.name == "met_on" else typed
        keeper.keep_text(
            self.text, self._still, fields.change_field, keeper.person_id, self.name, value,
            now=keeper.clock.now(),
        )  # fmt: skip

    def _restyle(self) -> None:
        self._label.setFixedWidth(_label_width())


class IntroducerLine(QWidget):
    """Through whom we met: a link to somebody of the book, or a name."""

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._who: tuple[int | None, str] = (None, "")
        self._label = ElidedLabel(tr("Through"), "small", "text3")
        self.link = TextLink()
        self.link.clicked.connect(self._go)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(INSET, 2, 0, 2))
        row.setSpacing(0)
        row.addWidget(self._label)
        row.addSpacing(INSET - 2)
        row.addWidget(self.link)
        row.addStretch(1)
        theming().follow(self._restyle)

    def show_who(self, who: tuple[int | None, str]) -> None:
        self._who = who
        self.link.setText(who[1])
        self.link.updateGeometry()
        self.setHidden(not who[1])

    def ask(self) -> None:
        """Ask for a name; people of the book are offered."""
        beside = self if self.isVisible() else self.parentWidget() or self
        sheet = ask_line(
            self._keeper.runner, f"introducer/{self._keeper.person_id}", beside,
            tr("Through whom did you meet?"), tr("A name"), self._set,
            text=self._who[1], names=True,
        )  # fmt: skip
        sheet.setAccessibleName(tr("Through whom did you meet?"))

    def _go(self) -> None:
        if self._who[0] is not None:
            self._keeper.person_wished.emit(self._who[0])
        else:
            self.ask()

    def _set(self, who: int | str) -> None:
        keeper = self._keeper
        keeper.do(fields.set_introducer, keeper.person_id, who, now=keeper.clock.now())

    def _restyle(self) -> None:
        self._label.setFixedWidth(_label_width())


def _label_width() -> int:
    """Of all lines alike: the column's, or more where one of its words is longer than that."""
    metrics = QFontMetrics(theming().font("small"))
    longest = max(
        metrics.horizontalAdvance(word) for _, label, _ in _fields() for word in label.split()
    )
    return max(theming().fonts.scaled(WIDTH - INSET), longest + 8)


class AboutSection(Section):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__(
            tr("Names, work, how we met"), tr("Add a name, work or how you met"),
            role="caption",
        )  # fmt: skip
        self.title.set_type("caption", QFont.Weight.DemiBold)
        self._keeper = keeper
        self._hint = Hint(tr("How they are called, what they do, where you met."))
        self.body.addWidget(self._hint)
        self.lines: dict[str, FieldLine] = {}
        for field, label, placeholder in _fields():
            line = FieldLine(field, label, placeholder, keeper)
            self.lines[field] = line
            self.body.addWidget(line)
        self.introducer = IntroducerLine(keeper)
        self.body.addWidget(self.introducer)
        self.add_wished.connect(lambda: self.open_menu(self.add_menu()))

    def show_card(self, card: CardRow) -> None:
        for field, line in self.lines.items():
            line.show_value(_value(card, field))
        self.introducer.show_who(card.introduced_by)
        self._hint.setVisible(all(line.isHidden() for line in self.lines.values()))

    def ask(self, field: str) -> None:
        """Begin to edit this field, wherever it is."""
        if field == "introduced_by":
            self.introducer.ask()
        else:
            self.lines[field].ask()

    def add_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field, label, _ in _fields():
            if self.lines[field].isHidden():
                action = menu.addAction(plain_entry(label))
                action.triggered.connect(lambda _=False, field=field: self.ask(field))
        if self.introducer.isHidden():
            action = menu.addAction(tr("Through whom"))
            action.triggered.connect(self.introducer.ask)
        else:
            menu.addSeparator()
            action = menu.addAction(tr("Through somebody else…"))
            action.triggered.connect(self.introducer.ask)
            away = menu.addAction(tr("Through nobody"))
            away.triggered.connect(self._nobody)
        return menu

    def _nobody(self) -> None:
        keeper = self._keeper
        keeper.do(fields.set_introducer, keeper.person_id, None, now=keeper.clock.now())


def _value(card: CardRow, field: str) -> str:
    if field == "met_on":
        when = read_partial(card.met_on) if card.met_on else PartialDate()
        return say_partial_date(when)
    found = getattr(card.names, field, None)
    return str(getattr(card, field) if found is None else found)


def _fields() -> list[tuple[str, str, str]]:
    """Their names, labels, and what stands there while there is nothing."""
    return [
        ("phonetic", tr("Said"), tr("ah-MAH-rah")),
        ("nickname", tr("Called"), tr("Mara")),
        ("pronouns", tr("Pronouns"), tr("she/her")),
        ("prefix", tr("Title"), tr("Dr")),
        ("given", tr("Given name"), ""),
        ("additional", tr("Middle"), ""),
        ("family", tr("Family"), ""),
        ("suffix", tr("Suffix"), tr("Jr")),
        ("title", tr("Work"), tr("What they do")),
        ("organisation", tr("At"), tr("Where they work")),
        ("department", tr("Department"), ""),
        ("met_on", tr("Met"), tr("2 October 2024, or October")),
        ("met_where", tr("Where"), tr("Where you met")),
        ("met_how", tr("How"), tr("How it came about")),
    ]
