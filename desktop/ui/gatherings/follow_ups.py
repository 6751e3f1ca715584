"""The panel of what follows a gathering: proposed days, who has no reason, one act."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.gatherings.rows import GatheringView
from desktop.domain.gatherings.spreading import Manner
from desktop.domain.language import tr
from desktop.services.gatherings import following
from desktop.services.gatherings.following import Proposal, wants_a_day
from desktop.ui.gatherings import wording
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.gatherings.proposals import ProposedDays
from desktop.ui.people.card.lines import Act, add_act
from desktop.ui.region import region
from desktop.ui.theme.edges import framed
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface

_VIEW = "gatherings"  # the key of what the settings keep
_WEEKS = (7, 14, 21)


class SoftNote(QWidget):
    """A title and a line on a soft ground."""

    def __init__(self) -> None:
        super().__init__()
        self.title = PlainLabel("", "body", "accent_text", weight=QFont.Weight.Medium)
        self.words = PlainLabel("", "small", "accent_text")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(1)
        column.addWidget(self.title)
        column.addWidget(self.words)

    def say(self, title: str, words: str) -> None:
        self.title.setText(title)
        self.words.setText(words)
        self.setVisible(bool(title))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theming().current.edge)
        painter.setBrush(theming().current.accent_soft)
        painter.drawRoundedRect(framed(painter, self.rect()), 10, 10)


class FollowUpsPanel(Surface):
    """Nothing is planned before "Plan these"; that is one change, taken back as one.

    ``done`` when they are planned: the keyboard is wanted elsewhere then.
    """

    done = Signal()

    def __init__(self, keeper: GatheringKeeper) -> None:
        super().__init__("card")
        self._keeper = keeper
        self._view: GatheringView | None = None
        self.proposed = ProposedDays(keeper)
        self.manner = IconButton("sliders-horizontal", tr("How they are laid"), size=30)
        self._laid = PlainLabel("", "small", "text2")
        self._none = PlainLabel("", "small", "text2")
        self.planned = PlainLabel("", "body", "text")
        self.note = SoftNote()
        self.change = Button(tr("Change days"), "calendar-days", "secondary", small=True)
        self.plan = Button("", "check", "primary", small=True)
        self.manner.clicked.connect(self._open_manner)
        self.change.clicked.connect(self.proposed.toggle_days)
        self.plan.clicked.connect(self.plan_all)
        self._arrange()

    def show_view(self, view: GatheringView) -> None:
        self._view = view
        self._keeper.runner.query(
            following.propose,
            list(view.met),
            today=self._keeper.today,
            capacity=self._keeper.settings.values.capacity(),
            manner=self._wished(),
            region=region(),
            then=self._show,
            key="gathering-proposal",
            owner=self,
        )

    def plan_all(self) -> None:
        """Plan what is proposed, as one act."""
        keeper = self._keeper
        if self.proposed.days:
            keeper.do(
                following.plan, keeper.gathering_id, dict(self.proposed.days),
                region=keeper.region, now=keeper.clock.now(), then=lambda _: self.done.emit(),
            )  # fmt: skip

    def manner_menu(self) -> QMenu:
        menu, wished = QMenu(self), self._wished()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        spans = {7: tr("Over one week"), 14: tr("Over two weeks"), 21: tr("Over three weeks")}
        mosts = {1: tr("One at most on any day"), 2: tr("Two at most on any day")}
        for days in _WEEKS:
            set_days = lambda days=days: self._wish(days=days)  # noqa: E731
            add_act(menu, Act(spans[days], "", set_days, "", days == wished.days))
        add_act(menu, Act())
        for most, words in mosts.items():
            set_most = lambda most=most: self._wish(most=most)  # noqa: E731
            add_act(menu, Act(words, "", set_most, "", most == wished.most))
        add_act(menu, Act())
        add_act(menu, Act(tr("Lay them anew"), "rotate-ccw", self.lay_anew))
        return menu

    def lay_anew(self) -> None:
        """Forget the days that were chosen by hand."""
        rows = [row.id for row in self._view.met if row.plan_on] if self._view else []
        if rows:
            self._keeper.do(following.lay_anew, self._keeper.gathering_id, rows)

    def _show(self, found: Proposal) -> None:
        if self._view is None:
            return
        rows = [row for row in self._view.met if wants_a_day(row)]
        self.proposed.show_days(rows, found.days, found.others)
        count = len(found.days)
        most = min(self._wished().most, max(1, self._keeper.settings.values.people_a_day))
        self._laid.setText(wording.say_laid(most))
        self._laid.setVisible(count > 0)
        self._none.setText(self._say_none(len(rows)))
        self._none.setVisible(count == 0)
        planned = [row for row in self._view.met if row.planned_on is not None]
        planned.sort(key=lambda row: row.planned_on or self._keeper.today)
        self.planned.setText(
            "\n".join(wording.say_planned(row, self._keeper.today) for row in planned)
        )
        self.planned.setVisible(bool(planned))
        self.plan.setText(wording.say_plan_these(count))
        for part in (self.plan, self.change, self.manner):
            part.setVisible(count > 0)
        self.note.say(
            *wording.say_no_reason([row for row in self._view.met if row.waits_for_a_reason])
        )

    def _say_none(self, waiting: int) -> str:
        assert self._view is not None
        if waiting:
            return tr("The coming weeks have no room for anybody. That may be all right.")
        if any(row.follow_up_id is not None for row in self._view.met):
            return tr("What follows stands on the calendar.")
        return tr(
            "Say with each of them what comes next, where there is a reason. "
            "It is laid over the coming days, gently."
        )

    def _wished(self) -> Manner:
        left = self._keeper.settings.values.views.get(_VIEW)
        kept = left if isinstance(left, dict) else {}
        days, most = kept.get("days"), kept.get("most")
        tomorrow = self._keeper.today + timedelta(days=1)
        return Manner(tomorrow, days if days in _WEEKS else 14, most if most in (1, 2) else 2)

    def _wish(self, **changed: int) -> None:
        settings = self._keeper.settings
        now = self._wished()
        settings.values.views[_VIEW] = {"days": now.days, "most": now.most, **changed}
        settings.save()
        if self._view is not None:
            self.show_view(self._view)

    def _open_manner(self) -> None:
        self.manner_menu().popup(self.manner.mapToGlobal(QPoint(0, self.manner.height() + 4)))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(16, 14, 12, 14))
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Follow up, unhurried"), "heading"), 1)
        head.addWidget(self.manner)
        column.addLayout(head)
        for part in (self._laid, self._none, self.proposed, self.planned):
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self.note)
        column.addSpacing(6)
        acts = QWidget()
        ends = EndsLayout(acts, gap=8)
        ends.addWidget(self.change)
        ends.addWidget(self.plan)
        column.addWidget(acts)
        self.note.hide()
