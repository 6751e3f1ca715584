"""Ways to reach somebody: each acts on a click, and is edited on the spot."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QInputDialog, QMenu, QVBoxLayout, QWidget

from desktop.domain.people import CardRow
from desktop.domain.vocabulary import PointKind
from desktop.services.people import points
from desktop.ui.links import link_of, map_link, open_link
from desktop.ui.people import wording
from desktop.ui.people.desk import Desk
from desktop.ui.people.keyed_column import KeyedColumn
from desktop.ui.people.parts import QuietLink, SectionHead, WordsList, menu_act
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.inputs import LineInput

ADDRESS = "address"
_LABELS = {
    PointKind.PHONE: ("mobile", "home", "work"),
    PointKind.EMAIL: ("home", "work"),
    ADDRESS: ("home", "work"),
}
_ORDER = (*PointKind, ADDRESS)
_LABEL_WIDTH = 76


@dataclass(frozen=True, slots=True)
class Way:
    """One way to reach somebody: a contact point, or an address."""

    id: int
    kind: str
    value: str
    label: str
    preferred: bool

    @property
    def link(self) -> str:
        """What a click opens; "" where there is nothing to open."""
        if self.kind == ADDRESS:
            return map_link(self.value)
        return link_of(self.kind, self.value)


def ways_of(card: CardRow) -> list[Way]:
    """Telephones first, addresses last; within a kind the preferred one first."""
    ways = [Way(p.id, p.kind, p.value, p.label, p.preferred) for p in card.points]
    ways += [Way(a.id, ADDRESS, a.lines, a.label, a.preferred) for a in card.addresses]
    order = {kind: place for place, kind in enumerate(_ORDER)}
    return sorted(ways, key=lambda way: order.get(way.kind, len(order)))


class ReachSection(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._head = SectionHead("", self.tr("Add a way to reach them"))
        self._head.add_wanted.connect(lambda: self._head.open_menu(self.kinds_menu()))
        self.rows: KeyedColumn[Way, WayRow] = KeyedColumn(
            lambda way: (way.kind, way.id), lambda way: WayRow(desk), WayRow.show_way
        )
        self._new = WordsList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addSpacing(2)
        column.addWidget(self.rows)
        column.addWidget(self._new)

    def show_card(self, card: CardRow) -> None:
        self._head.set_title(wording.say_reach(card.names))
        self.rows.show_rows(ways_of(card))

    def begin(self, kind: str) -> NewWay:
        """Write a new way of this kind."""
        row = NewWay(self._desk, kind)
        self._new.column.addWidget(row)
        row.show()
        row.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in _ORDER:
            words, name = wording.say_point_kind(kind), wording.POINT_ICONS[kind]
            menu_act(menu, name, words, partial(self.begin, kind))
        return menu


class WayRow(QWidget):
    """Label, value, and its act at the end."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._way: Way | None = None
        self.label = QuietLink("", "small", "text3")
        self.label.clicked.connect(self._open_labels)
        self.value = EditableText("", multiline=True)
        self.value.kept.connect(self._keep_value)
        self.act = IconButton("phone", "", size=28)
        self.act.clicked.connect(self.do_act)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET - 4, 2, 0, 2)
        row.setSpacing(2)
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.value, 1)
        row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu_at)
        theming().follow(self._restyle)

    def show_way(self, way: Way) -> None:
        self._way = way
        said = wording.say_point(way.kind, way.label)
        self.label.setText(said)
        self.label.setAccessibleName(self.tr("{label}, change what it is").format(label=said))
        self.value.set_text(way.value)
        opens = bool(way.link)
        act = wording.say_point_act(way.kind) if opens else self.tr("Copy")
        self.act.set_icon(wording.POINT_ICONS[PointKind(way.kind) if way.kind != ADDRESS
                          else ADDRESS] if opens else "copy")  # fmt: skip
        self.act.set_name(f"{act}: {way.value}".replace("\n", ", "))
        first = self.tr("comes first") if way.preferred else ""
        self.label.setToolTip(first)

    def do_act(self) -> None:
        """Ring, write, open or show it; what cannot be opened is copied."""
        if self._way is not None and not (self._way.link and open_link(self._way.link)):
            self.copy()

    def copy(self) -> None:
        if self._way is not None:
            QGuiApplication.clipboard().setText(self._way.value)
            announce(self, self.tr("Copied"))

    def menu(self) -> QMenu:
        """Its labels, and what else can be done with it."""
        menu = QMenu(self)
        way = self._way
        if way is None:
            return menu
        for label in labels_for(way.kind, way.label):
            action = menu.addAction(wording.say_point(way.kind, label).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(label.casefold() == way.label.casefold())
            action.triggered.connect(lambda _=False, word=label: self._keep_label(word))
        menu_act(menu, "pencil", self.tr("Your own word…"), self._ask_label)
        menu.addSeparator()
        menu_act(menu, "copy", self.tr("Copy"), self.copy)
        if way.kind != ADDRESS and not way.preferred:
            words = self.tr("Ring this one first")
            if way.kind != PointKind.PHONE:
                words = self.tr("Use this one first")
            menu_act(menu, "star", words, lambda: self._change(points.prefer_point))
        menu_act(menu, "minus", self.tr("Take away"), self.remove)
        return menu

    def remove(self) -> None:
        is_address = self._way is not None and self._way.kind == ADDRESS
        self._change(points.remove_address if is_address else points.remove_point)

    def _open_labels(self) -> None:
        self.menu().popup(self._desk.below(self.label))

    def _open_menu_at(self, place: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(place))

    def _ask_label(self) -> None:
        ask_word(self, self._way.label if self._way else "", self._keep_label)

    def _keep_label(self, label: str) -> None:
        is_address = self._way is not None and self._way.kind == ADDRESS
        edit = points.edit_address if is_address else points.edit_point
        self._change(edit, label=label)

    def _keep_value(self, value: str) -> None:
        if not value:
            self.remove()
        elif self._way is not None and self._way.kind == ADDRESS:
            self._change(points.edit_address, text=value)
        else:
            self._change(points.edit_point, value=value, region=self._desk.region)

    def _change(self, function: object, **named: str) -> None:
        if self._way is not None and callable(function):
            self._desk.change(function, self._way.id, **named)

    def _restyle(self) -> None:
        self.label.setFixedWidth(theming().fonts.scaled(_LABEL_WIDTH))


class NewWay(QWidget):
    """A label and a line for a new one. Enter keeps it; so does leaving it."""

    def __init__(self, desk: Desk, kind: str) -> None:
        super().__init__()
        self._desk, self._kind = desk, kind
        self._label = next(iter(_LABELS.get(kind, ("",))))
        self._done = False
        self.label = Button("", "", "soft", small=True, chevron=True)
        self.label.clicked.connect(lambda: self.menu().popup(desk.below(self.label)))
        self.line = LineInput(wording.say_point_kind(kind), wording.say_point_kind(kind))
        self.line.returnPressed.connect(self.keep)
        self.line.escaped.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 4, INSET, 4)
        row.setSpacing(6)
        row.addWidget(self.label)
        row.addWidget(self.line, 1)
        self._show_label(self._label)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._watch_focus)

    def menu(self) -> QMenu:
        menu = QMenu(self)
        for label in labels_for(self._kind, self._label):
            action = menu.addAction(wording.say_point(self._kind, label).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(label == self._label)
            action.triggered.connect(lambda _=False, word=label: self._show_label(word))
        menu_act(
            menu, "pencil", self.tr("Your own word…"),
            lambda: ask_word(self, self._label, self._show_label),
        )  # fmt: skip
        return menu

    def keep(self) -> None:
        """Add what was written, if anything was."""
        value = self.line.text().strip()
        if self._done:
            return
        self._close()
        if value and self._kind == ADDRESS:
            self._desk.change(points.add_address, self._desk.person, value, label=self._label)
        elif value:
            self._desk.change(
                points.add_point, self._desk.person, self._kind, value,
                label=self._label, region=self._desk.region,
            )  # fmt: skip

    def _show_label(self, label: str) -> None:
        self._label = label
        words = wording.say_point(self._kind, label)
        self.label.setText(words)
        self.label.setAccessibleName(self.tr("{label}, change what it is").format(label=words))
        self.label.updateGeometry()

    def _watch_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Left for something else of the window, it is kept; a menu is not leaving."""
        was_here = before is not None and (before is self or self.isAncestorOf(before))
        left = now is not None and not self.isAncestorOf(now) and now.window() is self.window()
        if was_here and left:
            QTimer.singleShot(0, self, self.keep)

    def _close(self) -> None:
        self._done = True
        self.hide()
        self.deleteLater()


def labels_for(kind: str, current: str) -> list[str]:
    """The words offered for a kind, with the one it has."""
    offered = list(_LABELS.get(kind, ("",)))
    if current and current.casefold() not in offered:
        offered.append(current)
    return offered


def ask_word(parent: QWidget, current: str, then: object) -> None:
    """Ask for one's own word; ``then`` takes it."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("ReachSection", text)

    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Your own word"))
    dialog.setLabelText(tr("What do you call it?"))
    dialog.setTextValue(current)
    if callable(then):
        dialog.textValueSelected.connect(then)
    dialog.open()
