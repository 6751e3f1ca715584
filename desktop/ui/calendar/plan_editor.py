"""Planning a contact, or putting a plan right: with whom, what, why, when, where."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.clock import Clock
from desktop.domain.errors import ChangedMeanwhileError, KithError
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.gatherings.rows import GatheringDraft
from desktop.domain.language import tr
from desktop.domain.meanwhile import Read
from desktop.domain.text import LINE_LIMIT, NAME_LIMIT
from desktop.ui.calendar.editor import Editor
from desktop.ui.calendar.plan_when import PlanWhen
from desktop.ui.calendar.repeats import AS_IT_IS, choice_for, repeat_names, rule_for
from desktop.ui.phrases import say_day
from desktop.ui.runner import Runner
from desktop.ui.widgets import meanwhile
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel


class PlanEditor(Editor):
    """``kept`` brings a FollowUpDraft; nothing is kept that has neither somebody nor a few
    words. ``gathering_wished`` brings a GatheringDraft: it is one of those instead."""

    gathering_wished = Signal(object)

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(runner, clock, parent)
        self._draft = FollowUpDraft(clock.today())
        self.read: Read[FollowUpDraft] | None = None  # what is put right
        self._heading = PlainLabel("", "heading", wrap=False)
        self.title = LineInput(tr("What it is called"), tr("Tea, a walk, the box opens"))
        self.reason = GrowingText(tr("Why"), tr("Why, or what to ask"), "words_small",
                                  most=4)  # fmt: skip
        self.when = PlanWhen(clock.today)
        self.place = LineInput(tr("Place"), tr("Where, if anywhere"))
        self.title.longest = self.place.longest = NAME_LIMIT
        self.reason.longest = LINE_LIMIT
        self.repeats = Choice(tr("Repeats"), icon="repeat")
        self.gathering = Button(tr("It is a gathering"), "ticket", "quiet", small=True)
        self.gathering.clicked.connect(self._wish_gathering)
        self._lay_out()
        self.begin(self._draft)

    def begin(self, draft: FollowUpDraft, *, changing: bool = False) -> None:
        """Show this draft; ``changing`` puts right what is planned already."""
        self._draft = draft
        words = tr("Change the plan") if changing else tr("Plan")
        self._heading.setText(words)
        self.keep.setText(tr("Keep") if changing else tr("Plan"))
        self.gathering.setVisible(not changing and draft.person_id is None)
        people = [draft.person_id] if draft.person_id is not None else []
        self.whom.show_people([*people, *draft.guests])
        self.size_choice.choose(draft.size)
        self.title.setText(draft.title)
        self.reason.set_words(draft.reason)
        self.when.show_draft(draft)
        self.place.setText(draft.place)
        self._fill_repeats(draft)
        self._complain("")

    def begin_to_change(self, seen: FollowUpDraft, shown: FollowUpDraft) -> None:
        """Put a plan right, which was read as ``seen`` and is ``shown`` as it is here."""
        self.begin(shown, changing=True)
        self.read = Read(seen, self.draft())

    def take_back(self, error: KithError) -> None:
        """It could not be kept: as it was, or with what stands there by now."""
        if isinstance(error, ChangedMeanwhileError):
            now, draft = cast("FollowUpDraft", error.now), cast("FollowUpDraft", error.draft)
            self.begin(draft, changing=True)
            self.read = Read(now, now)
            day = say_day(now.day, self._clock.today()) if "day" in error.chosen else ""
            self._complain(meanwhile.say(chosen=bool(error.chosen), day=day))
        else:
            self.tell(error)

    def show_heading(self, words: str) -> None:
        """Say what the plan answers."""
        self._heading.setText(words)

    def draft(self) -> FollowUpDraft:
        """What stands there now."""
        people = [person.id for person in self.whom.people]
        made = replace(
            self._draft,
            person_id=people[0] if people else None,
            guests=tuple(people[1:]),
            title=self.title.text().strip(),
            reason=self.reason.words(),
            size=self.size_choice.current(),
            place=self.place.text().strip(),
        )
        self.when.write(made, self._clock.zone)
        choice = self.repeats.current()
        made.rule = self._draft.rule if choice == AS_IT_IS else rule_for(choice, made.day)
        return made

    def _wish_gathering(self) -> None:
        made = self.draft()
        self.gathering_wished.emit(
            GatheringDraft(
                made.title, made.day, None, made.starts_at, made.zone, place=made.place,
                about=made.reason,
            )
        )  # fmt: skip

    def _made(self) -> FollowUpDraft:
        return self.draft()

    def _what_is_missing(self) -> str:
        if not self.whom.people and not self.title.text().strip():
            return tr("With whom, or what? One of the two is enough.")
        return self.when.trouble()

    def _fill_repeats(self, draft: FollowUpDraft) -> None:
        self.repeats.clear()
        choice = choice_for(draft.rule, draft.day)
        if choice == AS_IT_IS:
            self.repeats.add(AS_IT_IS, tr("Repeats as it does"))
        for option, words in repeat_names():
            self.repeats.add(option, words)
        self.repeats.choose(choice)

    def _lay_out(self) -> None:
        column = self._column()
        for part in (
            self._heading, self.whom, self.size_choice, self.title, self.reason, self.when,
            self.place, self.repeats,
        ):  # fmt: skip
            column.addWidget(part)
        self._add_foot(column, self.gathering)
