"""Who I am in this: my profile, as a part of Reflect."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.reflect.profile import Profile
from desktop.domain.reflect.span import Span
from desktop.domain.vocabulary import ProfileKind
from desktop.half_written import HalfWritten
from desktop.services.reflect import profile
from desktop.settings import SettingsFile
from desktop.ui.people.card.half_typed import HalfTyped
from desktop.ui.people.card.unfinished import UnfinishedBar
from desktop.ui.reflect.part import ReflectPart
from desktop.ui.reflect.profile import wording
from desktop.ui.reflect.profile.group import KindGroup
from desktop.ui.reflect.profile.line import END, GUTTER, ProfileKeeper
from desktop.ui.runner import Runner
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.tab_order import order_tabs

_SIDES = GUTTER + INSET


class ProfilePart(ReflectPart):
    """Each kind with its lines, or with the question that asks for them."""

    shown = ("profile_line", "profile_aim_person", "person")
    gutter = _SIDES

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__(runner, clock, settings)
        self._keeper = ProfileKeeper(runner, clock, self)
        self._keeper.person_wished.connect(self.person_wished)
        self.groups = {kind: KindGroup(kind, self._keeper) for kind in ProfileKind}
        self._has_looked = False
        self.column.setSpacing(12)
        self.half_typed = HalfTyped(self, self._keeper, HalfWritten(settings.folder))
        self.unfinished = UnfinishedBar(self.half_typed)
        self.unfinished.note_wished.connect(self._write_anew)
        self.column.addWidget(self._head())
        self.column.addWidget(self.unfinished)
        for group in self.groups.values():
            self.column.addWidget(group)

    def set_span(self, span: Span) -> None:
        """Who I am does not depend on the days looked at."""
        self.span = span

    def refresh(self) -> None:
        self.runner.query(profile.profile, then=self._show, key="profile", owner=self)

    def ask(self, kind: ProfileKind) -> None:
        """Open the field for another line of that kind."""
        self.groups[kind].ask()

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in ProfileKind:
            action = menu.addAction(icon(wording.ICONS[kind]), wording.say_kind(kind))
            action.triggered.connect(lambda _=False, kind=kind: self.ask(kind))
        return menu

    def _show(self, found: Profile) -> None:
        for kind, group in self.groups.items():
            group.show_rows(found.of(kind))
        order_tabs(self)
        if not self._has_looked:
            self._has_looked = True
            self.half_typed.look()

    def _write_anew(self, text: str) -> None:
        """Its line is gone: it is offered as a story, which may be anything."""
        self.ask(ProfileKind.STORY)
        self.groups[ProfileKind.STORY].add_line.field.setText(text)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(_SIDES)
        row.addWidget(PlainLabel(tr("Who I am in this"), "heading"), 1)
        self.pencil = IconButton("pencil", tr("Write something down"), size=28)
        self.pencil.clicked.connect(self._choose_kind)
        row.addWidget(self.pencil)
        row.addSpacing(END)
        return head

    def _choose_kind(self) -> None:
        menu = self.kinds_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.pencil.mapToGlobal(QPoint(0, self.pencil.height() + 4)))
