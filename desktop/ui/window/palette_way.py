"""From the palette to everything: what its rows do, and what was used lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from desktop.domain.follow_ups import PlanWish
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.domain.writing import WriteWish
from desktop.ui.phrases import say_day
from desktop.ui.place import PlacePage
from desktop.ui.region import region
from desktop.ui.widgets.buttons import key_text

if TYPE_CHECKING:
    from desktop.domain.names import NameMatch
    from desktop.domain.palette import Begun, Written
    from desktop.ui.palette.beginnings import Kind
    from desktop.ui.palette.offers import Offer
    from desktop.ui.palette.overlay import Palette
    from desktop.ui.palette.rows import Row
    from desktop.ui.window.palette_here import PaletteHere
    from desktop.ui.window.ways import Ways

_VIEW = "palette"  # the key of what the settings keep of it
_KEPT = 8
_MOMENTS = {table.value for table in MomentTable}


class PaletteWay:
    """``open`` shows it over whatever is shown."""

    def __init__(self, ways: Ways) -> None:
        self._ways, self._window = ways, ways.window
        self.runner = ways.runner
        self.palette: Palette | None = None

    @cached_property
    def here(self) -> PaletteHere:
        from desktop.ui.window.palette_here import PaletteHere

        return PaletteHere(self._ways)

    def open(self) -> None:
        """Asked again, it goes away."""
        if self.palette is None:
            from desktop.ui.palette.overlay import Palette

            self.palette = Palette(self, self._window.ground)
            self.palette.used.connect(self._note_used)
            self.palette.shortcuts_wished.connect(self._show_shortcuts)
        if self.palette.isVisible():
            self.palette.leave()
            return
        if self._ways.we_spoke is not None:
            self._ways.we_spoke.leave()  # what was begun there is kept
        self.palette.open()

    def offers(self) -> Sequence[Offer]:
        """All that can be done now, in the window and where one is; each once."""
        self.here.begin()
        everywhere = (
            offer for command, action in self._window.menus.listed
            if action.isEnabled() and command.id not in ("palette", "")
            for offer in self.here.of_command(command, action)
        )  # fmt: skip
        found: dict[tuple[str, str], Offer] = {}
        for offer in (*everywhere, *self.here.of_place()):
            found.setdefault((offer.text, offer.about), offer)
        return list(found.values())

    def preferences(self) -> Sequence[Offer]:
        return self.here.of_preferences()

    def acts_of(self, person: NameMatch) -> Sequence[Offer]:
        return self.here.of_person(person)

    def lately(self) -> Sequence[str]:
        kept = self._ways.settings.values.views.get(_VIEW)
        lately = kept.get("lately") if isinstance(kept, dict) else None
        return [id for id in lately if isinstance(id, str)] if isinstance(lately, list) else []

    def looked_at(self) -> int | None:
        """On whom the keyboard is, or whose card is shown."""
        shown = self._window.shown
        meeting = shown.current_meeting() if isinstance(shown, PlacePage) else None
        return meeting.person_id if meeting is not None else None

    # What its rows do

    def person(self, person: NameMatch) -> Row:
        return self._row(
            person.name, partial(self._open_card, person.id), second=person.second, person=person,
            beside=partial(self._ways.write_down, (person.id,)),
        )  # fmt: skip

    def acts_with(self, person: NameMatch) -> Sequence[Row]:
        ways, name = self._ways, person.name
        wish, meeting = WriteWish((person.id,)), Meeting(person_id=person.id)
        return [
            self._row(
                tr("We spoke, with {name}…").format(name=name),
                partial(ways.write_down, (person.id,)), keys="Ctrl+L", icon="message-circle-heart",
            ),
            self._row(
                tr("Write to {name}").format(name=name),
                partial(ways.heart.write, wish), keys="Ctrl+E", icon="pen-line",
            ),
            self._row(
                tr("Plan something with {name}…").format(name=name),
                partial(ways.plan, PlanWish(person.id)), keys="Ctrl+Shift+N", icon="calendar-plus",
            ),
            self._row(
                tr("Brief, before meeting {name}").format(name=name),
                partial(ways.show_brief, meeting), keys="Ctrl+B", icon="book-open",
            ),
            self._row(
                tr("All that can be done with {name}…").format(name=name), lambda: None,
                keys="Tab", icon="ellipsis", leads_to=person,
            ),
        ]  # fmt: skip

    def entry(self, written: Written) -> Row:
        day = say_day(written.day, self._ways.clock.today())
        said = tr("“{words}”").format(words=written.excerpt) if written.quoted else written.excerpt
        return self._row(
            said, partial(self._show_entry, written),
            second=tr("{name}, {day}").format(name=written.name, day=day),
            icon="quote" if written.quoted else "notebook-pen", in_words=True,
        )  # fmt: skip

    def beginning(self, kind: Kind, words: str) -> Row:
        """Into the sheet that there is for it, with what was typed."""
        says, run, icon = {
            "talk": (tr("We spoke: {words}"), self._talk, "message-circle-heart"),
            "person": (tr("Add a person: {words}"), self._add, "user-round-plus"),
            "plan": (tr("Plan: {words}"), self._plan, "calendar-plus"),
            "note": (tr("Note: {words}"), self._note, "notebook-pen"),
        }[kind]
        return self._row(says.format(words=words), partial(run, words), icon=icon)

    def anything(self, words: str) -> Row:
        says = tr("Write it down, as a talk: {words}").format(words=words)
        return self._row(says, partial(self._talk, words), icon="message-circle-heart")

    def _talk(self, words: str) -> None:
        self._ways.write_down((), words)

    def _add(self, name: str) -> None:
        self._ways.people().add_person(name)

    def _plan(self, words: str) -> None:
        def plan(begun: Begun) -> None:
            person = begun.person.id if begun.person else None
            title = begun.words if person is None else ""
            reason = begun.words if person is not None else ""
            self._ways.plan(PlanWish(person, begun.day, title=title, reason=reason))

        self._understand(words, plan)

    def _note(self, words: str) -> None:
        """About whom it begins with, else about whom one looks at; else it is a talk's line."""
        here = self.looked_at()

        def note(begun: Begun) -> None:
            person = begun.person.id if begun.person else here
            if person is None:
                self._talk(words)
                return
            page = self._ways.people()
            page.show_person(person)
            page.card.story.write_note(begun.words if begun.person and begun.words else words)

        self._understand(words, note)

    def _understand(self, words: str, then: Callable[[Begun], None]) -> None:
        from desktop.services import palette

        self.runner.query(
            palette.begun, words, today=self._ways.clock.today(), region=region(), then=then,
            key="palette-begun", owner=self._window,
        )  # fmt: skip

    def _open_card(self, person_id: int) -> None:
        self._ways.people().enter_card(person_id)

    def _show_entry(self, written: Written) -> None:
        if written.table in _MOMENTS:
            self._ways.heart.show_moment(
                Moment(MomentTable(written.table), written.id, written.day, written.person_id)
            )
        else:
            self._ways.show_person(written.person_id)

    def _show_shortcuts(self) -> None:
        if (action := self._window.menus.actions.get("shortcuts")) is not None:
            action.trigger()

    def _row(
        self,
        text: str,
        run: Callable[[], object],
        *,
        second: str = "",
        keys: str = "",
        icon: str = "",
        person: NameMatch | None = None,
        beside: Callable[[], object] | None = None,
        in_words: bool = False,
        leads_to: NameMatch | None = None,
    ) -> Row:
        from desktop.ui.palette.rows import Row

        shown = key_text(keys) if keys else ""
        return Row(
            text, run, second, shown, icon, person,
            in_words=in_words, beside=beside, leads_to=leads_to or person,
        )  # fmt: skip

    def _note_used(self, row: Row) -> None:
        if row.id:
            others = [id for id in self.lately() if id != row.id]
            self._ways.settings.values.views[_VIEW] = {"lately": [row.id, *others][:_KEPT]}
            self._ways.settings.save()
