"""Ways to reach somebody: each acts on a click, and nothing else leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu

from desktop.domain.language import tr
from desktop.domain.people import AddressRow, CardRow, PointRow
from desktop.domain.vocabulary import PointKind
from desktop.services.people import points
from desktop.ui.links import link_of, map_link, open_link
from desktop.ui.people.ask import ask_line
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.label_button import LabelButton
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine, Lines, add_act
from desktop.ui.people.card.section import Hint, Section
from desktop.ui.people.wording.reach import say_point_label
from desktop.ui.people.wording.who import pronouns_of
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.labels import plain_tip

ADDRESS = "address"
_LABELS = {
    PointKind.PHONE: ("mobile", "home", "work"),
    PointKind.EMAIL: ("home", "work"),
    PointKind.PROFILE: (),
    PointKind.WEB: ("home", "work"),
    PointKind.MESSENGER: (),
    ADDRESS: ("home", "work"),
}
_ICONS = {
    PointKind.PHONE: "phone", PointKind.EMAIL: "mail", PointKind.PROFILE: "external-link",
    PointKind.WEB: "globe", PointKind.MESSENGER: "message-circle", ADDRESS: "map-pin",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReachRow:
    """A contact point or an address, as one line of the card; ``id`` is below zero
    for addresses, which count for themselves."""

    id: int
    kind: str
    value: str
    label: str
    service: str = ""
    preferred: bool = False


def rows_of(points: Sequence[PointRow], addresses: Sequence[AddressRow]) -> list[ReachRow]:
    """In the order telephones, mails, addresses, then the rest."""
    found = [ReachRow(p.id, p.kind, p.value, p.label, p.service, p.preferred) for p in points]
    found += [ReachRow(-a.id, ADDRESS, a.lines, a.label, "", a.preferred) for a in addresses]
    order = [PointKind.PHONE, PointKind.EMAIL, ADDRESS, *PointKind]
    return sorted(found, key=lambda row: order.index(row.kind))


class ReachLine(CardLine):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._row: ReachRow | None = None
        self.label = LabelButton()
        self.field = EditableText("", multiline=True)
        self.act = IconButton("phone", "", size=26)
        self.label.clicked.connect(lambda: self.labels_menu().popup(self.label.foot()))
        self.field.kept.connect(self._keep)
        self.act.clicked.connect(self.act_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.label, 0, top)
        row.addWidget(self.field, 1)
        row.addWidget(self.act, 0, top)
        self.more.hide()  # its word opens a menu already, and the value needs the room

    def show_row(self, row: ReachRow) -> None:
        self._row = row
        self.label.setText(say_point_label(row.kind, row.label, row.service))
        self.label.set_first(row.preferred)
        self.field.set_text(row.value)
        link = self.link()
        self.act.set_icon(_ICONS[row.kind] if link else "copy")
        self.act.set_name(self._act_words())
        self.act.setToolTip(
            plain_tip(f"{self._act_words()}: {link}" if link else self._act_words())
        )

    def link(self) -> str:
        """What a click on the act opens; "" when it only copies."""
        assert self._row is not None
        if self._row.kind == ADDRESS:
            return map_link(self._row.value)
        return link_of(self._row.kind, self._row.value)

    def act_on(self) -> None:
        """Dial, write, open a page or a map; what cannot be opened is copied."""
        link = self.link()
        if not link:
            self._copy()
        elif not open_link(link):
            self._copy()
            self._keeper.told.emit(tr("Nothing here opens that. It was copied instead."))

    def acts(self) -> list[Act]:
        assert self._row is not None
        found = [Act(self._act_words(), _ICONS[self._row.kind], self.act_on)] if self.link() else []
        found += [
            Act(tr("Copy"), "copy", self._copy),
            Act(tr("Edit"), "pencil", self.field.edit),
            Act(),
            *self._label_acts(),
            Act(),
        ]
        if self._row.kind != ADDRESS:
            found.append(Act(self._first_words(), "star", self._prefer, "", self._row.preferred))
        return [*found, Act(tr("Take away"), "minus", self._remove, TAKE_AWAY)]

    def labels_menu(self) -> QMenu:
        """Another word for it, ring it first, take it away."""
        assert self._row is not None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        after = [Act(), Act(self._first_words(), "star", self._prefer, "", self._row.preferred)]
        if self._row.kind == ADDRESS:
            after = [Act()]
        away = Act(tr("Take away"), "minus", self._remove, TAKE_AWAY)
        for act in (*self._label_acts(), *after, away):
            add_act(menu, act)
        return menu

    def _label_acts(self) -> list[Act]:
        assert self._row is not None
        row = self._row
        words = list(_LABELS[row.kind])
        if row.label and row.label.casefold() not in words:
            words.append(row.label)
        found = [
            Act(
                say_point_label(row.kind, word), "check" if word == row.label else "",
                partial(self._relabel, word),
            )
            for word in words
        ]  # fmt: skip
        return [*found, Act(tr("Your own word…"), "pencil", self._ask_label)]

    def _ask_label(self) -> None:
        assert self._row is not None
        ask_line(
            self._keeper.runner, f"label/{self._row.kind}/{self._row.id}", self.label,
            tr("Your own word"), tr("The reading room"), self._relabel,
            text=self._row.label,
        )  # fmt: skip

    def _relabel(self, label: str) -> None:
        assert self._row is not None
        if self._row.kind == ADDRESS:
            self._keeper.do(points.edit_address, -self._row.id, label=label)
        else:
            self._keeper.do(
                points.edit_point, self._row.id, label=label, region=self._keeper.region
            )

    def _keep(self, value: str) -> None:
        assert self._row is not None
        row = self._row
        if not value:
            self._remove()
        elif row.kind == ADDRESS:
            self._keeper.keep_text(self.field, row.value, points.edit_address, -row.id, text=value)
        else:
            self._keeper.keep_text(
                self.field, row.value, points.edit_point, row.id, value=value,
                region=self._keeper.region,
            )  # fmt: skip

    def _prefer(self) -> None:
        assert self._row is not None
        self._keeper.do(points.prefer_point, self._row.id)

    def _remove(self) -> None:
        assert self._row is not None
        if self._row.kind == ADDRESS:
            self._keeper.do(points.remove_address, -self._row.id)
        else:
            self._keeper.do(points.remove_point, self._row.id)

    def _copy(self) -> None:
        assert self._row is not None
        QGuiApplication.clipboard().setText(self._row.value)
        self._keeper.told.emit(tr("Copied."))

    def _act_words(self) -> str:
        assert self._row is not None
        return (
            {
                PointKind.PHONE: tr("Ring"),
                PointKind.EMAIL: tr("Write a mail"),
                ADDRESS: tr("Show on a map"),
            }.get(self._row.kind, tr("Open"))
            if self.link()
            else tr("Copy")
        )

    def _first_words(self) -> str:
        assert self._row is not None
        if self._row.kind == PointKind.PHONE:
            return tr("Ring this one first")
        return tr("Use this one first")


def _show(line: CardLine, row: ReachRow) -> None:
    assert isinstance(line, ReachLine)
    line.show_row(row)


class ReachSection(Section):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__("", tr("Add a way to reach them"))
        self._keeper = keeper
        self._kind = str(PointKind.PHONE)
        self._hint = Hint(tr("Numbers, mail, where they live: a click rings, writes, opens."))
        self.lines: Lines[ReachRow] = Lines(lambda: ReachLine(keeper), _show)
        self.add_line = AddLine(tr("Word for it"))
        self.add_line.reopen = self.ask
        self.add_line.kept.connect(self._add)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.lines)
        self.body.addWidget(self.add_line)
        self.add_wished.connect(lambda: self.open_menu(self.kinds_menu()))

    def show_card(self, card: CardRow) -> None:
        who = pronouns_of(card.names.pronouns)
        self.title.setText(tr("Ways to reach {them}").format(them=who.them))
        rows = rows_of(card.points, card.addresses)
        self.lines.show_rows(rows)
        self._hint.setVisible(not rows)

    def ask(self, kind: str) -> None:
        """Open the line for a new one of this kind."""
        self._kind = kind
        labels = _LABELS[kind]
        self.add_line.set_kinds([(word, say_point_label(kind, word)) for word in labels])
        self.add_line.ask("", self._placeholder(kind), topic=kind)

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in (PointKind.PHONE, PointKind.EMAIL, ADDRESS, *list(PointKind)[2:]):
            action = menu.addAction(icon(_ICONS[kind]), say_point_label(kind, ""))
            action.triggered.connect(lambda _=False, kind=kind: self.ask(kind))
        return menu

    def _add(self, label: str, value: str, _: str) -> None:
        keeper = self._keeper
        if self._kind == ADDRESS:
            keeper.do(points.add_address, keeper.person_id, value, label=label)
        else:
            keeper.do(
                points.add_point, keeper.person_id, self._kind, value, label=label,
                region=keeper.region,
            )  # fmt: skip

    def _placeholder(self, kind: str) -> str:
        return {
            PointKind.PHONE: tr("+44 117 496 0518"),
            PointKind.EMAIL: tr("name@example.org"),
            PointKind.PROFILE: tr("linkedin.com/in/…"),
            PointKind.WEB: tr("example.org"),
            PointKind.MESSENGER: tr("Name or number there"),
            ADDRESS: tr("Street, town"),
        }[kind]
