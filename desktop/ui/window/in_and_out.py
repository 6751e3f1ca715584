"""The ways for what is brought in and what is taken out: files, samples, calendars, the tray.

The pages are imported when they are first needed, like all that needs services.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.changes import Changes
from desktop.domain.language import tr
from desktop.ui.place import PlacePage

if TYPE_CHECKING:
    from desktop.ui.exporting.sheet import TakeOut
    from desktop.ui.found.page import FoundTrayPage
    from desktop.ui.importing.page import ImportPage
    from desktop.ui.window.recent import Recent
    from desktop.ui.window.ways import Ways


class InAndOut:
    """Each method begins bringing something in, or taking it out."""

    def __init__(self, ways: Ways) -> None:
        self._ways, self._window = ways, ways.window
        self._runner, self._clock, self._settings = ways.runner, ways.clock, ways.settings
        self.taking_out: TakeOut | None = None
        self._imports: ImportPage | None = None
        self._found: FoundTrayPage | None = None
        self._window.lock_changed.connect(lambda _: self.recent.forget())

    @cached_property
    def recent(self) -> Recent:
        """What was opened and written lately."""
        from desktop.ui.window.recent import Recent

        return Recent(self._ways)

    def bring_people_in(self) -> None:
        """Show what can be brought in, and how to get it."""
        if self._runner.is_open:
            self._window.show_aside(self._import_page(), tr("Bring people in"))
            self._import_page().begin()

    def bring_in(self, files: list[Path]) -> None:
        """Look at these files before anything changes."""
        if self._runner.is_open:
            self._window.show_aside(self._import_page(), tr("Import"))
            self._import_page().start(files)

    @property
    def under_review(self) -> list[Path]:
        """The files about which something is being decided just now."""
        return self._imports.under_review if self._imports is not None else []

    def review_proposals(self) -> None:
        """Show who of the book may be one person."""
        if self._runner.is_open:
            self._window.show_aside(self._import_page(), tr("One person, twice?"))
            self._import_page().review_proposals()

    def show_found(self) -> None:
        """Show what chats, mailboxes and calendars told of, to be looked through."""
        if self._runner.is_open:
            self._window.show_aside(self.found_page(), tr("What was found"))

    def found_page(self) -> FoundTrayPage:
        if self._found is None:
            from desktop.ui.found.page import FoundTrayPage

            self._found = FoundTrayPage(self._runner, self._clock)
            self._found.closed.connect(self._ways.back)
            self._found.import_wished.connect(self.bring_people_in)
        return self._found

    def read_along(self) -> None:
        """Choose a calendar of this machine to read along."""
        if self._runner.is_open:
            from desktop.ui.calendars.choosing import choose_calendar

            choose_calendar(self._window, self._runner, self._clock)

    def follow(self, link: str) -> None:
        """Go where a kith:// link leads."""
        from desktop.domain.person_link import uid_of

        self.show_linked(uid_of(link))

    def show_linked(self, uid: str) -> None:
        """The card of whom a kith:// link leads to; where it is nobody's, People."""
        from desktop.services.people import linking

        find = self._runner.query
        find(linking.person_of_uid, uid, then=self._go_to, key="linked", owner=self._window)

    def _go_to(self, person_id: int | None) -> None:
        if person_id is not None:
            self._ways.show_person(person_id)
            return
        self._window.show_place("people")
        self._window.tell(tr("That link leads to nobody in this book."))

    def copy_link_here(self) -> None:
        """Put a link to whom one looks at on the clipboard."""
        from desktop.ui.person_links import copy_link

        shown = self._window.shown
        meeting = shown.current_meeting() if isinstance(shown, PlacePage) else None
        person = meeting.person_id if meeting is not None else None
        if person is None:
            self._window.tell(tr("Open somebody’s card first: the link leads to them."))
        else:
            copy_link(self._runner, person, self._window, self._window.tell)

    def begin_reading_along(self) -> None:
        """Follow the calendars that are read along, from now on."""
        from desktop.ui.calendars.along import ReadingAlong

        along = ReadingAlong(self._runner, self._clock, self._window)
        along.told.connect(self._window.tell)
        along.begin()

    def take_out(self, people: Sequence[int] | None = None) -> None:
        """Ask whom to take out and as what: everybody, or first these who are marked."""
        if not self._runner.is_open:
            return
        if self.taking_out is None:
            from desktop.ui.exporting.sheet import TakeOut

            self.taking_out = TakeOut(self._window, self._runner, self._clock, self._settings)
            self.taking_out.written.connect(lambda left: self.recent.remember([left.target]))
            self.taking_out.told.connect(lambda words, act: self._window.tell(words, also=act))
        self.taking_out.open(tuple(people or ()), self._listed_now())

    def _listed_now(self) -> tuple[int, ...]:
        """Whom the list of People shows now, when it is narrowed and before one's eyes."""
        if self._window.place != "people":
            return ()
        shown = self._ways.people().list
        return tuple(shown.model.ids) if shown.shown_filter.text.strip() else ()

    def bring_in_samples(self) -> None:
        from desktop.services import samples
        from desktop.ui.people.pictures import shrink_picture

        self._runner.change(
            samples.plant,
            now=self._clock.now(),
            zone=self._clock.zone,
            shrink=shrink_picture,
            then=self._show_samples,
        )

    def sweep_samples(self) -> None:
        from desktop.services import samples

        self._ways.keeping.first(samples.sweep, reason="before-sweep")

    def _import_page(self) -> ImportPage:
        if self._imports is None:
            from desktop.ui.importing.page import ImportPage

            self._imports = ImportPage(self._runner, self._clock, self._settings)
            self._imports.everyone_wished.connect(self._ways.show_everyone)
            self._imports.looked_at.connect(self.recent.remember)
            self._imports.cancelled.connect(self._ways.back)
            self._imports.found_wished.connect(self.show_found)
            self._imports.one_at_a_time_wished.connect(self._ways.one_at_a_time.show)
        return self._imports

    def _show_samples(self, _changes: Changes) -> None:
        self._window.show_place("today")
